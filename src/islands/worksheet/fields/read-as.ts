import { plainNumber, unitOf } from '../../../core/worksheet/read-cell.ts';
import { figureInWords } from '../../../core/worksheet/reading.ts';
import { reading } from '../../../words/worksheet/reading.ts';
import { worksheet as words } from '../../../words/worksheet/worksheet.ts';

/**
 * How a number was read that is written otherwise than in plain figures; empty where that goes without saying. Where
 * somebody may have meant decimals by the mark that was read as parting thousands, that is said, too.
 */
export function readAs(text: string): string {
  const plain = plainNumber(text);
  if (plain === null || plain === text.trim()) return '';
  const figure = figureInWords(plain, '', reading);
  const unsure = /^[^\d.,]*[1-9]\d{0,2}[.,]\d{3}[^\d.,%]*$/.test(text);
  return unsure ? words.readAsThousands(figure) : words.readAs(figure);
}

/** What stands beside a number: its unit, without the course's currency where somebody has written theirs. */
export function unitBeside(unit: string, text: string): string {
  return unitOf(unit, text, '');
}
