// Deals made of the rows of a CRM's table, as drafts, and which of them are taken back.
import type { Kept } from '../../copy/backup.ts';
import { isSame, type Exchange } from '../../copy/exchange.ts';
import { dealOf, dealSheet, keyOf, type Draft } from '../../learner/draft.ts';
import type { Id } from '../../id.ts';
import type { Moment } from '../../time/moment.ts';
import { withRole } from '../../worksheet/by-role.ts';
import { dossierOf } from '../../worksheet/dossier.ts';
import type { FieldPath } from '../../worksheet/field.ts';
import type { Worksheet } from '../../worksheet/worksheet.ts';
import { priceFields } from '../agreed/price.ts';
import { SAID_NO, THEIRS } from '../choices.ts';
import { DEAL } from '../deal.ts';
import { isBlank, noted, talksIn } from '../note/note.ts';
import type { Found } from './found.ts';

/** The field of a deal's own sheet for what the CRM calls it: by this it is known again when it was renamed here. */
export const IN_CRM = 'crm';

/** What a deal is made of. */
export interface Row extends Pick<Found, 'name' | 'next' | 'hour' | 'step' | 'held' | 'price' | 'note'> {
  /** Whether it has ended with a no. */
  readonly saidNo?: boolean;
}

/** What a deal that is made of a row needs to know besides. */
export interface Making {
  readonly id: Id;
  readonly at: Moment;
  /** What the next step is called, by its time, if it has one, and by what the CRM says is to be done. */
  readonly step: (hour: string, what: string) => string;
}

/**
 * A deal as it is written: its name, and what the CRM knew as a note of a talk. Where it does not say on which day they
 * spoke, any talk with a day comes later. One that has ended with a no says so where a customer’s decision stands.
 */
export function madeOf(
  { name, next, hour, step: what, held, price, note, saidNo = false }: Row,
  worksheets: readonly Worksheet[],
  { id, at, step }: Making,
): readonly Draft[] {
  const draft = (sheet: string, field: string, value: string): Draft => ({
    ...{ sheet, field, value, at },
    ...{ lamport: 1, tab: id },
  });
  const talk = {
    ...{ held, said: note, side: oursIn(worksheets) },
    ...{ step: next + what === '' ? '' : step(hour, what), due: next },
  };
  const [sum] = price === '' ? [] : priceFields({ worksheets });
  const no = saidNo ? lostPlace(worksheets) : null;
  // A day alone is worth keeping here: on it they were last spoken to.
  const changes = isBlank(talk) && held === '' ? [] : noted(dossierOf(worksheets, new Map()), talk);
  return [
    draft(dealSheet(id), DEAL.name, name),
    draft(dealSheet(id), DEAL.made, at),
    draft(dealSheet(id), IN_CRM, name),
    ...changes.map((change) => draft(dealSheet(id, change.sheet), change.name, change.text)),
    ...(sum ? [draft(dealSheet(id, sum.sheet.id), sum.field.id, price)] : []),
    ...(no ? [draft(dealSheet(id, no.worksheet), no.field, SAID_NO)] : []),
  ];
}

/** Where a deal says that they decided with a no; null where the course has no such place. */
export function lostPlace(worksheets: readonly Worksheet[]): FieldPath | null {
  const { sheet, field } = withRole({ worksheets }, 'outcome') ?? {};
  const isThere = field?.kind === 'choice' && field.choices.some(({ id }) => id === SAID_NO);
  return sheet && isThere ? { worksheet: sheet.id, field: field.id } : null;
}

/** The choice that says that the seller does what comes next; empty where the course has none. */
function oursIn(worksheets: readonly Worksheet[]): Id {
  const side = talksIn({ worksheets })?.field.columns.find(({ role }) => role === 'side');
  return (side?.kind === 'choice' && side.choices.find(({ id }) => id !== THEIRS)?.id) || '';
}

/**
 * Of what was put in, the deals in which nothing was written since: those can be taken back, the others are the learner's
 * own by now.
 */
export function untouched(kept: Kept, done: Exchange): Exchange {
  const put = new Map(done.put.drafts.map((draft) => [keyOf(draft), draft]));
  const since = kept.drafts.filter((draft) => !isSame(draft, put.get(keyOf(draft))));
  const touched = new Set(since.map(({ sheet }) => dealOf(sheet)));
  const drafts = done.put.drafts.filter(({ sheet }) => !touched.has(dealOf(sheet)));
  return { ...done, put: { ...done.put, drafts } };
}
