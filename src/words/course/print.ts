// The pages for the printer.
export const print = {
  title: 'Print',
  description:
    'Everything that can be printed, and how: lessons, blank quizzes, answer keys, worksheets blank or filled.',
  lead: 'Everything here prints on A4 and on US Letter. Use your browser’s own print command; what belongs to the screen stays off the paper.',
  packs: 'Packs',
  packsHelp: 'A whole pack is one long page here; the print preview of your browser shows it sheet by sheet.',
  booklet: 'The learner’s booklet',
  bookletHelp: 'Every lesson with its quiz to answer in pen, and every worksheet, blank.',
  partTitle: (part: string) => `${part} on paper`,
  partHelp: (part: string) =>
    `The part “${part}” to print: its lessons, their quizzes to answer in pen, and its worksheets, blank.`,
  deal: 'One deal of yours, in full',
  dealPage: 'One deal of yours, on one page',
  exampleDeal: 'The worked example, in full',
  pages: (a4: number, letter: number) => `About ${a4} pages on A4, ${letter} on US Letter.`,
  lessons: 'Lessons',
  lessonsHelp:
    'Open one and print it. An answer you have opened is printed, one you have left closed is not.',
  linesHelp: 'Every sentence to say that the lessons begin with, on cards for the pocket.',
  cards: 'All lines, as cards to cut',
  meetings: 'Meetings of the running example',
  meetingsHelp: 'Each meeting of the bakery’s story from its first word to its last, to read aloud in pairs.',
  quizzes: 'Quizzes',
  quizzesHelp: 'Blank ones to hand out, and a key on sheets of its own.',
  quizSheets: 'All quizzes, blank',
  quizSheetsHelp: 'One quiz a sheet with nothing answered, to hand out or to answer in pen.',
  answerSheets: 'The answer key',
  answerSheetsHelp:
    'What is right in each quiz, the reason for every choice, and the answers to what the lessons ask on the way.',
  answerKey: 'Answer key',
  drill: 'Customer lines, to name the phase',
  bank: 'For your own learning system',
  bankHelp:
    'Every question of the course with its reasons, for trainers. GIFT is what Moodle reads; QTI 2.1 is what most other systems read.',
  gift: 'All questions as GIFT (text)',
  qti: 'All questions as QTI 2.1 (zip)',
  worksheets: 'Worksheets',
  worksheetsHelp: 'Blank ones have lines for a pen. Filled ones print what you wrote, in full.',
  blankSheets: 'Worksheets, blank',
  blankSheetsHelp: 'The worksheets with lines to write on and room for handwriting.',
  filled: (title: string) => `${title}, as you have filled it in`,
  exampleSheets: 'Worksheets, filled in as an example',
  exampleSheetsHelp:
    'Every worksheet as Mara filled it in for Harrow Lane Bakery: to read, or to hand out beside a blank one.',
  all: 'Show the whole pack',
  now: 'Print',
} as const;
