// Where a deal still says what a customer has put right in a copy, in a field that no copy shows or that they did not look at.
import { fieldsSaying, type StillSaid } from '../../deal/put-right/still-said.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { roleOf } from './places.ts';
import type { Proposal } from './proposal.ts';
import { stretches } from '../rewording.ts';

/** A figure of two digits or more. */
const FIGURE = /\p{N}[\p{N}.,:]*\p{N}/gu;
/** A name: of whoever is on the way to a decision only, since elsewhere it mostly means another matter. */
const NAME = /\p{Lu}\p{L}{2,}/gu;

/** What a proposal puts otherwise and another field still says. */
export function stillSaid(
  { part, was, now, writes, earlier }: Proposal,
  dossier: Dossier,
): readonly StillSaid[] {
  // What they have taken back was never put right.
  if (earlier === 'taken-back') return [];
  const wordsIn = (text: string): readonly string[] =>
    [FIGURE, ...(part === 'path' ? [NAME] : [])].flatMap((telling) => text.match(telling) ?? []);
  const gone = stretches(was, now).flatMap(({ kind, text }) => (kind === 'gone' ? wordsIn(text) : []));
  const still = new Set(wordsIn(now));
  const own = part === 'reply' ? null : roleOf(part);
  return [...new Set(gone)]
    .filter((word) => !still.has(word))
    .map((word) => ({
      word,
      fields: fieldsSaying(
        dossier,
        word,
        ({ sheet, field }) =>
          field.role !== own &&
          !writes.some(({ worksheet, field: name }) => worksheet === sheet.id && name === field.id),
      ),
    }))
    .filter(({ fields }) => fields.length > 0);
}
