// The rules that what is written breaks: said in place, in the author's words, and never in the way.
import { dayOf, type Day } from '../../time/day.ts';
import { isEmpty, rowsIn, type Dossier } from '../dossier.ts';
import { isRows, type Column, type Field } from '../field.ts';
import type { Id } from '../../id.ts';
import { isDate, numberIn } from '../read-cell.ts';
import { cell, written, type Worksheet } from '../worksheet.ts';

export type { Rule } from '../rule.ts';

/** A rule that is broken: where, and what is said. `cell` is the name of the cell, or null for the field as a whole. */
export interface BrokenRule {
  readonly field: Id;
  readonly cell: string | null;
  readonly say: string;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many words, or characters as a reader counts them: "follow-up" is one word. */
export function lengthOf(text: string, of: 'words' | 'characters'): number {
  const joined = text.trim().replace(/(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])/gu, '');
  const segments = of === 'words' ? words.segment(joined) : letters.segment(text.trim());
  let length = 0;
  for (const { isWordLike } of segments) if (of === 'characters' || isWordLike) length += 1;
  return length;
}

/** Every rule of a field that is broken by what is written; empty cells break none. */
export function brokenRules(
  dossier: Dossier,
  sheet: Worksheet,
  field: Field,
  today: Day,
): readonly BrokenRule[] {
  const values = dossier.values(sheet.id);
  const rows = isRows(field) ? rowsIn(dossier, sheet.id, field) : null;
  const columns: readonly Column[] = isRows(field) ? field.columns : [];
  const at = (row: number, column: Id): string => written(values, cell(field.id, row, column));
  const broken = (say: string, name: string | null): BrokenRule => ({ field: field.id, cell: name, say });

  /** The cells a rule speaks of that hold something. */
  const cells = (column: Id | null): readonly { name: string; text: string }[] =>
    (rows === null ? [field.id] : column === null ? [] : rows.map((row) => cell(field.id, row, column)))
      .map((name) => ({ name, text: written(values, name) }))
      .filter(({ text }) => text !== '');
  const each = (column: Id | null, say: string, breaks: (text: string) => boolean): readonly BrokenRule[] =>
    cells(column)
      .filter(({ text }) => breaks(text))
      .map(({ name }) => broken(say, name));
  const dates = (column: Id): readonly { row: number; day: Day }[] =>
    (rows ?? []).flatMap((row) => (isDate(at(row, column)) ? { row, day: dayOf(at(row, column)) } : []));

  return field.rules.flatMap((rule): readonly BrokenRule[] => {
    switch (rule.rule) {
      case 'length': {
        const { from, to } = rule;
        return each(rule.column, rule.say, (text) => {
          const length = lengthOf(text, rule.of);
          return (from !== null && length < from) || (to !== null && length > to);
        });
      }
      case 'avoid':
        return each(rule.column, rule.say, (text) => {
          const used = bareWords(text);
          return rule.words.some((word) => used.includes(bareWords(word)));
        });
      case 'ends':
        return each(
          rule.column,
          rule.say,
          (text) => ![text, withoutQuotes(text)].some((end) => end.endsWith(rule.with)),
        );
      case 'when':
        return each(rule.column, rule.say, (text) => {
          if (!isDate(text)) return false;
          return rule.date === 'past' ? dayOf(text) > today : dayOf(text) < today;
        });
      case 'number':
        return each(rule.column, rule.say, (text) => !/\p{Nd}|\b(yes|no)\b/iu.test(text));
      case 'rising': {
        const days = dates(rule.column);
        return days
          .filter(({ day }, place) => day < (days[place - 1]?.day ?? day))
          .map(({ row }) => broken(rule.say, cell(field.id, row, rule.column)));
      }
      case 'after':
        return dates(rule.column)
          .filter(({ row, day }) => isDate(at(row, rule.of)) && day < dayOf(at(row, rule.of)))
          .map(({ row }) => broken(rule.say, cell(field.id, row, rule.column)));
      case 'within': {
        const start = written(dossier.values(rule.of.worksheet), rule.of.field);
        const days = cells(rule.column).filter(({ text }) => isDate(text));
        const [first] = days.toSorted((a, b) => dayOf(a.text) - dayOf(b.text));
        const late = first && isDate(start) && dayOf(first.text) > dayOf(start) + rule.days;
        return late ? [broken(rule.say, first.name)] : [];
      }
      case 'uses': {
        const used = new Set(cells(rule.column).map(({ text }) => text));
        const column = columns.find(({ id }) => id === rule.column);
        const all = rule.values ?? (column?.kind === 'choice' ? column.choices.map(({ id }) => id) : []);
        return used.size > 0 && all.some((value) => !used.has(value)) ? [broken(rule.say, null)] : [];
      }
      case 'differ': {
        const [a, b] = rule.columns;
        return (rows ?? [])
          .filter((row) => at(row, a) !== '' && same(at(row, a), at(row, b)))
          .map((row) => broken(rule.say, cell(field.id, row, b)));
      }
      case 'unless':
        return (rows ?? [])
          .filter((row) => ![rule.is, ''].includes(at(row, rule.column)) && at(row, rule.then) === '')
          .map((row) => broken(rule.say, cell(field.id, row, rule.then)));
      case 'needs': {
        const chosen = rule.is.includes(written(values, field.id));
        return chosen && isEmpty(dossier, rule.field) ? [broken(rule.say, field.id)] : [];
      }
    }
  });
}

/** The words with a space around each, so that one of them, or a phrase, is found whole and however it is joined. */
function bareWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** The text before the quotation marks and brackets that close it. Only whole runs are looked at, or it would take minutes. */
function withoutQuotes(text: string): string {
  return text.replace(/(?<![’'”"»)\]\s])[’'”"»)\]\s]+$/u, '');
}

function same(a: string, b: string): boolean {
  const [x, y] = [numberIn(a), numberIn(b)];
  return x !== null && y !== null ? x === y : a.toLowerCase() === b.toLowerCase();
}
