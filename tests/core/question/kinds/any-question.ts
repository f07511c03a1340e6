// Questions of every kind and shape, and whatever may stand in a reply to them, for the laws that all of them keep.
import fc from 'fast-check';
import { NONE } from '../../../../src/core/question/kinds/written.ts';
import type {
  FillQuestion,
  ManyQuestion,
  OneQuestion,
  OrderQuestion,
  PlacingQuestion,
  Question,
  Reply,
  WrittenQuestion,
} from '../../../../src/core/question/question.ts';
import { fill, written } from '../given-kinds.ts';

/** Names that no question has, though some look as if. */
export const STRANGE: Reply = ['gone', '__proto__', 'constructor', 'A', '', ':', 'gone:a', 'a:gone', 'a:'];

// One begins like another, as ids do.
const NAMES = ['a', 'a-b', 'ab', 'b', 'b-a', 'c', 'd'];

const { id, objective, prompt, revision, look, hints, explanation, fixed } = fill;
const asked = { id, objective, prompt, revision, look, hints, explanation, fixed };
const part = (id: string) => ({ id, text: `Text of ${id}`, feedback: `Why ${id}` });

export const one: fc.Arbitrary<OneQuestion> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.nat())
  .map(([length, right]) => ({
    ...asked,
    kind: 'one',
    choices: NAMES.slice(0, length).map((name, place) => ({
      ...part(name),
      right: place === right % length,
      stays: false,
    })),
  }));

export const many: fc.Arbitrary<ManyQuestion> = fc
  .array(fc.boolean(), { minLength: 2, maxLength: 6 })
  .filter((rights) => rights.includes(true))
  .map((rights) => ({
    ...asked,
    kind: 'many',
    choices: rights.map((right, place) => ({ ...part(NAMES[place]!), right, stays: false })),
  }));

export const order: fc.Arbitrary<OrderQuestion> = fc
  .integer({ min: 3, max: 7 })
  .map((length) => ({ ...asked, kind: 'order', steps: NAMES.slice(0, length).map(part) }));

export const match: fc.Arbitrary<PlacingQuestion> = fc
  .tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 0, max: 2 }))
  .map(([pairs, extras]) => {
    const names = NAMES.slice(0, pairs + extras);
    return {
      ...asked,
      kind: 'match',
      pieces: names.slice(0, pairs).map((name) => ({ ...part(name), group: name })),
      groups: names.map((name, place) => ({ ...part(name), feedback: place < pairs ? null : `Why ${name}` })),
    };
  });

export const sort: fc.Arbitrary<PlacingQuestion> = fc
  .tuple(
    fc.constantFrom('sort', 'judge'),
    fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 3, maxLength: 6 }),
  )
  .map(([kind, groups]) => ({
    ...asked,
    kind,
    pieces: groups.map((group, place) => ({ ...part(NAMES[place]!), group })),
    groups: ['a', 'b', 'c'].map((id) => ({ id, text: `Group ${id}`, feedback: null })),
  }));

export const short: fc.Arbitrary<FillQuestion> = fc
  .record({ case: fc.boolean(), accents: fc.boolean(), spaces: fc.boolean(), typos: fc.nat(2) })
  .map((forgive) => ({ ...fill, forgive }));

export const own: fc.Arbitrary<WrittenQuestion> = fc
  .integer({ min: 2, max: 5 })
  .map((length) => ({ ...written, checklist: NAMES.slice(0, length).map(part) }));

/** Any question. */
export const questions: fc.Arbitrary<Question> = fc.oneof(one, many, order, match, sort, short, own);

/** Whole replies, half ones, names twice and in any order, and strange names among them. */
export function repliesTo(question: Question): fc.Arbitrary<Reply> {
  switch (question.kind) {
    case 'one':
    case 'many':
      return someOf(question.choices.map(({ id }) => id));
    case 'order': {
      const ids = question.steps.map(({ id }) => id);
      return fc.oneof(someOf(ids), fc.shuffledSubarray(ids, { minLength: ids.length }));
    }
    case 'match':
    case 'sort':
    case 'judge': {
      const places = question.pieces.map((piece) => question.groups.map(({ id }) => `${piece.id}:${id}`));
      const whole = fc.tuple(...places.map((each) => fc.constantFrom(...each)));
      return fc.oneof(someOf(places.flat()), whole);
    }
    case 'fill': {
      const known = [...question.accepted, ...question.wrong.map(({ text }) => text), ' Trade off '];
      return fc.array(fc.oneof(fc.constantFrom(...known), words), { maxLength: 2 });
    }
    case 'written': {
      const ticks = someOf([...question.checklist.map(({ id }) => id), NONE]);
      return fc.oneof(
        fc.tuple(words, ticks).map(([text, ids]) => [text, ...ids]),
        fc.constant([]),
      );
    }
  }
}

const words = fc.oneof(
  fc.constantFrom('', ' ', '\n', 'a', 'You hear of it\nat night.', 'ערב טוב', '👩‍👩‍👧'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

function someOf(names: readonly string[]): fc.Arbitrary<Reply> {
  return fc.array(fc.constantFrom(...names, ...names, ...STRANGE), { maxLength: 10 });
}

/** Questions of this kind, each with a reply. */
export function withReply<Q extends Question>(questions: fc.Arbitrary<Q>): fc.Arbitrary<readonly [Q, Reply]> {
  return questions.chain((question) => fc.tuple(fc.constant(question), repliesTo(question)));
}
