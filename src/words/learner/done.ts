// What an island says at the end of a lesson about its being read, answered and done. All of it is loaded with a quiz.
export const done = {
  mark: 'Mark as read',
  unmark: 'Mark as not read',
  read: 'You have read it.',
  right: (right: number, of: number) => `${right} of ${of} questions answered right.`,
  is: 'This lesson is done',
} as const;
