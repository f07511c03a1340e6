// Rules that a learner could follow without reading a question: always the longest, always the one that asks.
import type { Asked } from './asked.ts';
import { guess, tally, type Tally } from './guesses.ts';
import { SHAPES } from './traits.ts';

/** What came of a rule where it chooses, which is where some options have what it looks for and some do not. */
export interface Followed extends Tally {
  readonly rule: string;
}

type Rule = (text: string) => number;

const has =
  (shape: string): Rule =>
  (text) =>
    SHAPES[shape]?.test(text) ? 1 : 0;
const times = (shape: string): Rule => {
  const every = new RegExp(SHAPES[shape] ?? '', 'gi');
  return (text) => text.match(every)?.length ?? 0;
};
const long: Rule = (text) => [...text].length;

/** Each rule by its name; it chooses the option for which its number is the highest. */
const RULES: Readonly<Record<string, Rule>> = {
  'the longest': long,
  'the shortest': (text) => -long(text),
  'the one that asks': has('asks'),
  'the one in quotation marks': has('in quotation marks'),
  'the most modest': times('a modest word'),
  'the one with a reason': has('a reason'),
  'the one with a number': has('a number'),
  'the one without absolutes or intensifiers': (text) =>
    -times('an absolute')(text) - times('an intensifier')(text),
};

/** What comes of following each rule through these single choices. A rule that never chooses is left out. */
export function followed(singles: readonly Asked[]): readonly Followed[] {
  return Object.entries(RULES).flatMap(([rule, number]): readonly Followed[] => {
    const guessed = singles
      .map((asked) => ({ asked, numbers: asked.options.map(({ text }) => number(text)) }))
      .filter(({ numbers }) => new Set(numbers).size > 1)
      .map(({ asked, numbers }) => guess(asked, numbers));
    return guessed.length === 0 ? [] : [{ rule, ...tally(guessed) }];
  });
}
