// What is heard in each lesson, in figures.
import { ENDING_WORDS, PARAGRAPH_SENTENCES, SENTENCE_WORDS } from '../limits.ts';
import type { Heard } from './ear.ts';

/** The table, a line each. */
export function proseTable(lessons: readonly Heard[]): readonly string[] {
  if (lessons.length === 0) return [];
  return [
    '',
    'How the prose of each lesson reads, without talk, answers, headings and tables:',
    row('', 'words', `over ${SENTENCE_WORDS} words`, 'short endings', 'unnamed', 'studies'),
    ...lessons.map(({ id, words, long, endings, paragraphs, unnamed, studies }) =>
      row(id, words, long.length, `${endings.length} of ${paragraphs}`, unnamed.length, studies.length),
    ),
    `  over ${SENTENCE_WORDS} words: sentences; short endings: paragraphs of ${PARAGRAPH_SENTENCES} sentences or more whose last has ${ENDING_WORDS} words or fewer;`,
    '  unnamed: sentences that begin with a pronoun for somebody not named in their paragraph; studies: cited in the running text.',
  ];
}

function row(lesson: string, ...numbers: readonly (string | number)[]): string {
  return `  ${lesson.padEnd(38)}${numbers.map((number, i) => String(number).padStart([6, 13, 13, 7, 7][i] ?? 0)).join('  ')}`;
}
