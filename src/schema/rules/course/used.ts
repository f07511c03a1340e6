// Terms and sources are there for the lessons: each is used, and a term is explained where it is first needed.
import { patternOf } from '../../../core/pattern.ts';
import { namesInTags, type Content, type LessonContent } from '../../content.ts';
import type { GlossaryForm } from '../../course/term.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { COURSE_FROM } from '../../quality/limits.ts';
import { namesIn, type Name } from '../../reading/authored-file.ts';
import { blocksOf } from '../../reading/blocks.ts';

/** The entries that no lesson uses, and the lessons that use a term without explaining it, or too late. */
export function usedProblems({ glossary, sources, parts }: Content): readonly Problem[] {
  const lessons = parts.flatMap((part) => part.lessons);
  const terms = glossary?.form ?? [];
  const unlinked = lessons.flatMap((lesson) => unexplained(lesson, terms));
  const written = lessons.length >= COURSE_FROM && parts.every((part) => part.lessons.length > 0);
  // What is still to be written, or cannot be read, may use the rest.
  if (!written || !lessons.every(({ text }) => text.readable)) return unlinked;
  return [
    // A part is explained by its own page.
    ...unused(
      namesIn(glossary, '*.id').filter(({ id }) => !parts.some((part) => part.id === id)),
      lessons,
      'Term',
    ),
    ...unused(namesIn(sources, '*.id'), lessons, 'Source'),
    ...unlinked,
  ];
}

function unused(
  defined: readonly Name[],
  lessons: readonly LessonContent[],
  tag: string,
): readonly Problem[] {
  const used = new Set(lessons.flatMap((lesson) => namesInTags(lesson, tag, 'id').map(({ id }) => id)));
  return defined
    .filter(({ id }) => !used.has(id))
    .map(({ id, spot }) => ({
      ...spot,
      found: `No lesson uses ${quoted(id)}.`,
      next: `Use it where it belongs, as \`<${tag} id="${id}">\`, or take the entry out.`,
    }));
}

/** In these a term is not met for the first time: they repeat, or somebody else speaks. */
const ELSEWHERE = ['heading', 'tableCell', 'Line', 'Answer', 'Recall', 'KeyIdea'];

/** The terms whose words stand in a lesson before their explanation, or without one. */
function unexplained(lesson: LessonContent, terms: GlossaryForm): readonly Problem[] {
  const linked = namesInTags(lesson, 'Term', 'id');
  const blocks = blocksOf(lesson.text).filter(
    ({ kind, within }) => ![kind, ...within].some((name) => ELSEWHERE.includes(name)),
  );
  return terms
    .filter(({ everyday }) => !everyday)
    .flatMap(({ id, term }) => {
      const words = wordsFor(term);
      const first = blocks.find(({ text }) => words.test(text));
      const place = linked.find((each) => each.id === id)?.spot.line ?? null;
      if (!first || (place !== null && place <= first.line)) return [];
      return {
        file: `${lesson.path}/lesson.mdx`,
        line: first.line,
        path: '<Term id>',
        found: `The term ${quoted(id)} stands here ${place === null ? 'and is explained nowhere in the lesson' : `before it is explained on line ${place}`}.`,
        next: `Write \`<Term id="${id}">…</Term>\` here or, if the word is an everyday one too, \`everyday: true\` at the term.`,
      };
    });
}

/** The words of a term, one or several of it: “Advance statement” is in “two advance statements”. */
function wordsFor(term: string): RegExp {
  const stem = patternOf(term).replace(/y$/, '(?:y|ie)');
  return new RegExp(`(?<![\\p{L}-])${stem}(?:e?s)?(?![\\p{L}-])`, 'iu');
}
