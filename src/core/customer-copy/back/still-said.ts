// Where a deal still says what a customer has put right elsewhere: the same figure or name, in a field that no copy shows or
// that they did not look at. Nobody can tell whether it means the same; the seller is told where it stands.
import { written, type Worksheet } from '../../worksheet/worksheet.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Field } from '../../worksheet/field.ts';
import type { FieldRole } from '../../worksheet/role.ts';
import { roleOf } from './places.ts';
import type { Proposal } from './proposal.ts';
import { stretches } from '../rewording.ts';

/** A word that was put right, and the fields in which it still stands. */
export interface StillSaid {
  readonly word: string;
  readonly fields: readonly { readonly sheet: Worksheet; readonly field: Field }[];
}

/** What is shown of a deal in the seller's own words. What somebody said on a day stays as they said it. */
const SHOWN: readonly FieldRole[] = [
  ...(['summary', 'success', 'gap', 'people', 'path', 'champion', 'other-ways'] as const),
  ...(['criteria', 'scope', 'plan', 'risks'] as const),
];

/** A figure of two digits or more. */
const FIGURE = /\p{N}[\p{N}.,:]*\p{N}/gu;
/** A name: of whoever is on the way to a decision only, since elsewhere it mostly means another matter. */
const NAME = /\p{Lu}\p{L}{2,}/gu;

/** What a proposal puts otherwise and another field still says. */
export function stillSaid({ part, was, now, writes }: Proposal, dossier: Dossier): readonly StillSaid[] {
  const wordsIn = (text: string): readonly string[] =>
    [FIGURE, ...(part === 'path' ? [NAME] : [])].flatMap((telling) => text.match(telling) ?? []);
  const gone = stretches(was, now).flatMap(({ kind, text }) => (kind === 'gone' ? wordsIn(text) : []));
  const still = new Set(wordsIn(now));
  const own = part === 'reply' ? null : roleOf(part);
  const places = dossier.worksheets.flatMap((sheet) =>
    sheet.fields
      .filter(({ role }) => role && role !== own && SHOWN.includes(role))
      .filter(({ id }) => !writes.some(({ worksheet, field }) => worksheet === sheet.id && field === id))
      .map((field) => ({ sheet, field, said: textsOf(dossier, sheet, field).flatMap(wordsIn) })),
  );
  return [...new Set(gone)]
    .filter((word) => !still.has(word))
    .map((word) => ({ word, fields: places.filter(({ said }) => said.includes(word)) }))
    .filter(({ fields }) => fields.length > 0);
}

/** What is written in a field, cell by cell. */
function textsOf(dossier: Dossier, sheet: Worksheet, field: Field): readonly string[] {
  const values = dossier.values(sheet.id);
  return [...values.keys()]
    .filter((name) => name === field.id || name.startsWith(`${field.id}.`))
    .map((name) => written(values, name));
}
