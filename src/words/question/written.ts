// Questions that are answered in own words.
export const written = {
  own: 'Your words',
  compare: 'Compare',
  count: 'Count my ticks',
  first: 'Write your own answer first. Then you can compare it.',
  /** There are one to three. */
  models: (count: number) =>
    count === 1 ? 'A model answer' : `${count === 2 ? 'Two' : 'Three'} model answers`,
  points: 'What a good answer has',
  ticks: 'Tick what your answer has too. Be as strict as a good colleague.',
  none: 'None of these yet',
} as const;
