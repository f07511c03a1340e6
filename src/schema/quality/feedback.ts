// Whether each feedback gives a reason, and each its own.
import { counted } from '../problems/nearest.ts';
import type { Finding } from '../problems/problem.ts';
import { dotted, findAll } from '../reading/authored-file.ts';
import { FEEDBACK_WORDS } from './limits.ts';
import { bare } from './options.ts';

const PLACES = [
  'choices.*.feedback',
  'steps.*.feedback',
  'pairs.*.feedback',
  'extras.*.feedback',
  'pieces.*.feedback',
  'responses.*.feedback',
  'wrong.*.feedback',
  'feedback',
  'checklist.*.feedback',
  'near.*.feedback',
  'moves.*.feedback',
];

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** What is wrong with the feedback of a question, or of a line of the drill. */
export function aboutFeedback(question: unknown): readonly Finding[] {
  const all = PLACES.flatMap((pattern) => findAll(question, pattern)).flatMap(({ path, value }) =>
    typeof value === 'string' && value.trim() !== '' ? { path, text: value } : [],
  );
  return all.flatMap(({ path, text }, i): readonly Finding[] => {
    const same = all.slice(0, i).find((other) => bare(other.text) === bare(text));
    if (same) {
      const found = `The feedback is the same as \`${dotted(same.path)}\`.`;
      return [[path, found, 'Give the reason that holds for this one alone.']];
    }
    const length = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
    if (length >= FEEDBACK_WORDS) return [];
    const found = `The feedback has only ${counted(length, 'word')}; it needs ${FEEDBACK_WORDS} or more.`;
    return [[path, found, 'Give the reason: whether it is right, the page says by itself.']];
  });
}
