// A question, what a learner replies to it, and what that reply is worth.
import type { Id } from './id.ts';

export interface Choice {
  readonly id: Id;
  readonly text: string;
  readonly right: boolean;
  /** The reason this choice is or is not right; every choice has one. */
  readonly feedback: string;
}

interface Asked {
  readonly id: Id;
  /** The objective of the lesson that this question serves. */
  readonly objective: Id;
  readonly prompt: string;
  readonly choices: readonly Choice[];
}

/** Exactly one choice is right. */
export interface OneQuestion extends Asked {
  readonly kind: 'one';
}

/** Any number of choices, at least one, are right. */
export interface ManyQuestion extends Asked {
  readonly kind: 'many';
}

export type Question = OneQuestion | ManyQuestion;

/** What the learner gave: ids of choices. Always a list, whatever the kind of question. */
export type Reply = readonly string[];

/** `open` is a question without a reply: unanswered is not wrong. */
export type Verdict = 'right' | 'wrong' | 'open';

/** The choices of `reply` that the question still has, in the question's order, each once. */
export function known(question: Question, reply: Reply): Reply {
  return question.choices.map(({ id }) => id).filter((id) => reply.includes(id));
}

/** What `reply` is worth. Names the question does not know count for nothing. */
export function verdictOf(question: Question, reply: Reply): Verdict {
  const picked = known(question, reply);
  if (picked.length === 0) return 'open';
  switch (question.kind) {
    case 'one':
    case 'many': {
      const right = question.choices.filter((choice) => choice.right).map(({ id }) => id);
      const same = picked.length === right.length && right.every((id) => picked.includes(id));
      return same ? 'right' : 'wrong';
    }
  }
}
