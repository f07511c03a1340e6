// Lessons that are harder to read than their limits allow.
import type { Problem } from '../../problems/problem.ts';
import { wordsOf } from '../guessing/traits.ts';
import {
  COURSE_FROM,
  LESSON_WORDS,
  LONG_SENTENCES,
  SENTENCE_WORDS,
  SHORT_ENDINGS,
  STUDIES,
  UNNAMED,
} from '../limits.ts';
import type { Heard, Sentence } from './ear.ts';

/** The problems with what is heard in these lessons, each of them where it stands. */
export function earProblems(lessons: readonly Heard[]): readonly Problem[] {
  return lessons.flatMap(({ file, long, endings, unnamed, studies }) => [
    ...over(long, LONG_SENTENCES).map(({ line, text }) => ({
      file,
      line,
      path: 'sentence',
      found: `The sentence that begins “${start(text)}” has ${wordsOf(text).length} words. Only ${LONG_SENTENCES} of a lesson may have more than ${SENTENCE_WORDS}; here ${long.length} do.`,
      next: 'Make two of it, or leave something out.',
    })),
    ...over(endings, SHORT_ENDINGS).map(({ line, text }) => ({
      file,
      line,
      path: 'ending',
      found: `The paragraph ends like a saying: “${text}” Only ${SHORT_ENDINGS} of a lesson may; here ${endings.length} do.`,
      next: 'Let the last sentence say something more, or leave it out.',
    })),
    ...over(unnamed, UNNAMED).map(({ line, text }) => ({
      file,
      line,
      path: 'pronoun',
      found: `The sentence that begins “${start(text)}” speaks of somebody whom its paragraph has not named.`,
      next: 'Name the person first.',
    })),
    ...(studies.length <= STUDIES
      ? []
      : studies.slice(STUDIES).map(({ id, line }) => ({
          file,
          line,
          path: '<Source id>',
          found: `The running text cites ${studies.length} studies, of which \`${id}\` is one; ${STUDIES} are the most.`,
          next: 'Cite it in `<HowSure>` or in an `<Aside>`, or leave it out.',
        }))),
  ]);
}

/** The lessons that are too short to practise on, or too long to be one. A sample of a few may be short. */
export function lengthsOfLessons(lessons: readonly Heard[]): readonly Problem[] {
  const { from, to } = LESSON_WORDS;
  return lessons
    .filter(({ words }) => words > to || (words < from && lessons.length >= COURSE_FROM))
    .map(({ file, words }) => ({
      file,
      line: null,
      path: '',
      found: `The lesson has ${words} words of prose; it should be ${from} to ${to}.`,
      next:
        words > to
          ? `Leave out ${words - to}, or make two lessons of it.`
          : `Say ${from - words} more, or join it with another.`,
    }));
}

/** All of them where there are too many, since the author chooses which to keep. */
function over(sentences: readonly Sentence[], most: number): readonly Sentence[] {
  return sentences.length > most ? sentences : [];
}

function start(sentence: string): string {
  const words = sentence.split(' ');
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : sentence;
}
