// Questions that are answered in own words.
export const written = {
  own: 'Your words',
  compare: 'Compare',
  count: 'Count ticks',
  first: 'Write it first.',
  /** There are one to three. */
  models: (count: number) =>
    count === 1 ? 'A model answer' : `${count === 2 ? 'Two' : 'Three'} model answers`,
  ticks: 'Tick what your answer has. Be strict.',
  none: 'None',
} as const;

/** Said in the answer key alone. */
export const points = 'What a good answer has';
