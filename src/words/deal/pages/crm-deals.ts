// Deals from a CSV that a CRM exports: what the file holds, and what is made of it.
export const crmDeals = {
  reading: 'The file is being read.',
  unread: 'The file could not be read. Nothing was changed; try again.',
  notNow: 'Your deals cannot be read or changed just now. Nothing was made; reload the page and try again.',
  refused: {
    large: 'This file is larger than 5 MB. Export fewer columns or fewer deals. Nothing was changed.',
    foreign: 'This file is no CSV. If it is a workbook, save it as CSV first. Nothing was changed.',
    cut: 'This file is broken: its quotation marks do not belong together. Export it again. Nothing was changed.',
    empty: 'This file has no row below its heads. Nothing was changed.',
    rows: 'This file has more than 500 rows. Export only the deals that you work on. Nothing was changed.',
    columns: 'This file has more than 500 columns. Export fewer of them. Nothing was changed.',
  },
  read: 'The file is read. Nothing is made yet.',
  title: 'What to take over',
  columns: {
    name: 'The name of the deal',
    next: 'The next date',
    step: 'What is to be done then',
    held: 'The day of the last talk',
    amount: 'The price',
    stage: 'Whether it is won or lost',
  },
  note: 'What goes into the note, each with its heading',
  others: (count: number) => (count === 1 ? 'One more column' : `${count} more columns`),
  none: 'none',
  column: (number: number) => `Column ${number}`,
  twin: (head: string, number: number) => `${head} (column ${number})`,
  order: (text: string) => `What day is ${text}?`,
  where: (sheet: string, hasDay: boolean) =>
    `What is taken over becomes a first entry on “${sheet}”, for you to go through. ${
      hasDay
        ? 'Its day is that of the last talk, where the file has one.'
        : 'It gets no day of its own: no column is taken for the last talk.'
    }`,
  stage: 'A stage is kept in the note; here a phase is done when the customer agrees at its gate.',
  /** With the time in front, by which a day is put in order. */
  step: (hour: string, what: string) =>
    `${hour === '' ? '' : `${hour} `}${what || 'Next activity, from the CRM'}`,
  whatNext: (what: string, day: string) => (day === '' ? what : `${what}: ${day}`),
  price: (text: string) => `Price: ${text}`,
  wherePrice: (field: string, sheet: string) => `The price goes to “${field}” on “${sheet}”.`,
  held: 'Last talk',
  counted: (ticked: number, of: number) =>
    `${ticked} of ${of} ${of === 1 ? 'row is' : 'rows are'} ticked and would become ${ticked === 1 ? 'a deal' : 'deals'}.`,
  closed: (won: number, lost: number, closed: number) =>
    `Closed in the CRM: ${[
      ...(won > 0 ? [`${won} won`] : []),
      ...(lost > 0 ? [`${lost} lost`] : []),
      ...(closed > 0 ? [`${closed} closed`] : []),
    ].join(', ')}. Unless you tick them, they are not made.`,
  closedToo: 'Tick those that are closed, too',
  asNo: 'Make those that were lost as ended with a no. You can take them up again.',
  doubles: (count: number) =>
    count === 1
      ? 'One has a name that is there already, and is not ticked.'
      : `${count} have a name that is there already, and are not ticked.`,
  undated: (count: number) =>
    count === 1
      ? 'One date cannot be read. Its text goes into the note.'
      : `${count} dates cannot be read. Their texts go into the notes.`,
  row: (number: number) => `Row ${number}`,
  same: 'You have a deal of this name, or have renamed it since.',
  otherDay: (here: string) =>
    here === ''
      ? 'Its date is not there yet.'
      : `Its date is not there: what comes first there is on ${here}.`,
  otherState: {
    open: 'It is closed in the CRM, and open here.',
    ended: 'It is open in the CRM, and has ended with a no here.',
    archived: 'It is open in the CRM, and archived here.',
  },
  second: 'It would become a second deal beside the one that you have. To change that one, go to it.',
  toDeal: 'Go to this deal',
  twice: (row: number) => `Row ${row} has the same name.`,
  ended: 'Closed in the CRM:',
  endsWithNo: 'It would be made as ended with a no.',
  sum: 'This looks like a sum of the rows above.',
  noDate: 'is no date that can be read. The deal is made without one, and this stands in its note.',
  odd: 'is no date that can be read. It stands in the note as it is.',
  cut: 'The note is longer than 20,000 letters: only its beginning is taken.',
  all: (count: number) => `Show all ${count} rows`,
  faulty: (count: number) =>
    count === 1 ? 'One row cannot be taken over:' : `${count} rows cannot be taken over:`,
  why: {
    'no-name': 'it has no name:',
    'long-name': 'its name is longer than 300 letters:',
    cells: 'it has more cells than there are heads:',
  },
  make: (count: number) => (count === 1 ? 'Make one deal' : `Make ${count} deals`),
  leave: 'Leave it',
  whichName: 'Say first which column has the name of the deal.',
  whichOrder: 'Say first which day is meant.',
  nothing: 'No row is ticked. Tick those that are to become deals.',
  working: 'That takes a moment.',
  made: (count: number) => (count === 1 ? 'One deal is made.' : `${count} deals are made.`),
  failed: 'That did not work, and nothing was changed. Try again.',
  left: 'Nothing was made.',
  undo: 'Take them back',
  undoHelp: 'They can be taken back until you leave or reload this page.',
  undone: (stay: number) =>
    stay === 0
      ? 'They are taken back.'
      : `They are taken back, but for ${stay === 1 ? 'one' : stay} in which you have written since.`,
} as const;
