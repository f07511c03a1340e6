// Questions that are answered in own words.
export const written = {
  own: 'Your words',
  compare: 'Compare',
  count: 'Count the ticks',
  first: 'Write your own words first; then there is something to compare.',
  model: 'A model answer',
  ticks: 'Tick what yours has, too. Be as strict as a good colleague.',
  none: 'None of these yet',
} as const;
