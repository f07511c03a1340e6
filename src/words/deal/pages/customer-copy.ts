// The customer's copy of a deal, as its seller makes it and reads it back.
export const customerCopy = {
  title: 'A copy for the customer',
  description:
    'From one deal, a file for the customer to correct: what you understood, what is agreed, what is still open, and the next question.',
  lead: 'The customer opens the file in any browser, puts right what is wrong, answers the question at the gate, and sends it back. The file itself sends nothing.',
  make: 'What goes in',
  makeHelp: 'Only what is ticked is in the file. Everything else of the deal stays here, its name included.',
  parts: {
    name: 'The name of the deal, in the title',
    from: 'Your name',
    note: 'A line from you',
    corrections: 'What they have put right so far',
    summary: 'What you understood of them',
    success: 'What would count as success',
    path: 'How they decide',
    criteria: 'Criteria, and which are met',
    ratings: 'Options and ratings',
    scope: 'What is in it',
    price: 'What it costs',
    plan: 'The plan',
    concerns: 'Their doubts that are open',
    gate: 'The question at the gate',
  },
  which: 'Which gate',
  asks: 'How you ask',
  met: 'They have said yes at this gate already. A new answer is added to their words there; a yes has its own day, and anything else takes the old yes away unless you keep it.',
  nothing:
    'Nothing is written on this deal that a customer could be shown. Begin with what you understood of them.',
  preview: 'What the customer will read',
  previewHelp:
    'In the file every part has buttons besides: to change, add and take off lines, to answer, to save the file, and to answer by mail where it cannot be saved.',
  create: 'Make the file',
  made: 'The file is in your downloads. Send it as you send any file.',
  failed: 'The file could not be made. Nothing is lost; try again when you are online.',
  back: 'What came back',
  backHelp:
    'Choose the file that the customer sent back, or drop it anywhere on this page. Nothing is taken over before you say so.',
  file: 'The file that came back',
  paste: 'Or the text that their copy gave them for a mail',
  pasteHelp: 'Its last line begins with “[copy”. Other mails are for “Note a call”.',
  read: 'Read the text',
  refused: {
    large: 'This file is larger than any copy from here. Nothing was changed.',
    foreign: 'This is not a customer’s copy from this course. Nothing was changed.',
    mail: 'These are not the words that a copy gives for a mail. Nothing was changed. Note what they wrote with “Note a call”.',
    newer: 'This copy was made by a newer version of this page. Reload the page, then choose the file again.',
    two: 'This file holds more than one copy, which no file from here does. Nothing was changed.',
    cut: 'This copy is broken: it ends too early or was changed on the way. Ask for it again.',
    odd: 'This copy is broken: it holds what no copy from here can hold. Nothing was changed.',
  },
  unread: 'The file could not be read. Nothing was changed; try again.',
  standing: {
    last: 'This is the copy that you made last.',
    older: 'You have made a later copy since. Look at each change before you take it over.',
    altered:
      'Your own part of this copy is not what you had put in: somebody changed it. Look at each change with care.',
    unknown: 'This copy was not made on this device. It can be read all the same.',
    'other-deal': 'This copy is about another deal of yours.',
    'no-deal':
      'This copy is about a deal that is not on this device, so nothing can be taken over. This is what they changed.',
  },
  overtaken: 'You have read a later answer of theirs. What they say here is older.',
  itIs: (deal: string) => `It is “${deal}”.`,
  goThere: 'Work on that deal',
  by: (name: string, day: string) => [name, day].filter((part) => part !== '').join(', '),
  theirs: 'What they changed',
  none: 'The customer changed nothing.',
  changes: (places: number) => (places === 1 ? 'Changes in one place' : `Changes in ${places} places`),
  reply: 'What else they said',
  was: 'It said',
  now: 'They wrote',
  here: 'Your sheet says now',
  empty: 'nothing',
  emptied: 'They took this out.',
  gone: 'They took this off the list.',
  why: 'Why',
  goneHelp:
    'Taking this over takes the line off your list. What stands in it comes back with “Undo”, and later with “Take it out again”.',
  state: {
    open: '',
    differs: 'Your sheet has something else there by now. Taking this over replaces it; Undo brings it back.',
    taken: 'Already in your sheet.',
    lost: 'Your sheet has no place for this (any more).',
  },
  earlier: {
    reworded: 'You took over what they wrote before. Taking this over puts it in the place of that.',
    'taken-back': 'You took this over from an earlier answer of theirs. In this one they have taken it back.',
  },
  wroteBefore: 'They wrote before',
  again: 'So it is again what it was',
  withoutIt: 'Your sheet is as it was before that already.',
  putInAgain: 'Put it in again',
  putIn: 'Put in again.',
  called: 'By now this line says something else on your sheet; they spoke of the one above:',
  noTotals:
    'With this your options have no total until every criterion says how much it counts and every option is rated by it.',
  inMail:
    'The text of their mail says something else here, which cannot be put in this place. What they wrote there stands under “What else they said”, too:',
  cameBack: 'Read in a copy that came back',
  gateDiffers:
    'Something is written at this gate already. Taking this over adds their words to it and does to your answer and its day what is chosen below; Undo brings back what was.',
  against: (theirs: string, sheet: string) => `They say “${theirs}”; your sheet says “${sheet}”.`,
  answer: 'Your answer at this gate',
  noAnswer: 'Leave the answer as it is',
  away: 'Take the answer away: not met',
  take: 'Take it over',
  toLookAt: (open: number, all: number) =>
    open === 0 ? 'You have looked at all of them.' : `${open} of ${all} still to be looked at`,
  takeAll: (count: number) => `Take over all ${count} that nothing speaks against`,
  takeAllHelp:
    'Where your sheet says something else by now, you are asked one by one. One “Undo” takes all of these back.',
  takenAll: (count: number) => `${count} taken over.`,
  undoAll: (count: number) => `Undo taking over all ${count}`,
  undoneAll: (count: number) => `${count} no longer taken over; what you wrote since is still there.`,
  leave: 'Leave it',
  takeOut: 'Take it out again',
  taken: 'Taken over.',
  takenOut: 'Taken out again.',
  gateTakenOut:
    'Taken out again. Look at your answer at this gate and its day: is there still a reason for them?',
  left: 'You have left this as it was.',
  lookAgain: 'Look at it again',
  undo: { taken: 'Undo taking over:', 'taken-out': 'Undo taking out:' },
  undone: {
    taken: 'No longer taken over; what you wrote since is still there:',
    'taken-out': 'Back in your sheet; what you wrote since is still there:',
  },
  begins: (text: string) => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text),
  summaryHelp:
    'Their text takes the place of your summary. What it said before is kept with their words under “What they changed”.',
  passage: (was: string, now: string) =>
    was === '' ? `‘${now}’` : now === '' ? `struck out: ‘${was}’` : `‘${now}’ instead of ‘${was}’`,
  entry: (day: string, name: string, said: string) => `${name === '' ? day : `${day}, ${name}`}: ${said}`,
  /** Most begin their own words with the answer: it is not said twice. */
  said: (answer: string, words: string) =>
    /^\P{L}/u.test(`${words}.`.slice(answer.length)) && words.toLowerCase().startsWith(answer.toLowerCase())
      ? `‘${words}’`
      : `‘${[answer, words].filter((part) => part !== '').join('. ')}’`,
} as const;
