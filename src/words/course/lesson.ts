// Lessons, and the tags that authors write in them.
export const lesson = {
  objectives: 'After this you can',
  sources: 'Where this comes from',
  next: 'Next',
  previous: 'Before this',
  end: 'That was the last lesson that is written so far.',
  worse: 'The worse version',
  better: 'The better version',
  recall: 'Before you read on',
  answer: 'Look at the answer',
  answers: 'The answers in the lesson',
  exercise: 'Exercise',
  ifThen: 'Your if-then plan',
  table: 'Table; where it is wide, it scrolls sideways',
  ifThenLine: (when: string, then: string) => [`If ${when},`, `then ${then}.`] as const,
  term: (term: string) => `${term}: show the meaning`,
  source: (label: string) => `${label}: show what was found`,
} as const;
