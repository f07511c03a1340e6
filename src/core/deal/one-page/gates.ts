// The gates on the one page: what they said at each.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { dateInWords } from '../../worksheet/reading.ts';
import type { Shown } from '../../worksheet/shown.ts';
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
  const rows = begun.map(({ sheet, state, said, answer, day }) => [
    words.gateOf(sheet),
    state === 'begun' ? answer || words.gate.begun : said || answer,
    state === 'ahead' ? words.ahead(dateInWords(day, words)) : dateInWords(day, words),
  ]);
  const empty = asked.filter(({ state }) => state === 'empty').map(({ sheet }) => words.gateOf(sheet));
  return {
    kind: 'table',
    head: words.gateHead,
    rows: [...rows, ...(empty.length === 0 ? [] : [[empty.join(', '), words.gate.empty, '']])],
  };
}

/** Whether the words of the decision stand in the table of gates. */
export function isAtGate(dossier: Dossier, stands: readonly Standing[]): boolean {
  const decision = withRole(dossier, 'decision');
  return stands.some(
    ({ sheet, gate, state, said }) =>
      said !== '' &&
      (state === 'met' || state === 'ahead') &&
      sheet === decision?.sheet &&
      gate?.words === decision.field.id,
  );
}
