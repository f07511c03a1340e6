// What of a row goes into the note of its deal: each cell with its heading, so that none stands in the place of another.
import { plain } from '../../customer-copy/plain.ts';
import { onOneLine } from '../../legible.ts';
import { isProse } from './heads.ts';
import { saysNothing, type TableRow } from './table.ts';

/**
 * The note of a row, from the columns at these places: facts on one line, “Amount: 4,500 · Stage: Proposal”, and what is
 * written in sentences below it. One column with sentences alone needs no heading. What is empty is left out.
 */
export function noteOf({ cells }: TableRow, heads: readonly string[], places: readonly number[]): string {
  const parts = places.flatMap((place) => {
    const [head, text] = [onOneLine(plain(heads[place] ?? '')), plain(cells[place] ?? '')];
    if (saysNothing(text)) return [];
    const isText = isProse(head);
    if (isText && places.length === 1) return { isText, text };
    const body = isText ? text : onOneLine(text);
    return { isText, text: head === '' ? body : `${head}: ${body}` };
  });
  const facts = parts.flatMap(({ isText, text }) => (isText ? [] : text));
  const texts = parts.flatMap(({ isText, text }) => (isText ? text : []));
  return [facts.join(' · '), ...texts].filter((text) => text !== '').join('\n');
}
