// The talks of a deal, and what they said and agreed last.
import { rowsWithRole, tellingRows, type Row } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';

/** What is noted of a talk: each text is empty where nothing is; the day is as it is written (YYYY-MM-DD). */
export interface Talk {
  readonly day: string;
  readonly said: string;
  readonly agreed: string;
  readonly next: string;
}

/** The talks of which something is noted, the newest first. */
export function talksOf(dossier: Dossier): readonly Talk[] {
  return talkRows(dossier)
    .map((row) => ({ day: row('held'), said: row('said'), agreed: row('agreed'), next: row('step') }))
    .filter(({ said, agreed, next }) => said + agreed + next !== '')
    .toReversed()
    .toSorted((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)));
}

/** The rows of the talks, but for those that only have one more step of a talk on the same day. */
export function talkRows(dossier: Dossier): readonly Row[] {
  return rowsWithRole(dossier, 'talks', tellingRows);
}
