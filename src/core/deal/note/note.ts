// A note a minute after a call: what they said and what comes next, as rows of the talks.
import { textIn, withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Worksheet } from '../../worksheet/worksheet.ts';
import { rowsAdded, type ListPlace } from './change.ts';
import type { Change } from './take-back.ts';

/** The sheet on which a note is kept while it is being written: it is about no deal until it is saved. */
export const NOTE_SHEET = 'note';

/** Something that comes next after a call. Each text is empty where nothing was written. */
export interface Next {
  readonly step: string;
  /** Who does it: one of the choices of the column with the role `side`. */
  readonly side: string;
  /** By when: YYYY-MM-DD. */
  readonly due: string;
}

/** A note, with what comes next. */
export interface Note extends Next {
  /** The day of the talk: YYYY-MM-DD. */
  readonly held: string;
  readonly said: string;
  /** What else comes next. */
  readonly more?: readonly Next[];
}

/** The name under which a text of the step at this place is kept while the note is being written. */
export function nameAt(field: keyof Next, place: number): string {
  return place === 0 ? field : `${field}.${place}`;
}

/** The list of talks and its worksheet, or null where the course has none, and no place for a note. */
export function talksIn({ worksheets }: { readonly worksheets: readonly Worksheet[] }): ListPlace | null {
  const found = withRole({ worksheets }, 'talks');
  return found?.field.kind === 'list' ? { sheet: found.sheet, field: found.field } : null;
}

/** Whether there is nothing in a note that is worth saving: a day alone says nothing. */
export function isBlank({ said, step, more = [] }: Pick<Note, 'said' | 'step' | 'more'>): boolean {
  return [said, step, ...more.map((other) => other.step)].every((text) => text.trim() === '');
}

/**
 * What puts a note into a deal: a talk of its own, before any later one, with its first step; each other step is a row of
 * the same day in which nothing is said. Whose a step is, is said where there is one.
 */
export function noted(dossier: Dossier, { held, said, more = [], ...first }: Note): readonly Change[] {
  const talks = talksIn(dossier);
  if (!talks) return [];
  const values = dossier.values(talks.sheet.id);
  const steps = [first, ...more].filter(({ step }) => step.trim() !== '');
  const [next = first, ...others] = steps.map(({ step, side, due }) => ({ step: step.trim(), side, due }));
  const talk = { held, said: said.trim(), step: next.step.trim(), side: next.step.trim() && next.side };
  const rows = [{ ...talk, due: next.due }, ...others.map((other) => ({ held, ...other }))];
  return rowsAdded(dossier, talks, rows, (row) => textIn(talks.field, row, 'held', values) > held);
}
