// Where in the list of deals the home page leads to, as it stands behind the address of the list.

/** The first of the open deals. */
export const LIST = '#list';

/** The first that has no next date. */
export const UNDATED = '#undated';
