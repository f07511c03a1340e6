// What two lessons say in the same words.
import type { LessonContent } from '../../content.ts';
import type { Problem } from '../../problems/problem.ts';
import { blocksOf, type Block } from '../../reading/blocks.ts';
import { wordsOf } from '../guessing/traits.ts';
import { RUN_WORDS } from '../limits.ts';

/** Headings of one kind may stand in every lesson, and what is recalled was said before. */
const MAY_REPEAT = ['heading', 'tableCell', 'Recall'];

/** The places at which a lesson says so many words on end as an earlier one did. A run is told once, where it begins. */
export function repeatProblems(lessons: readonly LessonContent[]): readonly Problem[] {
  const said = new Map<string, string>();
  return lessons.flatMap((lesson) => {
    const file = `${lesson.path}/lesson.mdx`;
    const blocks = blocksOf(lesson.text).filter(
      ({ kind, within }) => ![kind, ...within].some((name) => MAY_REPEAT.includes(name)),
    );
    const problems = blocks.flatMap((block) => repeatedIn(block, file, said));
    for (const { text, line } of blocks) {
      for (const run of runsOf(text)) if (!said.has(run)) said.set(run, `${file}:${line}`);
    }
    return problems;
  });
}

function repeatedIn(
  { text, line }: Block,
  file: string,
  said: ReadonlyMap<string, string>,
): readonly Problem[] {
  const run = runsOf(text).find((each) => said.has(each));
  if (run === undefined) return [];
  return [
    {
      file,
      line,
      path: 'run',
      found: `${said.get(run)} says the same: “${run} …”`,
      next: 'Say it once, and link to it with `<LessonLink>`, or say here what is new. What people said is quoted with `<Quote>`.',
    },
  ];
}

/** Every so many words on end, in small letters. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - RUN_WORDS + 1))
    .map((_, i) => words.slice(i, i + RUN_WORDS).join(' '));
}
