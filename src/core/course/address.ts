// The addresses of the pages, below the base path. They are people's bookmarks: ids only, no positions.
import { SLUG } from '../../site.ts';
import type { Id } from '../id.ts';

export const address = {
  home: '/',
  part: (id: Id) => `/parts/${id}/`,
  lesson: (id: Id) => `/lessons/${id}/`,
  worksheet: (id: Id) => `/worksheets/${id}/`,
  rolePlays: '/role-plays/',
  rolePlay: (id: Id) => `/role-plays/${id}/`,
  rolePlayKit: (id: Id) => `/role-plays/${id}/kit/`,
  deals: '/deals/',
  dealExample: '/deals/example/',
  onePage: '/deals/one-page/',
  rehearsal: '/deals/rehearsal/',
  dealFile: '/deals/file/',
  meeting: '/deals/meeting/',
  note: '/note/',
  customerCopy: '/deals/copy/',
  review: '/review/',
  drill: '/review/phases/',
  progress: '/progress/',
  lines: '/lines/',
  linesOf: (part: Id) => `/lines/#${part}`,
  transcript: (id: Id) => `/meetings/${id}/`,
  transcriptLine: (id: Id, line: Id) => `/meetings/${id}/#${line}`,
  glossary: '/glossary/',
  term: (id: Id) => `/glossary/#${id}`,
  sources: '/sources/',
  source: (id: Id) => `/sources/#${id}`,
  about: '/about/',
  changes: '/changes/',
  print: '/print/',
  printQuizzes: '/print/quizzes/',
  printAnswers: '/print/answers/',
  printWorksheets: '/print/worksheets/',
  printWorksheet: (id: Id) => `/print/worksheets/#sheet-${id}`,
  printExamples: '/print/examples/',
  printExample: (id: Id) => `/print/examples/#sheet-${id}`,
  printBooklet: '/print/booklet/',
  printPart: (id: Id) => `/print/parts/${id}/`,
  questionsGift: `/downloads/${SLUG}-questions.gift.txt`,
  questionsQti: `/downloads/${SLUG}-questions-qti21.zip`,
} as const;

/** The pages beside the lessons that a lesson may lead to. */
export const LINKED_PAGES = ['review', 'deals', 'note', 'lines'] as const;

export type LinkedPage = (typeof LINKED_PAGES)[number];
