// The addresses of the pages, below the base path. They are people's bookmarks: ids only, no positions.
import type { Id } from './id.ts';

export const address = {
  home: '/',
  part: (id: Id) => `/parts/${id}/`,
  lesson: (id: Id) => `/lessons/${id}/`,
  worksheet: (id: Id) => `/worksheets/${id}/`,
  deals: '/deals/',
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
  questionsGift: '/downloads/common-ground-questions.gift.txt',
  questionsQti: '/downloads/common-ground-questions-qti21.zip',
} as const;
