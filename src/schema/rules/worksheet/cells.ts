// What may be written in a single cell, be it a field of its own or a column of rows.
import type {
  CheckField,
  ChoiceField,
  Column,
  GateField,
  NumberField,
  Scale,
  ScaleField,
  TextField,
} from '../../../core/worksheet/field.ts';
import { isDate, numberIn, onScale } from '../../../core/worksheet/read-cell.ts';
import { counted, quoted } from '../../problems/nearest.ts';
import type { Path, Finding, Words } from '../../problems/problem.ts';
import { noSuch } from '../course/names.ts';

export type Cell = Column | TextField | NumberField | ScaleField | ChoiceField | CheckField | GateField;

type Numbers = Extract<Cell, { kind: 'number' }>;

/** What is wrong with the limits of a cell. */
export function aboutLimits(cell: Cell, path: Path): readonly Finding[] {
  if (cell.kind === 'scale') return aboutScale(cell, path);
  if (cell.kind !== 'number' || cell.min === null || cell.max === null || cell.min <= cell.max) return [];
  return [[path, `${cell.min} at least and ${cell.max} at most cannot both be.`, 'Swap them.']];
}

/** What is wrong with a scale. */
export function aboutScale({ from, to }: Scale, path: Path): readonly Finding[] {
  if (from < to) return [];
  const next = 'Write the lowest number after `from` and the highest after `to`.';
  return [[path, `The scale from ${from} to ${to} does not rise.`, next]];
}

/** What is wrong with a text in the example of a cell. */
export function aboutText(cell: Cell, text: string): Words | null {
  switch (cell.kind) {
    case 'text':
    case 'long':
    case 'check':
      return null;
    case 'date':
      return isDate(text)
        ? null
        : [`${quoted(text)} is not a day of the calendar.`, 'Write it as `"2025-05-30"`, the year first.'];
    case 'choice':
    case 'gate': {
      const ids = cell.choices.map(({ id }) => id);
      return ids.includes(text) ? null : noSuch('choice', text, ids);
    }
    case 'scale':
      if (cell.from >= cell.to || onScale(cell, text) !== null) return null;
      return [`${quoted(text)} is not on the scale.`, `Write a number from ${cell.from} to ${cell.to}.`];
    case 'number':
      return aboutNumber(cell, text);
  }
}

function aboutNumber({ min, max, decimals }: Numbers, text: string): Words | null {
  const number = numberIn(text);
  if (number === null) return [`${quoted(text)} is no number.`, 'Write a number; the unit stands beside it.'];
  if (min !== null && max !== null && min > max) return null;
  if (min !== null && number < min) return [`${quoted(text)} is too low.`, `The least is ${min}.`];
  if (max !== null && number > max) return [`${quoted(text)} is too high.`, `The most is ${max}.`];
  if (Number(number.toFixed(decimals)) === number) return null;
  return decimals === 0
    ? [`${quoted(text)} is no whole number.`, 'Round it, or write `decimals: 2` in the field or column.']
    : [`${quoted(text)} has more than ${counted(decimals, 'digit')} after the point.`, 'Round it.'];
}
