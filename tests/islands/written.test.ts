// @vitest-environment jsdom
// Own words come first: nothing shows the model answers of a question before there are some.
import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quizSheet } from '../../src/core/learner/draft.ts';
import Written from '../../src/islands/question/Written.svelte';
import type { LiveQuestionProps } from '../../src/islands/quiz/live-question.svelte.ts';
import { learner } from '../../src/store/this-learner.ts';
import { quiz as words } from '../../src/words/question/quiz.ts';
import { written as writtenWords } from '../../src/words/question/written.ts';
import type { WrittenQuestion } from '../../src/core/question/question.ts';
import { written as question } from '../core/question/given-kinds.ts';

let form: HTMLFormElement;
let leave = (): Promise<void> => Promise.resolve();

beforeEach(() => {
  form = document.body.appendChild(document.createElement('form'));
  form.addEventListener('submit', (event) => event.preventDefault());
});

afterEach(async () => {
  await leave();
  form.remove();
});

test('checked with no words, or with blanks, a question shows no model answer and offers none', async () => {
  for (const [id, blank] of Object.entries({ 'no-words': '', 'only-blanks': ' \n' })) {
    await ask({ question: { ...question, id }, quiz: 'check', place: 1 });
    if (blank !== '') learner.write(quizSheet('check'), id, blank);
    await settled();
    await press(writtenWords.compare);
    expect(form.textContent).toContain(writtenWords.first);
    expect(modelsShown()).toEqual([]);
    expect(buttons()).not.toContain(words.reveal);
    await leave();
  }
});

test('with own words the model answers are there, as many as it has, and said to be so many', async () => {
  for (const count of [1, 2]) {
    const mine = { ...question, id: `has-${count}`, models: question.models.slice(0, count) };
    await ask({ question: mine, quiz: 'check', place: 1 });
    learner.write(quizSheet('check'), mine.id, 'You hear of it at night.');
    await settled();
    expect(modelsShown()).toEqual([]);
    await press(writtenWords.compare);
    expect(modelsShown()).toEqual(mine.models);
    expect(form.textContent).toContain(writtenWords.models(count));
    await leave();
  }
});

test('what is ticked and not counted says so, until it is counted and whenever it differs from what was', async () => {
  const mine = { ...question, id: 'ticked' };
  await ask({ question: mine, quiz: 'check', place: 1 });
  learner.write(quizSheet('check'), mine.id, 'You hear of it at night.');
  await settled();
  await press(writtenWords.compare);
  expect(form.textContent).not.toContain(writtenWords.yet);
  const [first, second] = form.querySelectorAll<HTMLInputElement>('[role=group] input');
  for (const box of [first!, second!]) {
    box.click();
    await settled();
    expect(form.textContent).toContain(writtenWords.yet);
    await press(writtenWords.count);
    expect(form.textContent).not.toContain(writtenWords.yet);
  }
  second!.click();
  await settled();
  expect(form.textContent).toContain(writtenWords.yet);
});

test('asked again on another day, it can be given up, so that the round goes on', async () => {
  const again = { during: 'review', date: '2025-05-14', attempt: 1 } as const;
  await ask({ question: { ...question, id: 'again' }, quiz: 'check', place: 1, again });
  await press(writtenWords.compare);
  expect(modelsShown()).toEqual([]);
  await press(words.reveal);
  expect(modelsShown()).toEqual(question.models);
});

async function ask(props: LiveQuestionProps<WrittenQuestion>): Promise<void> {
  await learner.open();
  const island = mount(Written, { target: form, props });
  leave = async () => {
    await unmount(island);
    leave = () => Promise.resolve();
  };
  await settled();
}

const modelsShown = (): readonly string[] =>
  question.models.filter((model) => form.textContent.includes(model));

const buttons = (): readonly string[] =>
  [...form.querySelectorAll('button')].map(({ textContent }) => textContent.trim());

async function press(name: string): Promise<void> {
  const button = [...form.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
  if (!button) throw new Error(`There is no button “${name}”.`);
  button.click();
  await settled();
}

async function settled(): Promise<void> {
  await learner.settled();
  await tick();
  flushSync();
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
