// Banks of questions for measuring the measure: fair ones, and ones in which something is planted.
import { shuffled } from '../../../src/core/question/shuffle.ts';
import type { Asked } from '../../../src/schema/quality/guessing/asked.ts';

const WORDS =
  'offer price visit shop rota plan week manager report call sheet team night trial order line sample van crate oven clinic school depot letter screen figure month table contract morning write send read show take bring name keep count set move fit pay the a to with for on by at her his their your both each two'.split(
    ' ',
  );

const spot = { file: 'content/lesson/check.quiz.yml', line: 1, path: 'questions.1' };

/** Four options a question, eight questions a lesson. Words and the right one follow from the seed and nothing else. */
export function fairBank(seed: number, questions: number): readonly Asked[] {
  return Array.from({ length: questions }, (_, q) => {
    const id = `question-${q}`;
    const [right] = shuffled([0, 1, 2, 3], `right:${seed}:${q}`);
    const options = [0, 1, 2, 3].map((i) => ({ text: sentence(`${seed}:${q}:${i}`), right: i === right }));
    return { id, lesson: `lesson-${Math.floor(q / 8)}`, kind: 'one', options, spot };
  });
}

/** The same options, with the right ones drawn anew. */
export function redrawn(asked: readonly Asked[], seed: number): readonly Asked[] {
  return asked.map((each) => {
    const right = shuffled(
      each.options.map((option) => option.right),
      `${each.id}:${seed}`,
    );
    return { ...each, options: each.options.map(({ text }, i) => ({ text, right: right[i] ?? false })) };
  });
}

/** The bank with something done to its right options, but for every so many-th question. */
export function planted(
  asked: readonly Asked[],
  change: (text: string) => string,
  spared = 4,
): readonly Asked[] {
  return asked.map((each, i) => ({
    ...each,
    options: each.options.map(({ text, right }) => ({
      text: right && i % spared !== 0 ? change(text) : text,
      right,
    })),
  }));
}

/** Eight to thirteen words, whichever the seed says. */
function sentence(seed: string): string {
  const words = shuffled(WORDS, seed);
  const length = 8 + (words.indexOf('offer') % 6);
  const text = words.slice(0, length).join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
