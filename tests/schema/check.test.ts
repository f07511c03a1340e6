// The check as a whole: what it makes of right content, and that it never stops at the first problem.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isPair, parseDocument, visit, type YAMLMap } from 'yaml';
import { checkContent } from '../../src/schema/check.ts';
import { report } from '../../src/schema/problems/problem.ts';
import { readFiles } from '../../src/schema/reading/read-files.ts';
import { firstOfKind } from '../deep.ts';
import {
  changed,
  check,
  COURSE,
  EXPLORE,
  GLOSSARY,
  LESSON,
  LESSON_2,
  PLAN,
  QUIZ,
  QUIZ_2,
  reportAfter,
  reportOn,
  smallCourse,
  without,
  WORKSHEET,
  type Files,
} from './course/small-course.ts';

/** Hundreds of whole courses are checked, which a busy machine does not do in the usual five seconds. */
const SLOW = { timeout: 60_000 };

test('the course in content/ has no problems', () => {
  expect(report(checkContent(readFiles('content')).problems)).toBe('0 problems in the course');
});

test('a lesson knows its terms and sources in the order of their first use, each once', () => {
  const source = '- { id: a, label: A, cite: A., finding: F., limits: L., sure: opinion }\n';
  const files = changed(
    changed(smallCourse, 'content/sources.yml', '- id: kluger', `${source}- id: kluger`),
    LESSON_2,
    'Ask an',
    'See <Source id="kluger-2024" />, <Source id="a" />, <Source id="kluger-2024" />. Ask an',
  );
  const lesson = check(files).course?.parts[1]?.lessons[0];
  expect(lesson?.terms).toEqual(['open-question', 'gate']);
  expect(lesson?.sources).toEqual(['kluger-2024', 'a']);
});

test('the quizzes of a lesson are in the order in which its text asks them', () => {
  const another = (smallCourse[QUIZ] ?? '')
    .replace('first-steps-check', 'a-check')
    .replaceAll('first-', 'third-');
  const files = { ...smallCourse, 'content/00-start/01-first-steps/a.quiz.yml': another };
  const both = changed(files, LESSON, '<IfThen', '<Quiz id="a-check" />\n\n<IfThen');
  const lesson = check(both).course?.parts[0]?.lessons[0];
  expect(lesson?.quizzes.map(({ id }) => id)).toEqual(['first-steps-check', 'a-check']);
});

test('what may be left out has a value all the same', () => {
  const { course } = check(
    changed(smallCourse, 'content/sources.yml', '  url: https://example.org/listening\n', ''),
  );
  const [start, explore] = course?.parts ?? [];
  const [account, options, , ratings, gate] = explore?.worksheets[0]?.fields ?? [];
  expect(start?.phase).toBeNull();
  expect(start?.lessons[0]?.quizzes[0]?.questions[0]).toMatchObject({
    revision: 1,
    hints: [],
    explanation: null,
    fixed: false,
    choices: [
      { right: true, stays: false },
      { right: false, stays: false },
    ],
  });
  expect(course?.sources[0]?.url).toBeNull();
  expect([account, options, ratings, gate].map((field) => field?.objective)).toEqual([
    'ask-openly',
    null,
    null,
    null,
  ]);
});

test('a number in the example of a list is kept as text, as a learner’s would be', () => {
  expect(check(smallCourse).course?.parts[1]?.worksheets[0]?.fields[2]?.example).toEqual([
    { text: 'Less waste', weight: '5' },
  ]);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const windows: Files = Object.fromEntries(
    Object.entries(smallCourse).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  expect(check(windows)).toEqual(check(smallCourse));
});

test('the problems of all files come at once, by file and line', () => {
  let files = changed(smallCourse, COURSE, 'side: seller', 'side: sellr');
  files = changed(files, GLOSSARY, 'meaning: What', 'meaming: What');
  files = changed(files, EXPLORE, 'number: 1', 'number: one');
  files = changed(files, WORKSHEET, 'kind: text\n    label: Account', 'kind: txt\n    label: Account');
  files = changed(files, LESSON, 'id="good-questions"', 'id="bad-questions"');
  files = changed(files, QUIZ, '        right: true\n', '');
  files = changed(files, QUIZ_2, '        feedback: It closes the talk.\n', '');
  expect(reportOn(files)).toMatchInlineSnapshot(`
    "8 problems in the course

    content/00-start/01-first-steps/check.quiz.yml:8
      questions.1.choices             No choice is marked \`right: true\`, so nobody can answer this question.
                                      Mark the right choice.

    content/00-start/01-first-steps/lesson.mdx:24
      <LessonLink id>                 There is no lesson \`bad-questions\`. Did you mean \`good-questions\`?
                                      The id of a lesson is the words of its folder’s name.

    content/01-explore/01-good-questions/check.quiz.yml:13
      questions.1.choices.2.feedback  \`feedback\` is missing.
                                      Add it: the reason why this choice is or is not right.

    content/01-explore/needs.worksheet.yml:5
      fields.1.kind                   \`kind\` cannot be \`txt\`. Did you mean \`text\`?
                                      Use \`text\`, \`long\`, \`date\`, \`number\`, \`choice\`, \`scale\`, \`check\`, \`list\`, \`tied\`, \`carried\`, \`computed\`, \`matrix\` or \`gate\`.

    content/01-explore/part.yml:4
      phase.number                    \`number\` is the text \`one\`, where a whole number belongs.
                                      Write a whole number without quotes, such as \`10\`.

    content/course.yml:7
      people.1.side                   \`side\` cannot be \`sellr\`. Did you mean \`seller\`?
                                      Use \`seller\` or \`customer\`.

    content/glossary.yml:1
      1.meaning                       \`meaning\` is missing.
                                      Add it: what it means, in plain words.

    content/glossary.yml:3
      1.meaming                       There is no \`meaming\` here. Did you mean \`meaning\`?
                                      What may stand here: \`id\`, \`term\`, \`meaning\` and \`everyday\`."
  `);
});

test('the problems of one file come at once, whether it fits its form or not', () => {
  let files = changed(smallCourse, QUIZ, '        right: true\n', '');
  files = changed(files, QUIZ, '        feedback: It closes the talk.\n', '');
  files = changed(files, QUIZ, 'objective: begin-well', 'objective: begin-wel');
  files = changed(files, QUIZ, 'id: first-b', 'id: first-a');
  expect(reportOn(files)).toMatchInlineSnapshot(`
    "4 problems in the course

    content/00-start/01-first-steps/check.quiz.yml:5
      questions.1.objective           This lesson has no objective \`begin-wel\`. Did you mean \`begin-well\`?
                                      Use \`begin-well\`.

    content/00-start/01-first-steps/check.quiz.yml:8
      questions.1.choices             No choice is marked \`right: true\`, so nobody can answer this question.
                                      Mark the right choice.

    content/00-start/01-first-steps/check.quiz.yml:12
      questions.1.choices.2.feedback  \`feedback\` is missing.
                                      Add it: the reason why this choice is or is not right.

    content/00-start/01-first-steps/check.quiz.yml:14
      questions.2.id                  Another question has the id \`first-a\`: content/00-start/01-first-steps/check.quiz.yml:3.
                                      Give a new id to whichever of them was not published yet."
  `);
});

test('what a file defines is not called unknown while that file cannot be read', () => {
  expect(check(changed(smallCourse, GLOSSARY, 'term: Gate', "term: 'Gate")).problems).toHaveLength(1);
  expect(check(changed(smallCourse, QUIZ, 'id: first-steps-check', 'id: "first')).problems).toHaveLength(1);
  expect(check(changed(smallCourse, LESSON_2, 'title: Good', "title: 'Good")).problems).toHaveLength(1);
  expect(check(changed(smallCourse, COURSE, 'people:', 'people: [')).problems).toHaveLength(1);
});

test('a link, a comment and a less-than sign that are right are left alone', () => {
  const prose = 'Less \\< more, [mail](mailto:a@example.org), https://example.org {/* not yet */}';
  expect(reportAfter(LESSON, 'Call somebody.', prose)).toBe('0 problems in the course');
});

test('no key can be left out unnoticed but those that have a value of their own', SLOW, () => {
  // Worksheets need each other, and the lesson with their objective; the second quiz is made like the first.
  const withWorksheets = Object.entries(smallCourse).filter(([path]) =>
    [WORKSHEET, PLAN, LESSON_2].includes(path),
  );
  const sheets = Object.entries(smallCourse).filter(([path]) => path.endsWith('.yml') && path !== QUIZ_2);
  const unnoticed = sheets.flatMap(([path, text]) => {
    const isWorksheet = path.endsWith('.worksheet.yml');
    const around = isWorksheet ? Object.fromEntries(withWorksheets) : without(smallCourse, PLAN);
    const isNoticed = (changed: string) =>
      check({ ...around, [path]: changed }).problems.some(({ file }) => file === path);
    expect(isNoticed(text), path).toBe(false);
    return keysIn(text)
      .filter(({ number }) => !isNoticed(withoutKey(text, number)))
      .map(({ key }) => key);
  });
  expect([...new Set(unnoticed)].sort()).toEqual(
    [
      'example',
      // The cells of a list's example.
      ...['name', 'text', 'weight', 'what', 'by', 'today', 'wanted', 'met'],
      // `from` and `to` of a length, and `words` of a gate.
      ...['rules', 'values', 'from', 'to', 'unit', 'min', 'max', 'optional', 'words'],
      ...['hints', 'explanation', 'revision', 'fixed', 'stays', 'extras', 'wrong'],
      'forgive',
      ...['case', 'accents', 'spaces', 'typos'],
      // One of the right choices of a question with two.
      'right',
      'objective',
      'phase',
      'url',
    ].sort(),
  );
});

test('whatever is typed anywhere, the check ends with a course or with problems', SLOW, () => {
  const paths = fc.constantFrom(...Object.keys(smallCourse));
  const typing = fc.tuple(paths, fc.nat(), fc.nat(20), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(typing, ([path, place, cut, typed]) => {
      const text = smallCourse[path] ?? '';
      const at = place % (text.length + 1);
      const edited = text.slice(0, at) + typed + text.slice(at + cut);
      const { course, problems } = check({ ...smallCourse, [path]: edited });
      expect(course === null).toBe(problems.length > 0);
      expect(problems.flatMap(({ found, next }) => [found, next])).not.toContain('');
    }),
  );
});

function pairsIn(text: string) {
  const document = parseDocument(text);
  const pairs: { map: YAMLMap; key: string; kind: string }[] = [];
  visit(document, {
    Map: (_, map, within) => {
      // Where it stands, under which keys and in what kind of question or field, and what it stands beside.
      const maps = [...within.filter((node) => isMap(node)), map];
      const keys = within.filter((node) => isPair(node)).map((pair) => String(pair.key));
      const kinds = maps.map((each) => JSON.stringify(each.get('kind') ?? each.get('rule')));
      const beside = map.items.map((pair) => String(pair.key));
      for (const key of beside) {
        pairs.push({ map, key, kind: [...keys, ...kinds, ...beside, key].join(' ') });
      }
    },
  });
  return { document, pairs };
}

/** Each key of a file once for every kind of place that it has there, by its number among all of them. */
function keysIn(text: string): readonly { key: string; number: number }[] {
  const pairs = pairsIn(text).pairs.map(({ key, kind }, number) => ({ key, kind, number }));
  return firstOfKind(pairs, ({ kind }) => kind);
}

function withoutKey(text: string, number: number): string {
  const { document, pairs } = pairsIn(text);
  const pair = pairs[number];
  pair?.map.delete(pair.key);
  return document.toString();
}
