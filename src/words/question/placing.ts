// Questions whose pieces are placed: with their other half, in a group, or as helping, neutral or harmful.
export const placing = {
  groups: { match: 'Choices', sort: 'Groups' },
  at: (piece: string, group: string, placed: number, of: number) => `${piece}: ${group}. ${placed} of ${of}.`,
  choose: 'Choose',
  here: 'Put here',
  grip: (piece: string) => `Pick up: ${piece}`,
  lifted: (piece: string) => `Picked up: ${piece} Choose a place.`,
  put: (group: string) => `Put here: ${group}`,
} as const;
