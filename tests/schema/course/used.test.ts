// Terms and sources are used, and a term is explained where it is first needed.
import { describe, expect, test } from 'vitest';
import {
  check,
  changed,
  GLOSSARY,
  LESSON,
  LESSON_2,
  QUIZ,
  reportAfter,
  smallCourse,
  SOURCES,
  type Files,
} from './small-course.ts';

const GATE = 'Each phase ends at a <Term id="gate">gate</Term>.';

describe('a term', () => {
  test('that a lesson uses and does not explain is named where it stands', () => {
    expect(reportAfter(LESSON, GATE, 'Each phase ends at one of two gates.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:10
        <Term id>  The term \`gate\` stands here and is explained nowhere in the lesson.
                   Write \`<Term id="gate">…</Term>\` here or, if the word is an everyday one too, \`everyday: true\` at the term."
    `);
  });

  test('is explained where it stands first', () => {
    expect(reportAfter(LESSON, GATE, `\n\nA gate is closed by the customer.\n\n${GATE}`)).toContain(
      'before it is explained on line 14',
    );
  });

  test('may be said before by somebody, in a heading, or as a part of another word', () => {
    const before =
      '\n\n## The gate\n\n<Talk title="A talk">\n<Line who="mara">The gate?</Line>\n</Talk>\n\nInvestigate.';
    expect(check(changed(smallCourse, LESSON, GATE, `${before}\n\n${GATE}`)).problems).toEqual([]);
  });

  test('that is an everyday word too may stand without its explanation', () => {
    const everyday = changed(smallCourse, GLOSSARY, '  term: Gate\n', '  term: Gate\n  everyday: true\n');
    expect(check(changed(everyday, LESSON, GATE, 'Wait at the gate.')).problems).toEqual([]);
  });
});

describe('in a course that is written', () => {
  const term =
    '- id: co-design\n  term: Co-design\n  meaning: Building it together.\n- id: confirm\n  term: Confirm\n  meaning: The second phase.\n';
  const source =
    '- id: a-2001\n  label: A, 2001\n  cite: A. (2001). B.\n  finding: F.\n  limits: L.\n  against: A.\n  sure: tested\n';
  const more = changed(
    changed(smallCourse, GLOSSARY, '- id: gate', `${term}- id: gate`),
    SOURCES,
    '- id: kluger-2024',
    `${source}- id: kluger-2024`,
  );
  const about = (files: Files) =>
    check(files)
      .problems.filter(({ found }) => found.startsWith('No lesson uses'))
      .map(({ file, line, found, next }) => `${file}:${line} ${found} ${next}`);

  test('an entry that no lesson uses is refused, unless it is a part of the course', () => {
    expect(about(written(more))).toEqual([
      'content/glossary.yml:1 No lesson uses `co-design`. Use it where it belongs, as `<Term id="co-design">`, or take the entry out.',
      'content/sources.yml:1 No lesson uses `a-2001`. Use it where it belongs, as `<Source id="a-2001">`, or take the entry out.',
    ]);
  });

  test('and only there: what is still to be written may use it', () => {
    expect(about(more)).toEqual([]);
  });
});

/** The same with lessons in every part, ten in all: copies of the first, of which nothing else is asked here. */
function written(files: Files): Files {
  const copies = Array.from({ length: 8 }, (_, i) => `content/02-confirm/0${i + 1}-copy-${i}`);
  return copies.reduce<Files>(
    (all, folder) => ({
      ...all,
      [`${folder}/lesson.mdx`]: all[LESSON] ?? '',
      [`${folder}/check.quiz.yml`]: all[QUIZ] ?? '',
    }),
    { ...files, [LESSON_2]: files[LESSON_2] ?? '' },
  );
}
