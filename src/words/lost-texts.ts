// What was written into a field elsewhere and lost against what stands there.
export const lostTexts = {
  others: (count: number) =>
    count === 1 ? 'Another text was written here too' : `${count} other texts were written here too`,
  putBack: 'Put it back',
} as const;
