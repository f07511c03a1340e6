// Whether the right choices stand evenly in all places, in the order in which authors list them.
import type { Choice } from '../../core/question/question.ts';
import type { Problem } from '../problems/problem.ts';
import { PLACE_FROM, PLACE_LEAST, PLACE_MOST, PLACES_FROM } from './limits.ts';
import { COURSE, named, outOf, type One } from './ones.ts';

/** One of the places in which a choice can stand, counted from 1. */
export interface Place {
  readonly place: number;
  /** How many right choices stand there, and how many would by chance. */
  readonly right: number;
  readonly even: number;
}

/** The places of the right choices of these questions, each given by its choices. */
export function placesOf(questions: readonly (readonly Choice[])[]): readonly Place[] {
  const most = Math.max(0, ...questions.map((choices) => choices.length));
  return Array.from({ length: most }, (_, i) => ({
    place: i + 1,
    right: questions.filter((choices) => choices[i]?.right).length,
    even: sum(questions.flatMap(({ length }) => (length > i ? 1 / length : []))),
  }));
}

/** Three thirds add up to a whole. */
function sum(shares: readonly number[]): number {
  return Number(shares.reduce((a, b) => a + b, 0).toFixed(6));
}

/** The problems with places that hold too many of the right choices, or too few. */
export function placeProblems(ones: readonly One[]): readonly Problem[] {
  if (ones.length < PLACES_FROM) return [];
  const places = placesOf(ones.map(({ choices }) => choices));
  return places
    .filter(({ even }) => even >= PLACE_FROM)
    .flatMap((place) => [...tooMany(place, ones), ...tooFew(place, places, ones)]);
}

function tooMany({ place, right, even }: Place, ones: readonly One[]): readonly Problem[] {
  const most = Math.floor(PLACE_MOST * even);
  if (right <= most) return [];
  const there = ones.filter(({ choices }) => choices[place - 1]?.right);
  return [
    {
      ...COURSE,
      found: `The right choice stands in place ${place} in ${outOf(right, ones)}; even would be ${even.toFixed(1)}, the most is ${most}.`,
      next: `Move it to another place in ${right - most} of these: ${named(there)}.`,
    },
  ];
}

function tooFew(
  { place, right, even }: Place,
  places: readonly Place[],
  ones: readonly One[],
): readonly Problem[] {
  const least = Math.ceil(PLACE_LEAST * even);
  if (right >= least) return [];
  const fullest = places.reduce((a, b) => (b.right - b.even > a.right - a.even ? b : a));
  return [
    {
      ...COURSE,
      found: `The right choice stands in place ${place} in only ${outOf(right, ones)}; even would be ${even.toFixed(1)}, the least is ${least}.`,
      next: `Move it there in ${least - right} more, best from place ${fullest.place}, which has ${fullest.right}.`,
    },
  ];
}
