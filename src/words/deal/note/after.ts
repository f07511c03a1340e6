// What can be done with a note that is saved.
export const after = {
  open: 'Open the deal',
  debrief: 'The whole debrief',
  undo: 'Undo',
  undone: 'It is out of the deal, and back in these fields.',
} as const;
