// Replies to a question of any kind, and how a learner gives them.
import { expect, type Locator, type Page } from '@playwright/test';
import { placed } from '../../src/core/question/kinds/placing.ts';
import { NONE } from '../../src/core/question/kinds/written.ts';
import type { Question, Reply } from '../../src/core/question/question.ts';
import { order } from '../../src/words/question/order.ts';

/** A part of a question is right or wrong; where a question has only one, a partly right reply is wrong. */
export type Outcome = 'right' | 'partly' | 'wrong';

/** A whole reply that comes out so. */
export function replyTo(question: Question, outcome: Outcome): Reply {
  const right = outcome === 'right';
  switch (question.kind) {
    case 'one':
      return ids(question.choices.filter((choice) => choice.right === right)).slice(0, 1);
    case 'many': {
      const fitting = ids(question.choices.filter((choice) => choice.right));
      const some = outcome === 'partly' ? fitting.slice(1) : [];
      return right
        ? fitting
        : some.length > 0
          ? some
          : ids(question.choices.filter((choice) => !choice.right));
    }
    case 'order': {
      const [first = '', second = '', ...rest] = ids(question.steps);
      if (right) return [first, second, ...rest];
      return outcome === 'partly' ? [second, first, ...rest] : ids(question.steps).toReversed();
    }
    case 'match':
    case 'sort':
    case 'judge':
      return question.pieces.map((piece, place) => {
        const elsewhere = question.groups.find(({ id }) => id !== piece.group);
        const fits = right || (outcome === 'partly' && place > 0);
        return `${piece.id}:${fits ? piece.group : elsewhere?.id}`;
      });
    case 'fill':
      return [(right ? question.accepted[0] : question.wrong[0]?.text) ?? 'another word'];
    case 'written': {
      const had = ids(question.checklist);
      return ['Own words.', ...(right ? had : outcome === 'partly' ? had.slice(1) : [NONE])];
    }
  }
}

/** A question on its page. */
export function boxOf(page: Page, { id }: Question): Locator {
  return page.locator(`[data-question="${id}"]`);
}

/** Gives the reply with the question's own controls. */
export async function give(page: Page, question: Question, reply: Reply): Promise<void> {
  const box = boxOf(page, question);
  switch (question.kind) {
    case 'one':
    case 'many':
      for (const { id } of question.choices.filter(
        (choice) => question.kind === 'many' || reply.includes(choice.id),
      ))
        await box.locator(`input[value="${id}"]`).setChecked(reply.includes(id));
      return;
    case 'order': {
      const rows = box.locator('[data-put]');
      // An order that nobody has touched is no reply, even where it is the one that is meant.
      await rows.first().getByRole('button').last().click();
      for (const [place, id] of reply.entries()) {
        const text = question.steps.find((step) => step.id === id)?.text ?? '';
        const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-put')));
        for (let at = shown.indexOf(id); at > place; at -= 1) {
          await box.getByRole('button', { name: order.up(text), exact: true }).click();
        }
      }
      return;
    }
    case 'match':
    case 'sort':
    case 'judge':
      for (const piece of question.pieces) {
        const [name, group] = [`${question.id}.${piece.id}`, placed(question, piece, reply)?.id ?? ''];
        if (question.kind === 'match') await box.locator(`select[name="${name}"]`).selectOption(group);
        else await box.locator(`input[name="${name}"][value="${group}"]`).check();
      }
      return;
    case 'fill':
      await box.getByRole('textbox').fill(reply[0] ?? '');
      return;
    case 'written': {
      await box.getByRole('textbox').fill(reply[0] ?? '');
      const ticks = box.getByRole('checkbox');
      if ((await ticks.count()) === 0) await check(page, question);
      for (const { id } of [...question.checklist, { id: NONE }])
        await box.locator(`input[value="${id}"]`).setChecked(reply.includes(id));
    }
  }
}

/** Presses the question's button. */
export async function check(page: Page, question: Question): Promise<void> {
  await boxOf(page, question).locator('button[type=submit]').click();
}

/** Answers so that it comes out so. */
export async function answer(page: Page, question: Question, outcome: Outcome): Promise<void> {
  await give(page, question, replyTo(question, outcome));
  await check(page, question);
  const verdict = outcome === 'right' ? 'right' : 'wrong';
  await expect(boxOf(page, question)).toHaveAttribute('data-verdict', verdict);
}

function ids(parts: readonly { readonly id: string }[]): readonly string[] {
  return parts.map(({ id }) => id);
}
