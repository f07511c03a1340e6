// The gates on the one page: what they said at each.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { dateInWords } from '../../worksheet/reading.ts';
import type { Shown } from '../../worksheet/shown.ts';
import { lastLine } from '../gate/last-answer.ts';
import type { Standing } from '../overview.ts';
import type { PageWords } from './page-words.ts';

/**
 * Each gate with the day and the customer's own words, and those of which nothing is written in one row. Null where nothing
 * is written on any sheet that has a gate.
 */
export function gatesIn(stands: readonly Standing[], words: PageWords): Shown | null {
  const asked = stands.filter(({ gate }) => gate !== null);
  const begun = asked.filter(({ state }) => state !== 'empty');
  if (begun.length === 0) return null;
  const rows = begun.map((stand) => {
    const { sheet, state, day } = stand;
    const on = isAnswered(stand) ? dateInWords(day, words) : '';
    return [words.gateOf(sheet), saidAt(stand, words), state === 'ahead' ? words.ahead(on) : on];
  });
  const empty = asked.filter(({ state }) => state === 'empty').map(({ sheet }) => words.gateOf(sheet));
  return {
    kind: 'table',
    head: words.gateHead,
    rows: [...rows, ...(empty.length === 0 ? [] : [[empty.join(', '), words.gate.empty, '']])],
  };
}

/**
 * What they said at a gate that is answered: their words, with their answer where the words do not say it, since it is no
 * yes. What the seller chose of it is no word of theirs, and is not told.
 */
function saidAt(stand: Standing, { gate }: PageWords): string {
  if (!isAnswered(stand)) return gate.begun;
  const { state, theirs } = stand;
  if (state !== 'begun') return stand.said || gate.answers.yes;
  // What they said before, a yes that they took back perhaps, would stand in the room of it.
  const said = lastLine(stand.said);
  const plain = theirs ? gate.answers[theirs] : '';
  if (said === '') return plain || gate.unsaid;
  return plain === '' || inWords(said).includes(inWords(plain)) ? said : `${plain}: ${said}`;
}

/** Whether anything is chosen at a gate, or as what they decided beside it. */
function isAnswered({ answer, theirs }: Standing): boolean {
  return answer !== '' || theirs !== null;
}

/** A text as its words alone, so that a “no” is not found in “know”. */
function inWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Whether the words of the decision stand in the table of gates. */
export function isAtGate(dossier: Dossier, stands: readonly Standing[]): boolean {
  const decision = withRole(dossier, 'decision');
  return stands.some(
    (stand) =>
      stand.said !== '' &&
      isAnswered(stand) &&
      stand.sheet === decision?.sheet &&
      stand.gate?.words === decision.field.id,
  );
}
