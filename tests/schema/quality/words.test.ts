// Words that say nothing any more, and words that leave somebody out.
import { describe, expect, test } from 'vitest';
import { contentIn } from '../../../src/schema/check.ts';
import { borrowedProblems, hashOf } from '../../../src/schema/quality/words/borrowed.ts';
import { unfairProblems } from '../../../src/schema/quality/words/fair.ts';
import { wornProblems } from '../../../src/schema/quality/words/worn.ts';
import { writtenIn } from '../../../src/schema/quality/words/written.ts';
import { changed, GLOSSARY, LESSON, QUIZ, reportAfter, smallCourse } from '../course/small-course.ts';

const FIRST =
  'Listening helps <Source id="kluger-2024" />. Each phase ends at a <Term id="gate">gate</Term>.';

/** All texts of the small course with this one in the place of its first paragraph. */
function texts(text: string) {
  const files = Object.entries(changed(smallCourse, LESSON, FIRST, text));
  return writtenIn(contentIn(files.map(([path, text]) => ({ path, text }))));
}

const found = (problems: readonly { found: string }[]) => problems.map(({ found }) => found.split('`')[1]);

describe('a worn phrase', () => {
  test('is named in a lesson, with what to do instead', () => {
    expect(reportAfter(LESSON, FIRST, `${FIRST}\n\nGates empower the customer.`)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        phrase  \`empower\` is heard too often to say anything.
                Say what somebody can do now."
    `);
  });

  test('is named in feedback and in the glossary, too', () => {
    expect(reportAfter(QUIZ, 'It opens the talk.', 'It opens the talk, which is crucial.')).toContain(
      '`crucial`',
    );
    expect(reportAfter(GLOSSARY, 'What must be agreed', 'A robust sign of what must be agreed')).toContain(
      '`robust`',
    );
  });

  test.each([
    ['It is not only cheap but also good.', 'not only cheap but also'],
    ['It is not about price; it is about trust.', 'It is not about price; it is about'],
    ['Research shows that asking helps.', 'Research shows'],
    ['Whether you are new or not, begin here.', 'Whether you are'],
    ['At the end of the day they decide.', 'At the end of the day'],
  ])('%s', (text, phrase) => {
    expect(found(wornProblems(texts(text)))).toEqual([phrase]);
  });

  test('is let pass where it is only quoted, and where a worse version of a talk says it', () => {
    const talk = '<Talk version="worse" title="A pitch">\n<Line who="mara">We empower you.</Line>\n</Talk>';
    expect(wornProblems(texts(`Nobody believes ‘studies show’ any more.\n\n${talk}`))).toEqual([]);
  });

  test('is none where the word is meant', () => {
    expect(wornProblems(texts('Ask whether you are in time. She unlocks the shop at five.'))).toEqual([]);
  });
});

describe('a word that leaves somebody out', () => {
  test('is named wherever it stands, with what could stand there', () => {
    expect(reportAfter(LESSON, FIRST, `${FIRST}\n\nAsk the foreman.`)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        word  \`foreman\` leaves somebody out, or makes them small.
              Write \`supervisor\` or \`shift boss\`."
    `);
    expect(
      found(unfairProblems(texts('A salesman came.\n\nAsk the salesman’s colleague, or the salesman.'))),
    ).toEqual(['salesman', 'salesman']);
  });

  test('is none in plain words about the people of the examples', () => {
    expect(
      unfairProblems(texts('She asks the cellar master. It is easy for her husband, and just for him.')),
    ).toEqual([]);
  });
});

describe('six words in a row that are somebody else’s', () => {
  const theirs = new Set([hashOf(['the', '3', "people's", 'well-worn', 'way', 'home'])]);

  test('are named wherever they stand, however they are spelt', () => {
    const [problem] = borrowedProblems(texts('We take “The 3 people’s well-worn way, home”.'), theirs);
    expect(problem).toMatchObject({
      file: LESSON,
      line: 10,
      found: "`the 3 people's well-worn way home` is somebody else’s sentence.",
      next: 'Say it in words of your own.',
    });
  });

  test('are none where a word is left out or another one stands', () => {
    const ours = 'The three people’s well-worn way home. The 3 people’s worn way home.';
    expect(borrowedProblems(texts(ours), theirs)).toEqual([]);
  });
});
