// @vitest-environment jsdom
// What a screen reader says of a question of every kind in every state: kept, so that a change can be read.
import { virtual } from '@guidepup/virtual-screen-reader';
import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import { describe, test } from 'vitest';
import type { Question, Reply } from '../../src/core/question/question.ts';
import Notices from '../../src/islands/keeping/Notices.svelte';
import Choices from '../../src/islands/quiz/Choices.svelte';
import Fill from '../../src/islands/question/Fill.svelte';
import Order from '../../src/islands/question/Order.svelte';
import Placing from '../../src/islands/question/Placing.svelte';
import Written from '../../src/islands/question/Written.svelte';
import { kindOf } from '../../src/core/question/kinds.ts';
import { quizSheet } from '../../src/core/learner/draft.ts';
import { learner } from '../../src/store/this-learner.ts';
import { quiz as words } from '../../src/words/question/quiz.ts';
import { ofEveryKind, type Given } from '../core/question/given-kinds.ts';

const forms: Record<Question['kind'], Component<never>> = {
  one: Choices,
  many: Choices,
  order: Order,
  match: Placing,
  sort: Placing,
  judge: Placing,
  fill: Fill,
  written: Written,
};

type Press = 'check' | 'reveal';

/** What is done to a question, from nothing; each state has a question of its own, so that none knows of another. */
const states: Record<string, (given: Given) => { reply: Reply; press: readonly Press[] } | null> = {
  unanswered: () => ({ reply: [], press: [] }),
  'checked with nothing': () => ({ reply: [], press: ['check'] }),
  'checked with a part': ({ open }) => open && { reply: open, press: ['check'] },
  right: ({ right }) => ({ reply: right, press: ['check'] }),
  'partly right': ({ partly }) => partly && { reply: partly, press: ['check'] },
  wrong: ({ wrong }) => ({ reply: wrong, press: ['check'] }),
  // Own words come before the model answers, so that there is nothing to show without them.
  revealed: ({ question, wrong }) =>
    question.kind === 'written' ? null : { reply: wrong, press: ['check', 'reveal'] },
};

// What is to be said of the store is said elsewhere on the page, and once.
mount(Notices, { target: document.createElement('div') });
flushSync();

describe('what a screen reader says of a question', () => {
  test.for(ofEveryKind)('$question.kind', async (given, { expect }) => {
    const told: string[] = [];
    for (const [state, todo] of Object.entries(states)) {
      const done = todo(given);
      if (done) told.push(`## ${state}`, '', ...(await transcript(given, state, done)), '');
    }
    await expect(told.join('\n')).toMatchFileSnapshot(`transcripts/${given.question.kind}.txt`);
  });
});

async function transcript(
  { question }: Given,
  state: string,
  { reply, press }: { reply: Reply; press: readonly Press[] },
): Promise<readonly string[]> {
  await learner.open();
  const id = `${question.id}-${state.replaceAll(' ', '-')}`;
  const mine = { ...question, id };
  for (const [field, value] of kindOf(mine).write(mine, reply)) {
    if (value !== '') learner.write(quizSheet('check'), field, value);
  }
  const form = document.body.appendChild(document.createElement('form'));
  // As the page does before anything else: see layouts/first-paint.ts.
  form.addEventListener('submit', (event) => event.preventDefault());
  const island = mount(forms[question.kind], {
    target: form,
    props: { question: mine, quiz: 'check', place: 2 } as never,
  });
  await settled();
  await virtual.start({ container: form });
  const told: string[] = [];
  for (const what of press) {
    const buttons = [...form.querySelectorAll('button')];
    const button = buttons.find((each) =>
      what === 'check' ? each.type === 'submit' : nameOf(each) === words.reveal,
    );
    if (!button) throw new Error(`There is nothing to press to ${what}.`);
    await virtual.clearSpokenPhraseLog();
    button.click();
    await settled();
    const said = (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive):/.test(phrase));
    told.push(`press ${nameOf(button)}`, ...said.map((phrase) => `  ${phrase}`), '');
  }
  await virtual.stop();
  await virtual.start({ container: form });
  while ((await virtual.lastSpokenPhrase()) !== 'end of form') await virtual.next();
  told.push(...(await virtual.spokenPhraseLog()));
  await virtual.stop();
  await unmount(island);
  form.remove();
  return told;
}

function nameOf(button: HTMLButtonElement): string {
  return button.getAttribute('aria-label') ?? button.textContent.trim();
}

/** The store has answered, the page shows it, and its live regions have been heard. */
async function settled(): Promise<void> {
  await learner.settled();
  await tick();
  flushSync();
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
