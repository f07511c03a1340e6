// Entries of every kind that a journal can have, for the laws that all of them keep.
import fc from 'fast-check';
import type {
  Answered,
  Entry,
  Picked,
  Retried,
  Returned,
  Revealed,
} from '../../../src/core/learner/journal.ts';
import { answered, at, marked } from '../given.ts';

export const revealed = (n: number, question: string, during: Revealed['during'] = 'quiz'): Revealed => ({
  id: `e${n}`,
  at: at(n),
  date: at(n).slice(0, 10),
  kind: 'revealed',
  quiz: 'several-options-check',
  question,
  during,
});

export const retried = (n: number, ...questions: readonly string[]): Retried => ({
  id: `e${n}`,
  at: at(n),
  date: at(n).slice(0, 10),
  kind: 'retried',
  quiz: 'several-options-check',
  questions,
});

/** What was said last in the talk of the bicycle shop, and whether it ended with that. */
export const picked = (
  n: number,
  picks: readonly string[],
  more: Partial<Pick<Picked, 'scene' | 'verdict' | 'ending' | 'during'>> = {},
): Picked => ({
  ...{ id: `e${n}`, at: at(n), date: at(n).slice(0, 10) },
  ...{ kind: 'picked', rolePlay: 'gears-slip', scene: 'comes-in', picks },
  ...{ verdict: 'wrong', ending: null, during: 'talk' },
  ...more,
});

export const returned = (n: number, picks: readonly string[]): Returned => ({
  ...{ id: `e${n}`, at: at(n), date: at(n).slice(0, 10) },
  ...{ kind: 'returned', rolePlay: 'gears-slip', picks },
});

const picks = fc.array(fc.constantFrom('since-when', 'where', 'matters'), { maxLength: 5 });
const sentences = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 });
const ids = fc.constantFrom('best-sign', 'all-signs', 'other');
const during = fc.constantFrom('quiz', 'review', 'drill');
const share = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs);
/** Who and when; the date is what the learner's calendar showed, whatever the clock said. */
const happened = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/),
  at: fc.nat(4).map(at),
  date: fc.constantFrom('2025-12-31', '2026-01-01', '2024-02-29'),
});

const answers: fc.Arbitrary<Omit<Answered, 'id' | 'at' | 'date'>> = fc.record({
  kind: fc.constant('answered'),
  quiz: fc.constant('several-options-check'),
  question: ids,
  revision: fc.integer({ min: 1, max: 9 }),
  reply: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
  verdict: fc.constantFrom('right', 'wrong'),
  share,
  sure: fc.constantFrom('guess', 'fairly', 'sure', null),
  recall: fc.constantFrom('not', 'partly', 'well', null),
  during,
});

/** Any entry; several may have happened at one moment. */
export const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc.tuple(answers, happened).map(([answer, happened]) => ({ ...answer, ...happened })),
  fc
    .tuple(ids, during, happened)
    .map(([id, during, happened]) => ({ ...revealed(0, id, during), ...happened })),
  fc.tuple(fc.array(ids), happened).map(([ids, happened]) => ({ ...retried(0, ...ids), ...happened })),
  fc
    .tuple(fc.boolean(), happened)
    .map(([done, happened]) => ({ ...marked(0, 'criteria', done), ...happened })),
  fc.tuple(picks, happened).map(([picks, happened]) => ({ ...picked(0, picks), ...happened })),
  fc.tuple(picks, happened).map(([picks, happened]) => ({ ...returned(0, picks), ...happened })),
  fc.tuple(sentences, sentences, happened).map(([seen, unseen, happened]) => ({
    ...{ kind: 'watched' as const, rolePlay: 'gears-slip', seen, unseen },
    ...happened,
  })),
);

/** One entry of each kind. */
export const ofEachKind: readonly Entry[] = [
  {
    ...answered(1, 'best-sign', 'wrong', ['a', 'b']),
    revision: 2,
    share: 0.5,
    sure: 'fairly',
    recall: 'partly',
  },
  revealed(2, 'best-sign', 'review'),
  retried(3, 'best-sign', 'all-signs'),
  marked(4, 'criteria', true),
  picked(5, ['since-when', 'where'], { ending: 'a-try', verdict: 'right', during: 'review' }),
  returned(6, ['since-when']),
  {
    ...{ id: 'w7', at: at(7), date: at(7).slice(0, 10), kind: 'watched', rolePlay: 'gears-slip' },
    ...{ seen: ['Asked since when.'], unseen: [] },
  },
];
