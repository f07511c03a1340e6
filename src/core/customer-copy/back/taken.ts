// What was taken over from an answer to a copy, as the deal keeps it: a later answer to the same copy is read against it,
// and what stood there before comes back when it is taken out.
import type { Change as Written } from '../../deal/note/take-back.ts';
import { dossierOf, type Dossier } from '../../worksheet/dossier.ts';
import { written } from '../../worksheet/worksheet.ts';
import { now, REPLY, type Change, type Copy } from '../copy.ts';
import { told } from '../told.ts';
import { answeredAt } from './copies.ts';
import type { Place } from './places.ts';
import type { Proposal } from './proposal.ts';

/** What was taken over at one place of a copy. */
export interface Taken {
  /** The place that its proposal was about. */
  readonly at: string;
  /** When that answer was saved (“2026-11-30 14:05:09”); of a mail, which does not say, when it was taken over. */
  readonly on: string;
  /** What the customer had changed there, and who they are and when they saved it as far as they said so. */
  readonly said: readonly Change[];
  /** What was written on the sheets, and what stood there. */
  readonly wrote: readonly Written[];
}

/** What is kept of a proposal that is taken over at this moment; of what they reworded it takes the place of the earlier one. */
export function takenNow(
  copy: Copy,
  { at, earlier }: Proposal,
  changes: readonly Written[],
  moment: string,
  before: Taken | undefined,
): Taken {
  const own = told(copy).find((each) => each.at === at)?.changes ?? [];
  const by = [REPLY.name, REPLY.day, REPLY.time].map((each) => ({ at: each, now: now(copy, each) }));
  const said = [...own, ...by.filter((each) => each.now !== '')];
  const wrote = before && earlier === 'reworded' ? follow(before.wrote, changes) : changes;
  return { at, on: answeredAt(copy) || moment, said, wrote };
}

/** What was written first and then, as one: what stood there before both, unless something else was written in between. */
function follow(first: readonly Written[], then: readonly Written[]): readonly Written[] {
  const isSame = (one: Written, other: Written): boolean =>
    one.sheet === other.sheet && one.name === other.name;
  return [
    ...first.filter((each) => !then.some((other) => isSame(each, other))),
    ...then.map((each) => {
      const earlier = first.find((other) => isSame(each, other) && other.text === each.before);
      return { ...each, before: earlier?.before ?? each.before };
    }),
  ];
}

/** The copy as it came back when this was taken over, as far as that place goes. */
export function asItWas(copy: Copy, { said }: Taken): Copy {
  return { ...copy, changes: said };
}

/** What was taken over at a place, of all that was; none where nothing was. */
export function takenAt(taken: readonly Taken[], at: string): Taken | undefined {
  return taken.find((each) => each.at === at);
}

/** What they had written at a place when that was taken over; none where nothing was. */
export function saidBefore(taken: readonly Taken[], at: string): string | undefined {
  return taken.flatMap(({ said }) => said).find((each) => each.at === at)?.now;
}

/** What was taken over at a place of the sheets and still stands there. */
export function standing(
  taken: Taken | undefined,
  dossier: Dossier,
  { sheet, name }: Place,
): Written | undefined {
  const here = written(dossier.values(sheet.id), name);
  return taken?.wrote.find((each) => each.sheet === sheet.id && each.name === name && each.text === here);
}

/** Whether this was taken over from an answer of whoever has answered now, as far as is known. */
export function isTheirs(copy: Copy, { said }: Taken): boolean {
  const [one, other] = [now(copy, REPLY.name), said.find(({ at }) => at === REPLY.name)?.now ?? ''];
  return one === '' || other === '' || one === other;
}

/** Whether this answer was saved after the one from which that was taken over. A mail is read when it comes. */
export function isLater(copy: Copy, { on }: Taken): boolean {
  const at = answeredAt(copy);
  return at === '' || on < at;
}

/** The deal as it was before this was taken over; what was written there since stays. */
export function asBefore(dossier: Dossier, taken: readonly Taken[]): Dossier {
  const sheets = new Map(dossier.worksheets.map(({ id }) => [id, new Map(dossier.values(id))]));
  const wrote = new Set(taken.flatMap((each) => each.wrote));
  // Of what was written in one place one after the other, the last is undone first.
  for (let more = true; more;) {
    more = false;
    for (const each of wrote) {
      const values = sheets.get(each.sheet);
      if (!values || (values.get(each.name) ?? '') !== each.text) continue;
      values.set(each.name, each.before);
      more = wrote.delete(each);
    }
  }
  return dossierOf(dossier.worksheets, sheets);
}
