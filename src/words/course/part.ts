// The page of a part.
export const part = {
  question: 'Question',
  lessons: 'Lessons',
  worksheet: 'Worksheet',
} as const;
