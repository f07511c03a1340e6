// A note a minute after a call: what they said and what comes next, as a row of the talks.
import { textIn, withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Worksheet } from '../../worksheet/worksheet.ts';
import { rowAdded, type ListPlace } from './change.ts';
import type { Change } from './take-back.ts';

/** The sheet on which a note is kept while it is being written: it is about no deal until it is saved. */
export const NOTE_SHEET = 'note';

/** A note. Each text is empty where nothing was written. */
export interface Note {
  /** The day of the talk: YYYY-MM-DD. */
  readonly held: string;
  readonly said: string;
  /** What comes next. */
  readonly step: string;
  /** Who does it: one of the choices of the column with the role `side`. */
  readonly side: string;
  /** By when: YYYY-MM-DD. */
  readonly due: string;
}

/** The list of talks and its worksheet, or null where the course has none, and no place for a note. */
export function talksIn({ worksheets }: { readonly worksheets: readonly Worksheet[] }): ListPlace | null {
  const found = withRole({ worksheets }, 'talks');
  return found?.field.kind === 'list' ? { sheet: found.sheet, field: found.field } : null;
}

/** Whether there is nothing in a note that is worth saving: a day alone says nothing. */
export function isBlank({ said, step }: Pick<Note, 'said' | 'step'>): boolean {
  return [said, step].every((text) => text.trim() === '');
}

/** What puts a note into a deal: a talk of its own, before any later one. Whose step it is, is said where there is one. */
export function noted(dossier: Dossier, { held, said, step, side, due }: Note): readonly Change[] {
  const talks = talksIn(dossier);
  if (!talks) return [];
  const values = dossier.values(talks.sheet.id);
  const texts = { held, said: said.trim(), step: step.trim(), side: step.trim() && side, due };
  return rowAdded(dossier, talks, texts, (row) => textIn(talks.field, row, 'held', values) > held);
}
