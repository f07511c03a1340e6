// What a learner has found in a talk: which of its endings, and how good the best of them is.
import type { Id } from '../id.ts';
import type { Journal } from '../learner/journal.ts';
import { runsOf } from './in-journal.ts';
import type { Ending, EndingKind, RolePlay } from './role-play.ts';
import { scoreOf } from './score.ts';

/** A talk as a list of talks knows it. */
export interface ListedTalk extends Pick<RolePlay, 'id' | 'fit'> {
  readonly endings: readonly Pick<Ending, 'id' | 'kind'>[];
}

/** A talk without what is said in it. */
export function listed({ id, fit, endings }: RolePlay): ListedTalk {
  return { id, fit, endings: endings.map(({ id, kind }) => ({ id, kind })) };
}

export interface Found {
  /** Endings that were reached and are in the talk still. */
  readonly endings: readonly Id[];
  /** The kind of the best of them; null where none was reached. */
  readonly best: EndingKind | null;
}

/** What this journal has found in a talk. */
export function foundIn(talk: ListedTalk, journal: Journal): Found {
  const reached = new Set(runsOf(journal, talk.id).map(({ ending }) => ending));
  const found = talk.endings.filter(({ id }) => reached.has(id));
  const best = found.reduce<(typeof found)[number] | null>(
    (best, ending) => (best === null || scoreOf(talk, ending) > scoreOf(talk, best) ? ending : best),
    null,
  );
  return { endings: found.map(({ id }) => id), best: best?.kind ?? null };
}
