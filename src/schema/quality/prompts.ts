// Whether a prompt can be read once and understood.
import { listed } from '../problems/nearest.ts';
import type { Finding } from '../problems/problem.ts';
import { findAll } from '../reading/authored-file.ts';
import { NEGATIVES } from './limits.ts';

const NEGATIVE =
  /\b(?:not|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without|except|unless)\b|\b\w+n[’']t\b/giu;

/** Somebody's speech, with the mark that ends its sentence. An apostrophe has a letter after it. */
const SPEECH = /‘.*?([.?!…]?)’(?!\p{L})|“.*?([.?!…]?)”|"[^"]*?([.?!…]?)"/gsu;

/** What is wrong with the prompt of a question. */
export function aboutPrompt(question: unknown): readonly Finding[] {
  return findAll(question, 'prompt').flatMap(({ path, value }) =>
    typeof value === 'string' ? negatives(value).map((words): Finding => [path, ...told(words)]) : [],
  );
}

function told(words: readonly string[]): readonly [string, string] {
  return [
    `A sentence of the prompt says no ${words.length} times: ${listed(words, 'and')}.`,
    'Ask for what is, and leave the negatives to what the learner can choose.',
  ];
}

/** The negatives of each sentence that has too many. “Neither … nor” are one. */
function negatives(prompt: string): readonly (readonly string[])[] {
  return prompt
    .replace(SPEECH, (_, ...ends: readonly unknown[]) => ends.slice(0, 3).find(Boolean)?.toString() ?? '…,')
    .split(/[.?!…]+(?=\s|$)/u)
    .map((sentence) => [...sentence.matchAll(NEGATIVE)].map(([word]) => word))
    .map((words) =>
      words.filter((word, i) => !(/^nor$/i.test(word) && /^neither$/i.test(words[i - 1] ?? ''))),
    )
    .filter((words) => words.length > NEGATIVES);
}
