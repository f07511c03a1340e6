// Words by which a note is looked through for what belongs on other sheets. What is found is only offered, so a word is
// here where it mostly means that. Those without a capital are found whichever way they are written. The German ones are
// for those who hear German and write English. A star stands for any ending. Letters that no heading has are written by
// their numbers: the font of the headings is cut to the letters that stand in this folder.
import { days } from './days.ts';
import { deciding } from './deciding.ts';
import { doubts } from './doubts.ts';
import { figures } from './figures.ts';
import { noes } from './noes.ts';
import { offers } from './offers.ts';
import { sentences } from './sentences.ts';
import { yeses } from './yeses.ts';

export const heard = {
  ...sentences,
  ...noes,
  ...yeses,
  ...doubts,
  ...deciding,
  ...offers,
  ...figures,
  ...days,
} as const;
