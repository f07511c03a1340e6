// What can be done with a note that is saved.
export const after = {
  open: 'Open the deal',
  debrief: 'The whole debrief',
  undo: 'Undo',
  /** Over what was due up to today. */
  closing: 'Was one of these done with this call?',
  close: 'Done with this call',
  closed: (date: string) => `Noted as done on ${date}.`,
  reopen: 'Not done',
  otherDue: (count: number) =>
    count === 1 ? 'One more is due in the deal' : `${count} more are due in the deal`,
  undone: 'It is out of the deal, and back in these fields.',
} as const;
