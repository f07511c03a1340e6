// What stands at the end of a lesson about its being done.
export const done = {
  mark: 'Mark this lesson as done',
  is: 'This lesson is done',
  unmark: 'Mark it as not done',
} as const;
