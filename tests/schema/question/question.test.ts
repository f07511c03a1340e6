// What an author's question comes to in the course.
import { expect, test } from 'vitest';
import type { Question } from '../../../src/core/question/question.ts';
import { changed, check, KINDS, LESSON_2, smallCourse, type Files } from '../course/small-course.ts';

function questionsIn(files: Files): readonly Question[] {
  const lesson = check(files).course?.parts[1]?.lessons[0];
  return lesson?.quizzes.find(({ id }) => id === 'every-kind')?.questions ?? [];
}

function ofKind(kind: Question['kind'], files = smallCourse): Question | undefined {
  return questionsIn(files).find((question) => question.kind === kind);
}

test('there is a question of each of the eight kinds', () => {
  const kinds = questionsIn(smallCourse).map(({ kind }) => kind);
  expect(kinds).toEqual(['one', 'many', 'order', 'match', 'sort', 'judge', 'fill', 'written']);
});

test('a question with everything that may be written keeps it all', () => {
  expect(ofKind('one')).toEqual({
    id: 'kind-one',
    kind: 'one',
    objective: 'ask-openly',
    look: { heading: 'Ask first', anchor: 'ask-first' },
    prompt: 'Which question is open?',
    hints: ['Think of what she could reply.'],
    explanation: 'An open question leaves room.',
    revision: 2,
    fixed: true,
    choices: [
      {
        id: 'what-happened',
        text: 'What happened in May?',
        right: true,
        feedback: 'She can tell it in her own way.',
        stays: false,
      },
      {
        id: 'was-it-may',
        text: 'Did it happen in May?',
        right: false,
        feedback: 'She can say yes, and then it is your turn.',
        stays: false,
      },
      {
        id: 'no-matter',
        text: 'Neither is open at all.',
        right: false,
        feedback: 'One of the two leaves her room.',
        stays: true,
      },
    ],
  });
});

test('steps are in the order that is right', () => {
  expect(ofKind('order')).toMatchObject({
    steps: [{ id: 'story' }, { id: 'amount' }, { id: 'wish', feedback: 'A wish needs both of the others.' }],
  });
});

test('each pair is a piece and a group with its id, and an extra is a group that says why', () => {
  const question = ofKind('match');
  expect(question).toMatchObject({
    pieces: [
      { id: 'when', text: 'When was it?', group: 'when', feedback: 'Both are about time.' },
      { id: 'who', group: 'who' },
      { id: 'how-much', group: 'how-much' },
    ],
    groups: [
      { id: 'when', text: 'A date', feedback: null },
      { id: 'who', text: 'A name', feedback: null },
      { id: 'how-much', text: 'A number', feedback: null },
      { id: 'place', text: 'A place', feedback: 'None of them asks where.' },
    ],
  });
  expect(question).not.toHaveProperty('pairs');
  expect(question).not.toHaveProperty('extras');
});

test('pairs do without extras', () => {
  const extras = '    extras:\n      - { id: place, text: A place, feedback: None of them asks where. }\n';
  const question = ofKind('match', changed(smallCourse, KINDS, extras, ''));
  expect(question).toMatchObject({ groups: [{ id: 'when' }, { id: 'who' }, { id: 'how-much' }] });
});

test('pieces know their groups, and groups need no reason', () => {
  expect(ofKind('sort')).toMatchObject({
    pieces: [{ group: 'open' }, { group: 'open' }, { group: 'closed' }, { group: 'closed' }],
    groups: [
      { id: 'open', text: 'Open', feedback: null },
      { id: 'closed', text: 'Closed', feedback: null },
    ],
  });
});

test('a reply is placed with its effect', () => {
  const question = ofKind('judge');
  expect(question).toMatchObject({
    pieces: [
      { id: 'than-what', text: 'More than what?', group: 'helps', feedback: 'It finds what she compares.' },
      { id: 'i-see', group: 'neutral' },
      { id: 'it-does-not', group: 'harms' },
    ],
    groups: [
      { id: 'helps', text: 'Helps', feedback: null },
      { id: 'neutral', text: 'Neutral', feedback: null },
      { id: 'harms', text: 'Harms', feedback: null },
    ],
  });
  expect(question).not.toHaveProperty('responses');
});

test('case, accents, spaces and one slip are forgiven where nothing else is said', () => {
  const forgive = '    forgive: { case: true, accents: true, spaces: false, typos: 0 }\n';
  const usual = { case: true, accents: true, spaces: true, typos: 1 };
  expect(ofKind('fill')).toMatchObject({ forgive: { ...usual, spaces: false, typos: 0 } });
  expect(ofKind('fill', changed(smallCourse, KINDS, forgive, ''))).toMatchObject({ forgive: usual });
  const strict = '    forgive: { case: false }\n';
  expect(ofKind('fill', changed(smallCourse, KINDS, forgive, strict))).toMatchObject({
    forgive: { ...usual, case: false },
  });
});

test('own words have model answers and points to tick', () => {
  expect(ofKind('written')).toMatchObject({
    models: ['What happened when it failed?', 'Tell me about the last time it failed.'],
    checklist: [{ id: 'is-open' }, { id: 'is-short' }],
  });
});

test('an accepted text and a slip of it may both be accepted', () => {
  const files = changed(smallCourse, KINDS, '[open, open-ended]', '[trade-off, tradeoff]');
  expect(ofKind('fill', files)).toMatchObject({ accepted: ['trade-off', 'tradeoff'] });
});

test('the anchor is the one that the page gives the heading', () => {
  const heading =
    "## Don’t *ask* `why` first: “So what?”\n\nMore.\n\n## Don’t ask\n\n## Don't ask\n\n## Ask first";
  let files = changed(smallCourse, LESSON_2, '## Ask first', heading);
  files = changed(files, KINDS, 'look: Ask first', 'look: "Don’t ask why first: “So what?”"');
  files = changed(files, KINDS, 'look: Ask first', "look: Don't ask");
  expect(questionsIn(files).map(({ look }) => look)).toMatchObject([
    { heading: 'Don’t ask why first: “So what?”', anchor: 'dont-ask-why-first-so-what' },
    // The second heading that comes to this anchor.
    { heading: "Don't ask", anchor: 'dont-ask-1' },
    ...Array.from({ length: 6 }, () => ({ heading: 'Ask first', anchor: 'ask-first' })),
  ]);
});

test('a long prompt, a right-to-left one and one of signs alone are left as they are', () => {
  const prompts = [
    `What do you say? ${'She waits. '.repeat(500)}`.slice(0, 5000).trim(),
    'ماذا تقول عندما يقول العميل: السعر مرتفع جدا؟',
    '👩🏽‍🍳🧊➡️🔥❓',
  ];
  for (const prompt of prompts) {
    const files = changed(
      smallCourse,
      KINDS,
      'prompt: Which question is open?',
      `prompt: >-\n      ${prompt}`,
    );
    expect(ofKind('one', files)).toMatchObject({ prompt });
  }
  expect(prompts[0]?.length).toBeGreaterThan(4990);
});

test('choices in signs and in a right-to-left language can be told apart', () => {
  const signs = changed(smallCourse, KINDS, 'text: What happened in May?', 'text: 👍');
  const both = changed(signs, KINDS, 'text: Did it happen in May?', 'text: 👎');
  const files = changed(both, KINDS, 'text: Neither is open at all.', 'text: لا شيء');
  expect(ofKind('one', files)).toMatchObject({
    choices: [{ text: '👍' }, { text: '👎' }, { text: 'لا شيء' }],
  });
});
