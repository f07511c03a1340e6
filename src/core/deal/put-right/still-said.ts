// Where a deal still says what the customer put right: the same figure, day or name, in another field. Nobody can tell whether it
// means the same, so nothing is written over; the seller is told where it stands.
import { patternOf } from '../../pattern.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { isRows, type Field, type Rows } from '../../worksheet/field.ts';
import type { FieldRole } from '../../worksheet/role.ts';
import { cell, written, type Worksheet } from '../../worksheet/worksheet.ts';
import { readerOfDates, type NamedDate } from '../dates-in.ts';
import { openRows } from '../steps.ts';
import { textWithRole } from '../text-with-role.ts';
import { correctionsIn, type PutRightWords } from './corrections.ts';

interface Place {
  readonly sheet: Worksheet;
  readonly field: Field;
}

/** A word that was put right, and the fields in which it still stands. */
export interface StillSaid {
  readonly word: string;
  readonly fields: readonly Place[];
}

/** What is shown of a deal in the seller's own words. What somebody said on a day stays as they said it. */
const SHOWN: readonly FieldRole[] = [
  ...(['summary', 'success', 'gap', 'people', 'path', 'champion', 'other-ways'] as const),
  ...(['criteria', 'scope', 'plan', 'risks'] as const),
];

/** Where somebody is named by what they are. */
const NAMED: readonly FieldRole[] = ['people', 'path'];

/** Where a day is set, beside what is shown. */
const DATED: readonly FieldRole[] = [...SHOWN, 'meeting', 'path-check', 'repairs', 'talks'];

/** What was put right in words of the corrections, and still stands in another field that is shown. */
export function stillSaid(dossier: Dossier, words: PutRightWords): readonly StillSaid[] {
  const made = correctionsIn(textWithRole(dossier, 'corrections'), words);
  const now = new Set(made.map((each) => each.now));
  const isTelling = ({ kind, was }: (typeof made)[number]): boolean =>
    // A figure of one digit counts too many things.
    !now.has(was) && (kind !== 'figure' || /\d\D*\d/.test(was));
  const told = new Map(made.filter(isTelling).map(({ kind, was }) => [was, kind]));
  const dates = readerOfDates(words.months);
  return [...told].flatMap(([word, kind]) => {
    const fields =
      kind === 'day'
        ? fieldsNaming(dossier, dates, word)
        : fieldsSaying(dossier, word, ({ field }) =>
            (kind === 'name' ? NAMED : SHOWN).some((role) => role === field.role),
          );
    return fields.length > 0 ? { word, fields } : [];
  });
}

/** The fields that are shown of a deal, of those that are `asked`, in which a word or a figure stands by itself. */
export function fieldsSaying(
  dossier: Dossier,
  word: string,
  asked: (place: Place) => boolean,
): readonly Place[] {
  const alone = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{N}[.,:])${patternOf(word)}(?![\\p{L}\\p{N}]|[.,:]\\p{N})`,
    'iu',
  );
  return places(dossier, SHOWN).filter(
    (place) => asked(place) && textsOf(dossier, place).some((text) => alone.test(text)),
  );
}

/** The fields in which a day still stands, in words or as a date: what is done was done, and a talk is told as it was. */
function fieldsNaming(
  dossier: Dossier,
  dates: ReturnType<typeof readerOfDates>,
  word: string,
): readonly Place[] {
  const [day] = dates(word);
  const isDay = ({ year, month, day: number }: NamedDate): boolean =>
    day?.month === month && Number(day.day) === Number(number) && (day.year === year || !day.year || !year);
  return places(dossier, DATED).filter((place) => {
    const texts = isRows(place.field)
      ? openCells(dossier, place.sheet, place.field)
      : textsOf(dossier, place);
    return texts.some((text) => dates(text).some(isDay));
  });
}

/** What is written in the rows of a list that are not done; of talks only what is to come of them. */
function openCells(dossier: Dossier, sheet: Worksheet, field: Rows): readonly string[] {
  const values = dossier.values(sheet.id);
  const columns = field.columns.filter(
    ({ role }) => field.role !== 'talks' || role === 'step' || role === 'due',
  );
  return openRows(dossier, sheet, field).flatMap((row) =>
    columns.map(({ id }) => written(values, cell(field.id, row, id))),
  );
}

function places({ worksheets }: Dossier, roles: readonly FieldRole[]): readonly Place[] {
  return worksheets.flatMap((sheet) =>
    sheet.fields
      .filter(({ role }) => role !== null && roles.includes(role))
      .map((field) => ({ sheet, field })),
  );
}

/** What is written in a field, cell by cell. */
function textsOf(dossier: Dossier, { sheet, field }: Place): readonly string[] {
  const values = dossier.values(sheet.id);
  return [...values.keys()]
    .filter((name) => name === field.id || name.startsWith(`${field.id}.`))
    .map((name) => written(values, name));
}
