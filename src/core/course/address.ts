// The addresses of the pages, below the base path. They are people's bookmarks: ids only, no positions.
import { SLUG } from '../../site.ts';
import type { Id } from '../id.ts';

export const address = {
  home: '/',
  part: (id: Id) => `/parts/${id}/`,
  lesson: (id: Id) => `/lessons/${id}/`,
  worksheet: (id: Id) => `/worksheets/${id}/`,
  deals: '/deals/',
  dealExample: '/deals/example/',
  onePage: '/deals/one-page/',
  dealFile: '/deals/file/',
  meeting: '/deals/meeting/',
  review: '/review/',
  drill: '/review/phases/',
  progress: '/progress/',
  glossary: '/glossary/',
  term: (id: Id) => `/glossary/#${id}`,
  sources: '/sources/',
  source: (id: Id) => `/sources/#${id}`,
  about: '/about/',
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
