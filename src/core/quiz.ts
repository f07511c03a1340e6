// A quiz in progress is two lists: what is picked now, and what was last checked. All else follows.
import type { Id } from './id.ts';
import { known, verdictOf, type Question, type Reply, type Verdict } from './question.ts';

export interface Quiz {
  readonly id: Id;
  readonly questions: readonly Question[];
}

/** How a question stands on the screen: what is picked, and the verdict if exactly that was checked. */
export interface Standing {
  readonly picked: Reply;
  readonly verdict: Verdict | null;
}

/**
 * How a question stands, given the learner's picks and the reply that was last checked.
 * `picks` is null where nothing was ever picked here; then the checked reply is shown again.
 */
export function standing(question: Question, picks: Reply | null, checked: Reply | null): Standing {
  const seen = checked && known(question, checked);
  const picked = picks ? known(question, picks) : (seen ?? []);
  const shown = seen !== null && seen.join(' ') === picked.join(' ');
  return { picked, verdict: shown ? verdictOf(question, picked) : null };
}

/** Counts for the line under a quiz; `waiting` questions have not been checked as they stand. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly waiting: number;
}

/** How many of these standings are right, wrong, or still waiting for a reply. */
export function tally(standings: readonly Standing[]): Tally {
  const count = (verdict: Verdict) => standings.filter((s) => s.verdict === verdict).length;
  const [right, wrong] = [count('right'), count('wrong')];
  return { right, wrong, waiting: standings.length - right - wrong };
}
