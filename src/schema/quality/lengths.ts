// Whether the length of the right choice gives it away.
import type { Choice } from '../../core/question/question.ts';
import type { Problem } from '../problems/problem.ts';
import { LENGTH_RATIO, LONGEST_FROM, LONGEST_SHARE } from './limits.ts';
import { COURSE, named, outOf, type One } from './ones.ts';

/** How long the one right choice is, and each of the others, in characters. */
function lengths(choices: readonly Choice[]): { right: number; others: readonly number[] } {
  const long = (right: boolean) =>
    choices.filter((choice) => choice.right === right).map(({ text }) => [...text].length);
  return { right: Math.max(...long(true)), others: long(false) };
}

/** Whether the right choice is longer than every other. */
export function isLongest(choices: readonly Choice[]): boolean {
  const { right, others } = lengths(choices);
  return others.every((other) => right > other);
}

/** How many times as long the right choice is as the others are on average. */
export function lengthRatio(choices: readonly Choice[]): number {
  const { right, others } = lengths(choices);
  return right / mean(others);
}

/** The mean of these numbers; there is one at least. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The problems with right choices that stand out by their length, one by one and over the whole course. */
export function lengthProblems(ones: readonly One[]): readonly Problem[] {
  return [...ones.flatMap(tooLong), ...tooOften(ones)];
}

function tooLong({ id, choices, spot }: One): readonly Problem[] {
  const { right, others } = lengths(choices);
  const most = LENGTH_RATIO * mean(others);
  if (right <= most) return [];
  const times = (right / mean(others)).toFixed(2);
  return [
    {
      ...spot,
      found: `The right choice of \`${id}\` has ${right} characters, ${times} times the mean of the others; ${LENGTH_RATIO} times is the most.`,
      next: `Shorten it to ${Math.floor(most)}, or write the others as fully: the longest looks right.`,
    },
  ];
}

function tooOften(ones: readonly One[]): readonly Problem[] {
  const longest = ones.filter(({ choices }) => isLongest(choices));
  const most = Math.floor(LONGEST_SHARE * ones.length);
  if (ones.length < LONGEST_FROM || longest.length <= most) return [];
  return [
    {
      ...COURSE,
      found: `The right choice is the longest in ${outOf(longest.length, ones)}; at most ${most} may be, which is ${LONGEST_SHARE * 100} %.`,
      next: `Shorten it, or write another choice as fully, in ${longest.length - most} of these: ${named(longest)}.`,
    },
  ];
}
