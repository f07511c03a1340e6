// The file for the learner's calendar.
export const calendar = {
  review: (questions: number) => (questions === 1 ? 'Review: 1 question' : `Review: ${questions} questions`),
  reviewText: (course: string) =>
    `By today these fall due. Open the review in ${course}: it asks ten at a time, and you can stop and go on whenever you like.`,
  task: (title: string) => `Field task: ${title}`,
} as const;
