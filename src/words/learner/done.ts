// What stands at the end of a lesson about its being read, answered and done.
export const done = {
  mark: 'Mark as read',
  unmark: 'Mark as not read',
  read: 'You have read it.',
  unread: 'Have you read it?',
  right: (right: number, of: number) =>
    right === of
      ? 'You have answered every question right.'
      : `${right} of ${of} questions answered right so far.`,
  questions: 'Go to the questions',
  is: 'This lesson is done',
  counts: 'Either is enough for the tick. Going on marks nothing and locks nothing.',
} as const;
