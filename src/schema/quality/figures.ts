// The questions of the whole course in figures, for an author whose content has no problems.
import type { Question } from '../../core/question/question.ts';
import { counted } from '../problems/nearest.ts';
import { isLongest, lengthRatio, mean } from './lengths.ts';
import { placesOf } from './positions.ts';

/** The figures, a sentence each. */
export function figures(questions: readonly Question[]): readonly string[] {
  if (questions.length === 0) return [];
  const kinds = [...Map.groupBy(questions, ({ kind }) => kind)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind, { length }]) => `${kind} ${length}`);
  const ones = questions.flatMap((question) => (question.kind === 'one' ? [question.choices] : []));
  const byKind = `Questions by kind: ${kinds.join(', ')}.`;
  if (ones.length === 0) return [byKind];
  const share = Math.round((100 * ones.filter(isLongest).length) / ones.length);
  const ratio = mean(ones.map(lengthRatio)).toFixed(2);
  const places = placesOf(ones);
  return [
    byKind,
    `Over ${counted(ones.length, 'question')} of kind one, the right choice is the longest in ${share} % and ${ratio} times as long as the others on average.`,
    `It stands in the places 1 to ${places.length} as often as ${places.map(({ right }) => right).join(', ')}; even would be ${places.map(({ even }) => even.toFixed(1)).join(', ')}.`,
  ];
}
