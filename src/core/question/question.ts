// A question of any of the eight kinds, what a learner replies to it, and what that reply is worth.
import type { Id } from '../id.ts';
import type { Values } from '../worksheet/worksheet.ts';

/** Where in the lesson the answer stands: the heading's words, and its anchor. */
export interface Look {
  readonly heading: string;
  readonly anchor: string;
}

interface QuestionBase {
  readonly id: Id;
  /** Counts from 1; an author raises it when an edit makes earlier answers worth another look. */
  readonly revision: number;
  /** The objective of the lesson that this question serves. */
  readonly objective: Id;
  readonly look: Look;
  readonly prompt: string;
  /** From the faintest to the plainest. */
  readonly hints: readonly string[];
  /** Said once the question is right or its answer was shown. */
  readonly explanation: string | null;
  /** What is to choose from stays in the author's order. */
  readonly fixed: boolean;
}

export interface Choice {
  readonly id: Id;
  readonly text: string;
  readonly right: boolean;
  /** The reason this choice is or is not right; every choice has one. */
  readonly feedback: string;
  /** Keeps its place while the others are shuffled. */
  readonly stays: boolean;
}

/** Exactly one choice is right. */
export interface OneQuestion extends QuestionBase {
  readonly kind: 'one';
  readonly choices: readonly Choice[];
}

/** Any number of choices, at least one, are right. */
export interface ManyQuestion extends QuestionBase {
  readonly kind: 'many';
  readonly choices: readonly Choice[];
}

export interface Step {
  readonly id: Id;
  readonly text: string;
  /** Why it stands where it stands. */
  readonly feedback: string;
}

/** Steps to be put in order; they are listed as they belong. */
export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order';
  readonly steps: readonly Step[];
}

/** Something to be placed, and the group it belongs to. */
export interface Piece {
  readonly id: Id;
  readonly text: string;
  readonly group: Id;
  readonly feedback: string;
}

/** Where pieces are placed. In a match it is the other half of a pair, or of none; then it says why. */
export interface Group {
  readonly id: Id;
  readonly text: string;
  readonly feedback: string | null;
}

/** Pieces to be placed: `match` to its other half, `sort` into named groups, `judge` as helping, neutral or harmful. */
export interface PlacingQuestion extends QuestionBase {
  readonly kind: 'match' | 'sort' | 'judge';
  readonly pieces: readonly Piece[];
  readonly groups: readonly Group[];
}

/**
 * What is forgiven in a short text: differences of case, accents and spaces, a hyphen between words among them, and so
 * many slips of the finger.
 */
export interface Forgiving {
  readonly case: boolean;
  readonly accents: boolean;
  readonly spaces: boolean;
  readonly typos: number;
}

/** A short text; any of the accepted ones is right. */
export interface FillQuestion extends QuestionBase {
  readonly kind: 'fill';
  /** The first is the one that is shown as the answer. */
  readonly accepted: readonly string[];
  /** Wrong texts that the author foresaw. */
  readonly wrong: readonly { readonly text: string; readonly feedback: string }[];
  /** Said to any other wrong text. */
  readonly feedback: string;
  readonly forgive: Forgiving;
}

/** Own words first; then model answers, and a list on which the learner ticks what they had. The ticks are the score. */
export interface WrittenQuestion extends QuestionBase {
  readonly kind: 'written';
  /** One to three, each good in its own way: there is more than one way to say it. */
  readonly models: readonly string[];
  readonly checklist: readonly Step[];
}

export type Question =
  OneQuestion | ManyQuestion | OrderQuestion | PlacingQuestion | FillQuestion | WrittenQuestion;

/**
 * What the learner gave, always a list of strings: ids of choices; ids of steps in the learner's order;
 * `piece:group` for each piece that was placed; the short text; or the own words and then the ids that were ticked.
 */
export type Reply = readonly string[];

/** `open` is a question without a whole reply: unanswered is not wrong. */
export type Verdict = 'right' | 'wrong' | 'open';

/** Something that is said about a reply, or an answer: the part it speaks of, whether that fits, and the reason. */
export interface Remark {
  /** The choice, the step, the piece or the point that it stands beside; null where it is about the whole reply. */
  readonly item: Id | null;
  readonly fits: boolean;
  readonly part: string | null;
  readonly feedback: string | null;
  /** Of a piece out of place: where it was put, and where it belongs. */
  readonly marks?: readonly [yours: string, right: string];
  /** Of a step out of place: whether it comes sooner or later than it should. */
  readonly comes?: 'early' | 'late';
}

/** What a reply is worth. */
export interface Judgement {
  readonly verdict: Verdict;
  /** How many of how many parts are right; `got` is `of` exactly where the verdict is `right`, and 0 where it is `open`. */
  readonly got: number;
  readonly of: number;
  /** How many parts still have no reply, where that leaves the question open; or how many right ones were left out. */
  readonly missing: number;
  /** About what the learner gave, in the order in which the question lists it; steps stand as the learner has them. */
  readonly remarks: readonly Remark[];
}

/** All that one kind of question knows to do. */
export interface Kind<Q extends Question> {
  /** What the question still has of this reply, in a form that two equal replies share. */
  known(question: Q, reply: Reply): Reply;
  judge(question: Q, reply: Reply): Judgement;
  /** A reply in words, part by part; what the question no longer has is left out. */
  told(question: Q, reply: Reply): readonly string[];
  /** The answer with its reasons, for the key and for whoever gives up. */
  answer(question: Q): readonly Remark[];
  /** The reply that stands in the texts of a sheet, or null where nothing of it was ever written. */
  read(question: Q, values: Values): Reply | null;
  /** The texts by field that come to this reply; `read` gives it back. */
  write(question: Q, reply: Reply): Values;
}

/** What an empty reply is worth, or one with so many parts missing. */
export function unanswered(of: number, missing = of): Judgement {
  return { verdict: 'open', got: 0, of, missing, remarks: [] };
}
