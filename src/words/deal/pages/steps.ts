// What is promised in a deal: whose it is, how late it is, and that it is done.
export const steps = {
  title: 'Promised',
  owner: (theirs: boolean, who: string) => (theirs ? 'theirs' : 'yours') + (who === '' ? '' : ` (${who})`),
  by: { open: 'by', overdue: 'overdue since', lapsed: 'was due on' },
  lapsed: 'Due more than three months ago: was it done, or has it a new day?',
  done: 'Done today',
  undo: 'Not done',
  of: (what: string, step: string) => `${what}: ${step}`,
  noted: (date: string) => `Noted as done on ${date}.`,
  reopened: 'It is open again.',
  move: 'Move',
  newDay: 'New day',
  sheet: 'On the sheet',
  more: (count: number) => (count === 1 ? 'One more stands' : `${count} more stand`),
  morePlace: 'on the page before a talk',
} as const;
