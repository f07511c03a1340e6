// How lessons begin. Two of a part that begin alike sound like a form that was filled in.
import type { Content, LessonContent, PartContent } from '../../content.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { blocksOf } from '../../reading/blocks.ts';
import { wordsOf } from '../guessing/traits.ts';

/** How a lesson begins: in which shape, and where its first words stand. */
interface Opening {
  readonly shape: string;
  readonly words: string;
  readonly line: number;
  readonly file: string;
}

/** The lessons of a part that begin as an earlier one of it does. */
export function openingProblems({ parts, course }: Pick<Content, 'parts' | 'course'>): readonly Problem[] {
  const names = (course?.form?.people ?? []).map(({ name }) => name.toLowerCase());
  return parts.flatMap((part) => alikeIn(part, names));
}

function alikeIn({ lessons }: PartContent, names: readonly string[]): readonly Problem[] {
  const openings = lessons.flatMap((lesson) => openingOf(lesson, names));
  return openings.flatMap(({ shape, words, line, file }, i) => {
    const before = openings.slice(0, i).find((each) => each.shape === shape);
    if (!before) return [];
    return {
      file,
      line,
      path: 'opening',
      found: `The lesson begins with ${shape}, as ${before.file}:${before.line} does: ${quoted(words)} and ${quoted(before.words)}.`,
      next: 'Begin one of them in another way: with what somebody says, a number, a day, a move or a person.',
    };
  });
}

function openingOf({ path, text }: LessonContent, names: readonly string[]): readonly Opening[] {
  const first = blocksOf(text).find(({ kind }) => kind !== 'heading');
  if (!first) return [];
  const words = first.text.split(' ').slice(0, 5).join(' ');
  return [{ shape: shapeOf(first.text, names), words, line: first.line, file: `${path}/lesson.mdx` }];
}

const NUMBER =
  /^(\d|€|(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|ninety|half)\b)/i;
const DAY =
  /^((it is|on|in|at) )?(an? |the )?(early |late )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow)\b/i;

/** What a reader notices: who or what the first sentence begins with or, failing that, its first word. */
function shapeOf(text: string, names: readonly string[]): string {
  const [first = ''] = wordsOf(text);
  if (/^[‘“"]/.test(text)) return 'what somebody says';
  if (NUMBER.test(text)) return 'a number';
  if (DAY.test(text)) return 'a day';
  if (names.includes(first.replace(/'s$/, ''))) return 'somebody of the example';
  return `“${first}”`;
}
