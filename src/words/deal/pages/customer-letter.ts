// What the customer's copy of a deal says: the page that a customer opens from a file. Who reads it has never heard of this
// course and may read in a second language: no word of the seller's sheets stands here.
import { reading } from '../../worksheet/reading.ts';

const an = (one: string): string => `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;

export const letter = {
  reading,
  title: 'Where we stand',
  titled: (name: string) => `Where we stand: ${name}`,
  dated: (day: string, from: string) => (from === '' ? day : `${day}, from ${from}`),
  lead: 'This is what we have understood so far. Please change what is wrong, add what is missing, and tell us where you stand.',
  nothing:
    'This page is a file on your own device. It sends nothing to anybody: others read what you write only when you save the file and send it yourself.',
  unkept: 'Until you press Save, your changes are only in this open page. If you close it, they are lost.',
  still:
    'If you see no buttons here, answer by mail, or print the page and write on it. To change it on the screen, save the file and open it in a browser.',
  heads: {
    corrections: 'What you have corrected so far, as we noted it',
    summary: 'What we understood about you',
    success: 'How you will know that it was worth it',
    path: 'How you decide, as we understood it',
    criteria: 'What matters to you when you choose',
    ratings: 'The options, and how you rated them',
    scope: 'What is in it',
    price: 'What it costs',
    plan: 'Who does what, and by when',
    concerns: 'What still worries you',
    gate: 'One question to you',
  },
  /** The head of the question where every step of the plan is done. */
  afterPlan: 'One question, now that every step is done',
  allDone: 'Every step is done. If something is still to do, add a step.',
  /** What a question is, before the seller puts it in other words, where the plan that it was about is done. */
  settled: 'Every step that we agreed is done. Is it finished for you, too?',
  /** What is asked at a gate, by what stands on its sheet: one question that yes, not yet and no each answer. */
  asks: {
    meeting: 'Is it worth your time to meet on the day that we named?',
    summary: 'Is it worth doing something about this?',
    ratings: 'Could you explain the way that we chose to a colleague who was not there?',
    results: 'Do today’s figures show what we agreed at the start?',
  },
  you: 'On this page, “you” is the customer',
  we: '; “we” is the seller',
  contents: 'Go to a part of this page',
  // Not “Correct”: that may say that it is right.
  change: 'Change',
  changeOf: (what: string) => `Change: ${what}`,
  // Not “Done”: beside the day on which a step was done, that would say it is. Not “Ready”, which sounds like the end.
  ready: 'Keep this',
  readyWith: (what: string) => `Keep this: ${what}`,
  cancel: 'Cancel',
  cancelOf: (what: string) => `Cancel: ${what}`,
  add: (one: string) => `Add ${an(one)}`,
  addTo: (one: string, head: string) => `Add ${an(one)}: ${head}`,
  toFoot: 'To the end of this part',
  remove: 'Remove',
  removeLine: (line: string) => `Remove: ${line}`,
  removed: (line: string) => `${line} is removed.`,
  withoutText: (line: string) => `${line} has no text yet. Please write what it is.`,
  strike: 'Take this off',
  strikeOf: (line: string) => `Take this off: ${line}`,
  gone: 'Taken off',
  goneBecause: (why: string) => `Taken off: ${why}`,
  why: 'Why, if you like',
  whyOf: (line: string) => `${line}, taken off: why, if you like`,
  reasons: ['It was never so.', 'It is no longer so.', 'It is done.', 'We decided against it.'],
  stillSo: 'Put it back',
  stillSoOf: (line: string) => `Put it back: ${line}`,
  putRightHere: 'To change or to add:',
  nameHere: 'Name:',
  dayHere: 'Day:',
  line: (one: string, place: number) => `${one[0]?.toUpperCase() ?? ''}${one.slice(1)} ${place}`,
  of: (figure: string, most: number) => `${figure} of ${most}`,
  empty: '–',
  total: 'Total',
  /** What the ends of a scale mean; of what costs, too. */
  scaleHelp: (from: number, to: number) =>
    `A rating of ${from} means: does not meet the point. ${to} means: meets it fully; for a cost, that is cheap.`,
  totalHelp:
    'Each rating is multiplied by how much the point counts (×); the total adds them up. A point that you add is in it once it says how much it counts and every option is rated.',
  noTotal:
    'There is no total where a point that stood here before your changes does not say how much it counts, or the option is not rated by it.',
  answers: { yes: 'Yes', 'not-yet': 'Not yet', no: 'No' },
  words: 'In your own words',
  end: 'Your reply',
  more: 'Anything else you would like to say',
  name: 'Your name, if you like',
  answeredBy: (name: string, day: string) =>
    `With changes${name === '' ? '' : ` by ${name}`}${day === '' ? '' : `, saved on ${day}`}.`,
  moment: (day: string, time: string) => (time === '' ? day : `${day} at ${time}`),
  changes: 'What you have changed',
  unchanged: 'Nothing is changed yet.',
  putBackAll: 'No changes any more, and this is not saved yet.',
  nothingToSave:
    'Nothing is changed, so there is nothing to save. If all of it is right, answer the question or say so under “Your reply”.',
  kept: (places: number) => (places === 1 ? '1 change, saved' : `${places} changes, all saved`),
  back: 'Undo',
  isBack: (name: string) => `${name}: undone.`,
  count: (places: number) => (places === 1 ? '1 change, not saved yet' : `${places} changes, not saved yet`),
  passages: (count: number) => `in ${count} places`,
  save: 'Save',
  saved: (file: string) =>
    `Saved as “${file}”, where your browser keeps downloads; on a phone look under “Downloads” or “Files”. Now send that file: answer the mail that this page came with, and attach it.`,
  copy: 'Copy the text',
  copied: 'Copied. Paste it into a mail to whoever sent you this page.',
  byHand:
    'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac; on a phone, hold your finger on it.',
  otherwise: 'Send it by mail instead',
  otherwiseHelp:
    'Copy this text into a mail; there is nothing to save then. Please leave its last line as it is.',
  file: (name: string, at: string) =>
    `${['where-we-stand', name, at].filter((part) => part !== '').join('-')}.html`,
  answered: (name: string, at: string) =>
    `${['where-we-stand', name, 'answer', at].filter((part) => part !== '').join('-')}.html`,
  /** The heads of columns by their roles, where all lists call them so. */
  columns: {
    who: 'Who',
    side: 'Whose step',
    due: 'By',
    closed: 'Done on',
    concern: 'In your words',
    met: 'So far',
    missing: 'Remark (yours or ours)',
  },
  /** The heads of columns in the lists of one part. */
  columnsOf: {
    criteria: { words: 'What matters' },
    path: { words: 'What is needed there' },
  },
  weight: 'How much it counts',
  // Who reads “ours” takes it for their own, the customer as well as the seller.
  sides: { customer: 'the customer’s', seller: 'the seller’s' },
  option: 'Option',
  /** What one line of a part is called. */
  ones: {
    success: 'point',
    path: 'line',
    criteria: 'point',
    ratings: 'option',
    plan: 'step',
    concerns: 'point',
  },
  mail: {
    /** What it said before; the page that reads the mail knows it by this. */
    was: 'It said',
    isNew: 'new',
    last: 'Please leave this line for whoever reads your answer:',
  },
} as const;
