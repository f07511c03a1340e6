// The lines of a note for a CRM: it is read in a small window.
import { shortened } from '../../../core/deal/one-page/cut.ts';
import { legible } from '../../../core/legible.ts';
import { crm as words } from '../../../words/deal/pages/crm.ts';

/** So many letters of a line are told, and so many lines of one kind. */
export const LINE = 150;
const LINES = 8;

/** These under a title, a line each; nothing where there are none. */
export function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [`${title}:`, ...few(lines.map((line) => `- ${shortened(legible(line), LINE)}`))];
}

/** Not more lines than are read; how many there are beyond them is said. */
export function few(lines: readonly string[]): readonly string[] {
  return lines.length <= LINES ? lines : [...lines.slice(0, LINES), words.more(lines.length - LINES)];
}
