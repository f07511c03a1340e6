// The glossary.
export const glossary = {
  description: 'The words of the method, each in a sentence or two, and the lessons that use them.',
  in: 'In:',
} as const;
