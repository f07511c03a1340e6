// What a copy holds beside what is kept here, in numbers: for the learner to read before it is brought in.
import type { Kept } from './backup.ts';
import { DEAL } from '../deal/deal.ts';
import { dealOf, dealSheet, keyOf, PRACTICE, type Draft } from '../learner/draft.ts';
import { joined } from './joined.ts';
import { bringIn } from './exchange.ts';
import type { Id } from '../id.ts';

/** Of the fields that say something else here and there: in how many which text will stand. */
export interface Fields {
  readonly new: number;
  readonly same: number;
  /** The copy's text is newer. */
  readonly theirs: number;
  /** The text here is newer. */
  readonly ours: number;
}

export interface Comparison {
  readonly answers: { readonly new: number; readonly same: number };
  readonly marks: { readonly new: number; readonly same: number };
  /** The deals in the copy, by the names they will have; empty where there is none. `known`: some of it is here, too. */
  readonly deals: readonly {
    readonly id: Id;
    readonly name: string;
    readonly known: boolean;
    readonly fields: Fields;
  }[];
  /** What belongs to no deal: the practice sheets, and what is picked in a quiz and not checked. */
  readonly others: Fields;
  /** Earlier texts that are in the copy's history alone. */
  readonly earlier: number;
  /** What is in the copy and cannot be read. */
  readonly unreadable: number;
  /** Whether anything would come of bringing it in. */
  readonly brings: boolean;
}

/** What the learner should know of a copy. */
export function compare(kept: Kept, copy: Kept): Comparison {
  const { put } = bringIn(kept, copy);
  const here = new Map(kept.drafts.map((draft) => [keyOf(draft), draft]));
  const fresh = new Set(put.journal);
  const counted = (entries: Kept['journal']) => {
    const added = entries.filter((entry) => fresh.has(entry)).length;
    return { new: added, same: entries.length - added };
  };
  const byDeal = Map.groupBy(copy.drafts, ({ sheet }) => {
    const deal = dealOf(sheet);
    return deal === PRACTICE ? null : deal;
  });
  const nameOf = (deal: Id): string => {
    const name = keyOf({ sheet: dealSheet(deal), field: DEAL.name });
    const theirs = copy.drafts.find((draft) => keyOf(draft) === name);
    const stands = theirs ? joined(theirs, here.get(name)).stands : here.get(name);
    return stands?.value.trim() ?? '';
  };
  const known = new Set(kept.drafts.map(({ sheet }) => dealOf(sheet)));
  const differs = (draft: Draft): boolean => draft.value !== here.get(keyOf(draft))?.value;
  return {
    answers: counted(copy.journal.filter(({ kind }) => kind !== 'marked')),
    marks: counted(copy.journal.filter(({ kind }) => kind === 'marked')),
    deals: [...byDeal].flatMap(([id, drafts]) =>
      id === null ? [] : { id, name: nameOf(id), known: known.has(id), fields: fieldsOf(drafts, here) },
    ),
    others: fieldsOf(byDeal.get(null) ?? [], here),
    earlier: put.history.filter((draft) => copy.history.includes(draft)).length,
    unreadable: copy.quarantine.length,
    brings: put.journal.length + put.history.length + put.quarantine.length > 0 || put.drafts.some(differs),
  };
}

function fieldsOf(drafts: readonly Draft[], here: ReadonlyMap<string, Draft>): Fields {
  const fields = { new: 0, same: 0, theirs: 0, ours: 0 };
  for (const draft of drafts) {
    const stored = here.get(keyOf(draft));
    if (!stored) fields.new += 1;
    else if (stored.value === draft.value) fields.same += 1;
    else fields[joined(draft, stored).stands === draft ? 'theirs' : 'ours'] += 1;
  }
  return fields;
}
