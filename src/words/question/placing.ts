// Questions whose pieces are placed: with their other half, in a group, or as helping, neutral or harmful.
export const placing = {
  groups: { match: 'What they can go with', sort: 'The groups' },
  at: (piece: string, group: string, placed: number, of: number) =>
    `${piece}: ${group}. ${placed} of ${of} placed.`,
  choose: 'Choose',
  here: 'Put here',
  grip: (piece: string) => `Pick up: ${piece}`,
  lifted: (piece: string) => `Picked up: ${piece} Choose where to put it.`,
  put: (group: string) => `Put here, with: ${group}`,
} as const;
