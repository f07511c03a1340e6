// What a field or a column is for. A page or a file about a deal finds them by their role, so that an author may call
// them what he likes; see the table of roles in CONTRIBUTING.md.

/** At most one field of a course has each of them. */
export const FIELD_ROLES = [
  'account',
  'summary',
  'corrections',
  'success',
  'people',
  'path',
  'path-check',
  'champion',
  'other-ways',
  'criteria',
  'criteria-check',
  'ratings',
  'scope',
  'decision',
  'outcome',
  'plan',
  'questions',
  'gap',
  'results',
  'risks',
  'if-thens',
  'meeting',
  'concerns',
  'repairs',
  'talks',
] as const;

export type FieldRole = (typeof FIELD_ROLES)[number];

/**
 * At most one column of a list has each of them. `step` is what is to be done and `due` the day of it: any list may
 * have the two, and with them `side`, whose step it is, `who` does it, and `closed`, the day on which it was done. The
 * others belong to the lists of one role.
 */
export const COLUMN_ROLES = [
  'step',
  'due',
  'side',
  'who',
  'view',
  'question',
  'heard',
  'measure',
  'today',
  'if',
  'then',
  'concern',
  'state',
  'closed',
  'held',
  'said',
  'agreed',
  'from',
  'met',
  'missing',
  'words',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
