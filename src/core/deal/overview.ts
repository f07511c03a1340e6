// How a deal stands: sheet by sheet, and what comes next.
import { dayOf, type Day } from '../time/day.ts';
import { rowsIn, type Dossier } from '../worksheet/dossier.ts';
import type { Column, Field, GateField } from '../worksheet/field.ts';
import { GATE_MET } from './gate.ts';
import { gaps, isBegun, type Gap } from '../worksheet/gaps.ts';
import { isDate } from '../worksheet/read-cell.ts';
import { cell, written, type Worksheet } from '../worksheet/worksheet.ts';

/** How far one worksheet of a deal is. */
export interface Standing {
  readonly sheet: Worksheet;
  readonly state: 'empty' | 'begun' | 'met';
  /** Null where the worksheet has no gate. */
  readonly gate: GateField | null;
  /** What the customer said at the gate; the words of the answer that was chosen where nothing was written down. */
  readonly said: string;
  readonly gaps: readonly Gap[];
}

/** How far each worksheet of a deal is, in their order. */
export function overview(dossier: Dossier): readonly Standing[] {
  return dossier.worksheets.map((sheet) => {
    const gate = sheet.fields.find((field) => field.kind === 'gate') ?? null;
    const values = dossier.values(sheet.id);
    const answer = gate ? written(values, gate.id) : '';
    const words = gate?.words ? written(values, gate.words) : '';
    return {
      sheet,
      state: answer === GATE_MET ? 'met' : isBegun(dossier, sheet.id) ? 'begun' : 'empty',
      gate,
      said: words || (gate?.choices.find(({ id }) => id === answer)?.label ?? ''),
      gaps: gaps(dossier, sheet),
    };
  });
}

/** Something in a deal that has a day. */
export interface Dated {
  readonly sheet: Worksheet;
  readonly field: Field;
  /** The number of the row in its list; null where the field itself is the date. */
  readonly row: number | null;
  readonly date: string;
  /** What it is about: the first text of its row, or the label of the field. */
  readonly text: string;
}

/** Everything in a deal that has a day, in the order of the sheets; what is no date is left out. */
export function datedIn(dossier: Dossier): readonly Dated[] {
  return dossier.worksheets.flatMap((sheet) =>
    sheet.fields.flatMap((field): readonly Dated[] => {
      const values = dossier.values(sheet.id);
      if (field.kind === 'date') {
        const date = written(values, field.id);
        return isDate(date) ? [{ sheet, field, row: null, date, text: field.label }] : [];
      }
      if (field.kind !== 'list') return [];
      const days = field.columns.filter(({ kind }) => kind === 'date');
      const words = field.columns.find(isText);
      return rowsIn(dossier, sheet.id, field).flatMap((row) =>
        days.flatMap(({ id }) => {
          const date = written(values, cell(field.id, row, id));
          const text = words ? written(values, cell(field.id, row, words.id)) : '';
          return isDate(date) ? [{ sheet, field, row, date, text: text || field.label }] : [];
        }),
      );
    }),
  );
}

/** The next day in a deal, today included, or null where nothing lies ahead. */
export function nextIn(dossier: Dossier, today: Day): Dated | null {
  const ahead = datedIn(dossier).filter(({ date }) => dayOf(date) >= today);
  return ahead.toSorted((a, b) => dayOf(a.date) - dayOf(b.date))[0] ?? null;
}

function isText({ kind }: Column): boolean {
  return kind === 'text' || kind === 'long';
}
