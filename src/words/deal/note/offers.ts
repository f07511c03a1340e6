// What is offered of a note that is saved.
export const offers = {
  title: 'Does some of it belong elsewhere, too?',
  help: 'Nothing is moved. The note keeps every word.',
  offer: {
    gap: 'They named a figure:',
    concerns: 'They doubt something.',
    people: 'They named somebody:',
    meeting: 'They named a day to talk:',
    plan: 'They named a day:',
  },
  /** The two labels are those of the field and of its worksheet. */
  at: (field: string, sheet: string) => `“${field}” on “${sheet}”`,
  stands: (rows: number, one: string) =>
    rows === 0 ? 'Nothing stands there yet.' : `${rows} × ${one} there already; this would be one more.`,
  put: 'Put it there too',
  leave: 'Leave it',
  putThere: 'It stands there now.',
  takeOut: 'Take it out again',
} as const;
