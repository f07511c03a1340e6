// An order that looks like chance and is the same for the same seed: on the server, after hydration, after a reload.
import type { Id } from '../id.ts';
import type { Choice, Question } from './question.ts';

/** These in an order that follows from the seed alone. */
export function shuffled<T>(list: readonly T[], seed: string): readonly T[] {
  const next = numbers(seed);
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const drawn = mixed.splice(other, 1, ...mixed.slice(last, last + 1));
    mixed.splice(last, 1, ...drawn);
  }
  return mixed;
}

const allOfThem = /^(all|none|both|neither) of (the above|these|them)\b/i;
const moves = ({ stays, text }: Choice): boolean => !stays && !allOfThem.test(text);

/**
 * The question with what is to choose from in the order of this attempt (0 is the first, and what is printed).
 * An order never begins solved, the halves of pairs never stand in the order of the pairs, and what keeps its place
 * keeps it.
 */
export function inOrderOf<Q extends Question>(question: Q, attempt: number): Q;
export function inOrderOf(question: Question, attempt: number): Question {
  const seed = `${question.id}:${attempt}`;
  switch (question.kind) {
    case 'one':
    case 'many': {
      if (question.fixed) return question;
      return { ...question, choices: among(question.choices, moves, (choices) => shuffled(choices, seed)) };
    }
    case 'order': {
      const solved = question.steps.map(({ id }) => id);
      return { ...question, steps: unlike(solved, shuffled(question.steps, seed)) };
    }
    case 'match': {
      if (question.fixed) return question;
      const solved = question.pieces.map(({ group }) => group);
      const groups = among(
        shuffled(question.groups, seed),
        ({ id }) => solved.includes(id),
        (halves) => unlike(solved, halves),
      );
      return { ...question, groups };
    }
    case 'sort':
    case 'judge':
      return { ...question, pieces: question.fixed ? question.pieces : shuffled(question.pieces, seed) };
    case 'fill':
    case 'written':
      return question;
  }
}

/** The list with those that move in the order that `mix` gives them, and each of the others where it is. */
function among<T>(
  list: readonly T[],
  moves: (each: T) => boolean,
  mix: (moving: readonly T[]) => readonly T[],
): readonly T[] {
  const moved = mix(list.filter(moves)).values();
  return list.map((each) => (moves(each) ? (moved.next().value ?? each) : each));
}

/** These in another order than the solved one. */
function unlike<T extends { readonly id: Id }>(solved: readonly Id[], mixed: readonly T[]): readonly T[] {
  const same = mixed.every(({ id }, place) => id === solved[place]);
  return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** Numbers from 0 up to 1: the seed hashed by FNV-1a, then mulberry32. Both are in the public domain. */
function numbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
