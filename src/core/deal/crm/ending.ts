// Whether a deal is closed in a CRM, as the stage or the status of its row tells.
import { plainName } from '../agenda/by-name.ts';

/** `closed`: over, and whether it was won or lost is not told. */
export type Ending = 'won' | 'lost' | 'closed';

/** Words that say so, in a few languages, alone or in a sentence: “closedwon”, “6 – Closed Lost (price)”. */
const WORDS: Readonly<Record<Ending, RegExp>> = {
  won: words('(?:closed ?)?won|gewonnen|gagnee?|ganad[ao]|ganh[ao]'),
  lost: words(
    '(?:closed ?)?lost(?! (?:contact|touch))|verloren|perdue?|perdid[ao]|disqualified|abandoned|cancell?ed|dead',
  ),
  closed: words('closed|geschlossen|abgeschlossen|cloturee?|cerrad[ao]|gesloten|deleted'),
};

/** What stands before a word that is not so, not so yet, or not so any more: “no longer lost”, “reopened after closed”. */
const NOT =
  /\b(?:not|no longer|never|almost|nearly|before|after|until|if|when|to|can|could|may|might|will|nicht|fast|pas|non)(?: (?:yet|be|been|get|quite))*$/;

const YES = /^(?:true|yes|1|ja|wahr|oui|vrai|si|x|checked)$/;

/** How the deal of a row has ended, by what stands under this head; null where it is open, or nothing tells. */
export function endingOf(text: string, head = ''): Ending | null {
  const plain = plainName(text);
  const said = toldIn(YES.test(plain) ? plainName(head) : plain);
  // “Lost, then won back”: over, in any case.
  return said.length > 1 && said.includes('won') && said.includes('lost') ? 'closed' : (said[0] ?? null);
}

function toldIn(text: string): readonly Ending[] {
  return (['won', 'lost', 'closed'] as const).filter((ending) =>
    [...text.matchAll(WORDS[ending])].some(({ index }) => !NOT.test(text.slice(0, index).trim())),
  );
}

function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'gu');
}
