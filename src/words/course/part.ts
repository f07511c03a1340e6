// The page of a part.
export const part = {
  question: 'Question',
  lessons: 'Lessons',
  worksheet: 'Worksheet',
  rolePlays: 'Conversations to try',
  time: (reading: number, questions: number) => `${reading} min to read, ${questions} min of questions`,
} as const;
