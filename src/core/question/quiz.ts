// A quiz in progress is two lists: what is picked now, and what was last checked. All else follows.
import type { Id } from '../id.ts';
import type { Answered } from '../learner/journal.ts';
import type { Judgement, Kind, Question, Reply } from './question.ts';

export interface Quiz {
  readonly id: Id;
  readonly questions: readonly Question[];
}

/** How a question stands on the screen. */
export interface Standing {
  readonly picked: Reply;
  /** What the reply that was last checked is worth; it stays while the next one is picked. */
  readonly judgement: Judgement | null;
  /** Whether exactly what is picked was checked last. */
  readonly same: boolean;
  /** What was answered before the question was changed, if it was not answered since. */
  readonly earlier: Answered | null;
}

/**
 * How a question stands, given the learner's picks and the last answer. `picks` is null where nothing was ever picked
 * here; then the checked reply is shown again. The answer to an earlier revision is kept and judges nothing, and so
 * does one of which a part is gone: what is left of it is not what was answered.
 */
export function standing<Q extends Question>(
  kind: Kind<Q>,
  question: Q,
  picks: Reply | null,
  checked: Answered | null,
): Standing {
  const updated = checked !== null && checked.revision < question.revision;
  const seen = checked && kind.known(question, checked.reply);
  const picked = picks ? kind.known(question, picks) : (seen ?? []);
  const whole = seen !== null && seen.length > 0 && seen.length === checked?.reply.length;
  const judgement = whole && !updated ? kind.judge(question, seen) : null;
  return {
    picked,
    judgement,
    same: judgement !== null && JSON.stringify(seen) === JSON.stringify(picked),
    earlier: updated ? checked : null,
  };
}
