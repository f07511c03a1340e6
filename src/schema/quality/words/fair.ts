// Words that leave somebody out, or make them small. The door to retext-equality.
import english from 'retext-english';
import equality from 'retext-equality';
import { unified } from 'unified';
import { listed, quoted } from '../../problems/nearest.ts';
import type { Problem, Spot } from '../../problems/problem.ts';
import { wordsOf, type Written } from './written.ts';

/**
 * Remarks that are none here, by the words they begin or end with in that library's names for them. The people of the
 * examples have a pronoun, a family and a sex of their own, and plain words have plain meanings: a cellar master, a man
 * at a door, what is easy to hear, the landlord of a shop.
 */
const SILENT =
  /^(he|she|her|hers|his|herself|him|gal|gals|man|men|woman|women|boys?|girls?|lady|ladies|husbands?|wife|wives|daughters?|sons?|aunts?|uncles?|nieces?|nephews?|mothers?|fathers?|dad|dads|mums?|sisters?|brothers?|brides?|kings?|queens?|host|hosts|landlords?|landlady|nuts|idiots?|just|simple|easy|clearly|of|obvious|basic|basically|everyone|actually|hang|master|slave|special|execute|executed|execution|fellow)\b/;

const reader = unified()
  .use(english)
  .use(equality)
  .use(function nothingIsWritten() {
    this.compiler = () => '';
  });

/**
 * The words that leave somebody out, with what could stand there. Every word is asked about once, however often it
 * stands in the course: reading whole sentences takes four times as long and found nothing more.
 */
export function unfairProblems(texts: readonly Written[]): readonly Problem[] {
  const spots = new Map<string, Set<Spot>>();
  for (const { text, spot } of texts) {
    for (const word of wordsOf(text)) spots.set(word, (spots.get(word) ?? new Set()).add(spot));
  }
  const { messages } = reader.processSync([...spots.keys()].join('\n'));
  return (
    messages
      // Neighbours in the list make no phrase.
      .filter(({ ruleId, actual = '' }) => !SILENT.test(ruleId ?? '') && !/\s/.test(actual))
      .flatMap(({ actual = '', expected = [] }) =>
        [...(spots.get(actual) ?? [])].map((spot) => ({
          ...spot,
          path: spot.path || 'word',
          found: `${quoted(actual)} leaves somebody out, or makes them small.`,
          next: expected.length > 0 ? `Write ${listed(expected.slice(0, 3), 'or')}.` : 'Find another word.',
        })),
      )
  );
}
