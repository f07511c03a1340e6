// The transcript of a meeting, and what lessons say of it.
export const meeting = {
  whole: 'Read the whole meeting',
  description: (title: string, day: string) =>
    `${title}, ${day}: a meeting of the running example from its first word to its last, as the lessons quote it.`,
  quotedIn: 'Lessons that quote this meeting',
  cast: 'Who is who',
  before: 'The meeting before',
  after: 'The meeting after',
} as const;
