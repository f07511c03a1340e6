// What is said of a cell that is not filled in to its end.
export const cell = {
  dateCut: 'This date is not complete, and not saved yet.',
} as const;
