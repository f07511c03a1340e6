// What the customer's copy of a deal says: the page that a customer opens from a file.
export const letter = {
  title: 'Where we stand',
  titled: (name: string) => `Where we stand: ${name}`,
  dated: (day: string, from: string) => (from === '' ? day : `${day}, from ${from}`),
  lead: 'This is what we have understood so far. Please put right what is wrong, add what is missing, and say where you stand.',
  nothing:
    'This page is a file on your own device. It sends nothing to anybody. What you write is read by others only when you save it and pass the file on yourself.',
  still:
    'If you see no buttons here, print the page and write on it, or answer by mail. To change it on the screen, open the file in a browser.',
  heads: {
    corrections: 'What you have put right so far',
    summary: 'What we understood of you',
    success: 'What you told us would count as success',
    path: 'How you decide, as we understood it',
    criteria: 'What an option has to do for you',
    ratings: 'The options, and how you rated them',
    scope: 'What is agreed',
    plan: 'Who does what, and by when',
    concerns: 'What is still open',
    gate: 'The next question',
  },
  change: 'Put this right',
  changeOf: (head: string) => `Put this right: ${head}`,
  done: 'Done',
  add: (one: string) => `Add a line (${one})`,
  line: (one: string, place: number) => `${one[0]?.toUpperCase() ?? ''}${one.slice(1)} ${place}`,
  empty: '–',
  was: 'was: ',
  total: 'Total',
  none: 'not said',
  answer: 'Your answer',
  answers: { yes: 'Yes', 'not-yet': 'Not yet', no: 'No' },
  words: 'In your own words',
  end: 'Your reply',
  more: 'Anything else you would like to say',
  name: 'Your name, if you like',
  changes: 'What you have changed',
  unchanged: 'Nothing is changed yet.',
  putBackAll: 'Everything is put back, and not saved yet.',
  nothingToSave:
    'Nothing is changed, so there is nothing to save. If all of it is right, answer the question or say so under “Your reply”.',
  kept: (count: number) =>
    count === 1 ? 'One change, saved in this file.' : `${count} changes, all saved in this file.`,
  back: 'Put back',
  count: (count: number) => (count === 1 ? 'One change, not saved yet.' : `${count} changes, not saved yet.`),
  save: 'Save',
  saved: (file: string) =>
    `Saved as “${file}”. See whether it is in your downloads, and send that file back. If it is not there, go to “If it cannot be saved here”.`,
  otherwise: 'If it cannot be saved here',
  otherwiseHelp:
    'Copy all of this text into a mail. The last part of it is for the page on which your copy was made; leave it as it is.',
  file: (name: string, day: string) =>
    `${['where-we-stand', name, day].filter((part) => part !== '').join('-')}.html`,
  answered: (name: string, day: string) =>
    `${['where-we-stand', name, day, 'answered'].filter((part) => part !== '').join('-')}.html`,
  columns: { side: 'Whose', due: 'By', closed: 'Done on', concern: 'In your words', met: 'Met' },
  sides: { customer: 'You', seller: 'We' },
  option: 'Option',
} as const;
