// Questions that are answered with a word or a few.
export const fill = { label: 'Your answer', open: 'Write an answer first.' } as const;
