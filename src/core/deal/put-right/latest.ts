// What is the latest in a deal: the customer put something right, and a sheet still says what it said before. Whatever shows
// a fact of a deal takes it from here; nothing is written.
import { columnFor, withRole } from '../../worksheet/by-role.ts';
import { textWithRole } from '../text-with-role.ts';
import { rowsIn, type Dossier } from '../../worksheet/dossier.ts';
import type { Field, FieldPath, ListField } from '../../worksheet/field.ts';
import type { FieldRole } from '../../worksheet/role.ts';
import { cell, written, type Values, type Worksheet } from '../../worksheet/worksheet.ts';
import {
  correctionsIn,
  followers,
  isUnit,
  sameName,
  withFigure,
  type Correction,
  type PutRightWords,
} from './corrections.ts';

/** A deal that says the latest. */
export interface Latest extends Dossier {
  /** Whether a field says something else here than on its sheet. */
  readonly isPutRight: (place: FieldPath) => boolean;
}

/** Where a fact may stand that a correction is about. What somebody said on a day stays as they said it. */
const FACTS: readonly FieldRole[] = ['gap', 'path', 'people', 'champion', 'success', 'criteria', 'summary'];

/** Where somebody is named by what they are. */
const NAMED: readonly FieldRole[] = ['path', 'people'];

/** What a correction makes of a field: its cells, by their names. */
type Cells = ReadonlyMap<string, string>;

/**
 * The deal with what the customer put right in the place of what it puts right. Only what can be meant by nothing else is
 * put there: a figure that stands in one line, for the same thing, or somebody who is named in one.
 */
export function latest(dossier: Dossier, words: PutRightWords): Latest {
  if (isLatest(dossier)) return dossier;
  const corrections = correctionsIn(textWithRole(dossier, 'corrections'), words);
  const righted = new Map<string, Cells>();
  const values = (worksheet: string): Values => {
    const own = dossier.values(worksheet);
    const changed = [...righted].flatMap(([place, cells]) =>
      place.startsWith(`${worksheet}.`) ? [...cells] : [],
    );
    return changed.length === 0 ? own : new Map([...own, ...changed]);
  };
  for (const correction of corrections) {
    for (const role of FACTS) {
      const found = withRole(dossier, role);
      if (!found || (correction.kind === 'name' && !NAMED.includes(role))) continue;
      const { sheet, field } = found;
      const cells = cellsRighted({ ...dossier, values }, sheet, field, correction, words);
      const place = `${sheet.id}.${field.id}`;
      if (cells.size > 0) righted.set(place, new Map([...(righted.get(place) ?? []), ...cells]));
    }
  }
  const known = new Map(dossier.worksheets.map(({ id }) => [id, values(id)]));
  return {
    worksheets: dossier.worksheets,
    values: (worksheet) => known.get(worksheet) ?? dossier.values(worksheet),
    isPutRight: ({ worksheet, field }) => righted.has(`${worksheet}.${field}`),
  };
}

/** Whether a deal says the latest already. */
export function isLatest(dossier: Dossier): dossier is Latest {
  return 'isPutRight' in dossier;
}

function cellsRighted(
  dossier: Dossier,
  sheet: Worksheet,
  field: Field,
  correction: Correction,
  words: PutRightWords,
): Cells {
  const values = dossier.values(sheet.id);
  if (field.kind === 'text' || field.kind === 'long') {
    const text = written(values, field.id);
    const isThere = hasFigure(text, correction.was, correction.unit) && !hasFigure(text, correction.now);
    return isThere && isOneThing(text, correction)
      ? new Map([[field.id, withFigure(text, correction)]])
      : new Map();
  }
  if (field.kind !== 'list') return new Map();
  const rows = rowsIn(dossier, sheet.id, field).map((row) => textsIn(field, row, values));
  return correction.kind === 'figure'
    ? figureRighted(rows, correction)
    : nameRighted(rows, field, correction, words);
}

/** Whether a figure stands in a text for one thing only. */
function isOneThing(text: string, { was, unit }: Correction): boolean {
  const things = followers(text, was).filter((follower) => isUnit(follower, unit));
  return new Set(things).size === 1;
}

function hasFigure(text: string, figure: string, unit = ''): boolean {
  return followers(text, figure).some((follower) => isUnit(follower, unit));
}

/** The texts of a row by the names of their cells. */
function textsIn(field: ListField, row: number, values: Values): Cells {
  return new Map(
    field.columns
      .filter(({ kind }) => kind === 'text' || kind === 'long')
      .map(({ id }) => [cell(field.id, row, id), written(values, cell(field.id, row, id))]),
  );
}

function figureRighted(rows: readonly Cells[], correction: Correction): Cells {
  const { was, now, unit, about } = correction;
  const has = (row: Cells): boolean => [...row.values()].some((text) => hasFigure(text, was, unit));
  const speaksOf = (row: Cells): boolean =>
    contentOf([...row.values()].join(' ')).some((word) => contentOf(about).includes(word));
  const spoken = rows.filter(speaksOf);
  const isNoted = rows.some((row) => [...row.values()].some((text) => hasFigure(text, now)));
  // Where a line is spoken of, it is that one; else there must be only one that it could be, and nothing put right by now.
  const [row, ...others] = (spoken.length > 0 ? spoken : isNoted ? [] : rows).filter(has);
  if (!row || others.length > 0) return new Map();
  const there = [...row].filter(([, text]) => hasFigure(text, was, unit));
  // A figure alone in its cell is what is counted; in a sentence it may be where that comes from.
  const bare = there.filter(([, text]) => text.split(/\s+/).length <= 4);
  const [only, ...more] = bare.length > 0 ? bare : there;
  return only && more.length === 0 ? new Map([[only[0], withFigure(only[1], correction)]]) : new Map();
}

function nameRighted(
  rows: readonly Cells[],
  field: ListField,
  { was, now }: Correction,
  words: PutRightWords,
): Cells {
  const who = columnFor(field, 'who');
  const cells = rows.flatMap((row) => [...row]).filter(([name]) => name.endsWith(`.${who}`));
  // “Owners, over €5,000”: who it is stands before the comma, and only a condition behind it.
  const named = cells.map(([name, text]) => ({
    name,
    text,
    is: /^[^,;(]+(?=[,;(][^]*\d)/.exec(text)?.[0] ?? text,
  }));
  const found = named.filter(({ is }) => sameName(is, was, words));
  const [only, ...others] = found;
  if (!only || others.length > 0 || named.some(({ is }) => sameName(is, now, words))) return new Map();
  const capital = now.charAt(0).toLocaleUpperCase() + now.slice(1);
  return new Map([[only.name, capital + only.text.slice(only.is.length)]]);
}

/** The words of a text that say what it is about. */
function contentOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
}
