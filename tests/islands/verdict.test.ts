// What is said of an item that is not right: what the learner chose, and what is right.
import { expect, test } from 'vitest';
import { kindOf } from '../../src/core/question/kinds.ts';
import { reasonOf } from '../../src/words/question/quiz.ts';
import { ofEveryKind } from '../core/question/given-kinds.ts';

const PLACED = ['match', 'sort', 'judge'];

test('of every item in the wrong place it is said where it was put and where it belongs, before the reason', () => {
  const placed = ofEveryKind.filter(({ question }) => PLACED.includes(question.kind));
  expect(placed).toHaveLength(PLACED.length);
  for (const { question, partly, wrong } of placed) {
    if (!('groups' in question)) continue;
    const textOf = (group: string) => question.groups.find(({ id }) => id === group)?.text;
    for (const reply of [partly ?? wrong, wrong]) {
      for (const [n, remark] of kindOf(question).judge(question, reply).remarks.entries()) {
        const { text, group, feedback } = question.pieces[n]!;
        const yours = textOf(reply[n]!.split(':')[1]!);
        const both = `You: ${yours}. Right: ${textOf(group)}. ${feedback}`;
        expect(reasonOf(remark)).toBe(remark.fits ? feedback : both);
        if (!remark.fits) expect(remark.part).toBe(text);
      }
    }
  }
});

test('what ends with a stop, a question or a quotation of either gets no stop more', () => {
  const say = (yours: string, right: string) => reasonOf({ marks: [yours, right], feedback: 'Why.' });
  expect(say('‘We see it.’', 'What for?')).toBe('You: ‘We see it.’ Right: What for? Why.');
  expect(say('‘Able’', 'To none (yet)')).toBe('You: ‘Able’. Right: To none (yet). Why.');
});

test('of a step out of place, and of what was picked, nothing is said that would solve the question', () => {
  for (const { question, wrong } of ofEveryKind) {
    if (PLACED.includes(question.kind)) continue;
    const { remarks } = kindOf(question).judge(question, wrong);
    expect(remarks.every(({ marks }) => marks === undefined)).toBe(true);
    if (question.kind === 'order') expect(remarks.map(reasonOf)).toEqual(remarks.map(() => ''));
  }
});
