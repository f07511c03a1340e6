/** So many lines of a list are read in the five minutes before a talk. */
export const READ_IN_FIVE_MINUTES = 12;
