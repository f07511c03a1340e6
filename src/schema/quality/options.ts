// Whether everything there is to choose from can be told apart and stands for itself.
import { quoted } from '../problems/nearest.ts';
import type { Finding } from '../problems/problem.ts';
import { dotted, findAll } from '../reading/authored-file.ts';

/** What is chosen from, or compared with, at the same time. */
const OPTIONS = [
  ['choices.*.text'],
  ['steps.*.text'],
  ['pairs.*.text'],
  ['pairs.*.match', 'extras.*.text'],
  ['groups.*.text'],
  ['pieces.*.text'],
  ['responses.*.text'],
  ['models.*'],
  ['checklist.*.text'],
  ['moves.*.text'],
];

const OF_THE_OTHERS =
  /\b(of|and) the above\b|^(all|any|both|either|neither|none) (of )?(the )?(above|others?|these|them|those|(other )?(answers|choices|options|replies))( above)?\W*$|^(both )?[a-d] (and|or) [a-d]\W*$/i;

/** What is wrong with the options of a question, or of a line of the drill. */
export function aboutOptions(question: unknown): readonly Finding[] {
  return [
    ...OPTIONS.flatMap((patterns) => equalOnes(question, patterns)),
    ...aboutOthers(question, 'choices.*.text', ', or use `kind: many`'),
    ...aboutOthers(question, 'moves.*.text', ''),
  ];
}

function equalOnes(question: unknown, patterns: readonly string[]): readonly Finding[] {
  const all = patterns.flatMap((pattern) => findAll(question, pattern));
  const options = all.flatMap(({ path, value }) => (typeof value === 'string' ? { path, text: value } : []));
  return options.flatMap(({ path, text }, i): readonly Finding[] => {
    const same = options.slice(0, i).find((other) => bare(other.text) === bare(text));
    if (!same) return [];
    const found = `${quoted(text)} is the same as \`${dotted(same.path)}\`, but for case, spaces and punctuation.`;
    return [[path, found, 'Change or remove one of the two.']];
  });
}

function aboutOthers(question: unknown, pattern: string, or: string): readonly Finding[] {
  return findAll(question, pattern).flatMap(({ path, value }): readonly Finding[] => {
    if (typeof value !== 'string' || !OF_THE_OTHERS.test(value.trim())) return [];
    const found = `${quoted(value)} speaks of the other choices and not of the question.`;
    return [[path, found, `Write in its own words what it claims${or}.`]];
  });
}

/** A text without the differences that nobody sees. The signs before a figure stay: 1.5 is not 15. */
export function bare(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain
    .replace(/\p{P}(?!\p{N})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? plain : words;
}
