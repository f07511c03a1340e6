// Questions that are answered in own words.
export const written = {
  own: 'Your words',
  compare: 'Compare',
  count: 'Count ticks',
  first: 'Write it first.',
  models: (count: number) => `Model answers: ${count}`,
  ticks: 'Tick what your answer has. Be strict.',
  none: 'None',
  yet: 'Not counted yet.',
} as const;

/** Said in the answer key alone. */
export const points = 'What a good answer has';
