// What was written into a field elsewhere and lost against what stands there.
export const lostTexts = {
  others: (count: number) =>
    count === 1 ? 'There is another version of this text' : `There are ${count} other versions of this text`,
  putBack: 'Use this version',
} as const;
