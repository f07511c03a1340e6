// Where a deal still says what the customer put right: the same figure or name, in another field. Nobody can tell whether it
// means the same, so nothing is written over; the seller is told where it stands.
import { patternOf } from '../../pattern.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Field } from '../../worksheet/field.ts';
import type { FieldRole } from '../../worksheet/role.ts';
import { written, type Worksheet } from '../../worksheet/worksheet.ts';
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

/** What was put right in words of the corrections, and still stands in another field that is shown. */
export function stillSaid(dossier: Dossier, words: PutRightWords): readonly StillSaid[] {
  const made = correctionsIn(textWithRole(dossier, 'corrections'), words);
  const now = new Set(made.map((each) => each.now));
  const isTelling = ({ kind, was }: (typeof made)[number]): boolean =>
    // A figure of one digit counts too many things.
    !now.has(was) && (kind === 'name' || /\d\D*\d/.test(was));
  const told = new Map(made.filter(isTelling).map(({ kind, was }) => [was, kind === 'name' ? NAMED : SHOWN]));
  return [...told].flatMap(([word, roles]) => {
    const fields = fieldsSaying(dossier, word, ({ field }) => roles.some((role) => role === field.role));
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
  return dossier.worksheets.flatMap((sheet) =>
    sheet.fields
      .filter(({ role }) => role !== null && SHOWN.includes(role))
      .map((field) => ({ sheet, field }))
      .filter((place) => asked(place) && textsOf(dossier, place).some((text) => alone.test(text))),
  );
}

/** What is written in a field, cell by cell. */
function textsOf(dossier: Dossier, { sheet, field }: Place): readonly string[] {
  const values = dossier.values(sheet.id);
  return [...values.keys()]
    .filter((name) => name === field.id || name.startsWith(`${field.id}.`))
    .map((name) => written(values, name));
}
