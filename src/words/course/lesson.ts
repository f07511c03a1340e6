// Lessons, and the tags that authors write in them.
export const lesson = {
  objectives: 'After this you can',
  read: (minutes: number) => `${minutes} min to read`,
  questions: (minutes: number) => `${minutes} min of questions`,
  exerciseLater: (minutes: number) => `an exercise of ${minutes} min for later`,
  /** Who is who in the running example. */
  cast: (people: readonly string[]) => `All invented: ${people.join('; ')}.`,
  sources: 'Where this comes from',
  next: 'Next',
  previous: 'Before this',
  marks:
    'To mark this lesson as done, press the button or answer the questions. You may go on without either.',
  /** At the end of a phase. */
  gate: (phase: string) =>
    `${phase} ends at its gate, which stands on the worksheet. You can go on before it is met.`,
  toQuestions: 'Go to the questions',
  end: 'That was the last lesson. From here on it is your own deals; what you answered comes back in the review.',
  worse: 'The worse version',
  better: 'The better version',
  recall: (lesson: string) => `A question to warm up, from “${lesson}”`,
  keyIdea: 'The one thing to remember',
  howSure: 'How sure are we?',
  howSureAnchor: 'how-sure-are-we',
  answer: 'Look at the answer',
  answers: 'The answers in the lesson',
  exercise: 'Exercise',
  ifThen: 'Your if-then plan',
  table: 'Table; where it is wide, it scrolls sideways',
  ifThenLine: (when: string, then: string) => [`If ${when},`, `then ${then}.`] as const,
  term: (term: string) => `${term}: show the meaning`,
  source: (label: string) => `${label}: show what was found`,
} as const;
