// The lines for nine o'clock: in their lesson, and all of them on a page of their own.
export const lines = {
  title: 'Lines for nine o’clock',
  lead: 'Sentences to say today, each with what it is for and what to do with the answer. They print as cards for the pocket: cut along the lines.',
  description:
    'Every sentence to say that the course offers, by phase: what it is for, and what to do with the answer.',
  block: 'For nine o’clock',
  all: 'All lines of the course',
  ofPart: 'The lines of this part, as cards to print',
  now: 'Print the cards',
} as const;
