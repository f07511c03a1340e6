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
  /** The head of the question where every step of the plan is done. */
  afterPlan: 'One question, now that every step is done',
  allDone: 'Every step is done. If something is still to do, add a line.',
  /** What a question is, before the seller puts it in other words, where the plan that it was about is done. */
  settled: 'Every step that we agreed is done. Is it settled for you, too?',
  you: 'In this page, “you” is the customer',
  we: '; “we” is the seller',
  contents: 'Go to a part of this page',
  change: 'Put this right',
  changeOf: (head: string) => `Put this right: ${head}`,
  done: 'Done',
  doneWith: (head: string) => `Done: ${head}`,
  add: (one: string) => `Add a line (${one})`,
  addTo: (one: string, head: string) => `Add a line (${one}): ${head}`,
  toFoot: 'To the end of this part',
  remove: 'Remove this line',
  removeLine: (line: string) => `Remove this line: ${line}`,
  removed: (line: string) => `${line} is removed.`,
  putRightHere: 'To put right or to add:',
  nameHere: 'Name:',
  dayHere: 'Day:',
  line: (one: string, place: number) => `${one[0]?.toUpperCase() ?? ''}${one.slice(1)} ${place}`,
  empty: '–',
  was: 'was: ',
  total: 'Total',
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
  kept: (places: number) =>
    places === 1
      ? 'Changes in one place, saved in this file.'
      : `Changes in ${places} places, all saved in this file.`,
  back: 'Put back',
  isBack: (name: string) => `${name}: put back.`,
  count: (places: number) =>
    places === 1 ? 'Changes in one place, not saved yet.' : `Changes in ${places} places, not saved yet.`,
  passages: (count: number) => `${count} passages`,
  save: 'Save',
  saved: (file: string) =>
    `Saved as “${file}”. See whether it is in your downloads, and send that file back. If it is not there, go to “If it cannot be saved here”.`,
  copy: 'Copy the text',
  copied: 'Copied. Paste it into a mail to whoever sent you this page.',
  byHand:
    'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac; on a phone, hold your finger on it.',
  otherwise: 'If it cannot be saved here',
  otherwiseHelp:
    'Copy all of this text into a mail. The last part of it is for the page on which your copy was made; leave it as it is.',
  file: (name: string, day: string) =>
    `${['where-we-stand', name, day].filter((part) => part !== '').join('-')}.html`,
  answered: (name: string, day: string) =>
    `${['where-we-stand', name, day, 'answered'].filter((part) => part !== '').join('-')}.html`,
  columns: { side: 'Whose step', due: 'By', closed: 'Done on', concern: 'In your words', met: 'Met' },
  sides: { customer: 'You, the customer', seller: 'We, the seller' },
  option: 'Option',
} as const;
