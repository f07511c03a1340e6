// Replies to a question of any kind, and how a learner gives them.
import { expect, type Locator, type Page } from '@playwright/test';
import { NONE } from '../../src/core/question/kinds/written.ts';
import type { Choice, Question, Reply } from '../../src/core/question/question.ts';
import { order } from '../../src/words/question/order.ts';
import { quiz as words } from '../../src/words/question/quiz.ts';
import { written as writtenWords } from '../../src/words/question/written.ts';
import { mouse, type Hands } from './hands.ts';

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

export interface Asked {
  readonly box: Locator;
  /** A radio button or checkbox, or one of those that tick own words. */
  choice(id: string): Locator;
  /** The list of options for the other half of a pair. */
  half(piece: string): Locator;
  /** The radio button that puts a piece there. */
  placed(piece: string, group: string): Locator;
  readonly field: Locator;
  /** Also where it says that own words are compared, or ticks counted. */
  readonly check: Locator;
  readonly again: Locator;
  readonly reveal: Locator;
  readonly said: Locator;
}

/** A question on its page. */
export function asked(page: Page, { id }: Question): Asked {
  const box = page.locator(`[data-question="${id}"]`);
  const named = (name: string, value: string) => box.locator(`input[name="${name}"][value="${value}"]`);
  const button = (...names: string[]) =>
    box.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) });
  return {
    box,
    choice: (choice) => named(id, choice).or(named(`ticks.${id}`, choice)),
    half: (piece) => box.locator(`select[name="${id}.${piece}"]`),
    placed: (piece, group) => named(`${id}.${piece}`, group),
    field: box.getByRole('textbox'),
    check: button(words.check, writtenWords.compare, writtenWords.count),
    again: button(words.again),
    reveal: button(words.reveal),
    said: box.getByRole('status'),
  };
}

interface WithChoices {
  readonly choices: readonly Choice[];
}
export const rightChoices = ({ choices }: WithChoices) => choices.filter(({ right }) => right);
export const wrongChoices = ({ choices }: WithChoices) => choices.filter(({ right }) => !right);

/** The steps of an order question as they stand, by id. */
export function stepsOf(box: Locator): Promise<string[]> {
  return box.locator('[data-put]').evaluateAll((rows) => rows.map((row) => row.dataset['put'] ?? ''));
}

/**
 * Gives the reply with the question's own controls, in place of any that stands there, and does not check it; own words
 * are compared, to be ticked.
 */
export async function give(page: Page, question: Question, reply: Reply, hands = mouse(page)): Promise<void> {
  const { box, choice, half, placed, field } = asked(page, question);
  const tick = async (id: string): Promise<void> => {
    if ((await choice(id).isChecked()) !== reply.includes(id)) await hands.pick(choice(id));
  };
  switch (question.kind) {
    case 'one':
      for (const id of reply) await hands.pick(choice(id));
      return;
    case 'many':
      for (const { id } of question.choices) await tick(id);
      return;
    case 'order': {
      await box.scrollIntoViewIfNeeded();
      await expect(box).toHaveAttribute('data-live');
      const up = (id: string) => {
        const text = question.steps.find((step) => step.id === id)?.text ?? '';
        return hands.move(box.getByRole('button', { name: order.up(text), exact: true }), 'up');
      };
      // An order that nobody has touched is no reply, even where it is the one that is meant.
      const [, second = ''] = await stepsOf(box);
      await up(second);
      const shown = await stepsOf(box);
      for (const [place, id] of reply.entries()) {
        for (let at = shown.indexOf(id); at > place; at -= 1) await up(id);
        shown.splice(shown.indexOf(id), 1);
        shown.splice(place, 0, id);
      }
      expect(await stepsOf(box)).toEqual(reply);
      return;
    }
    case 'match':
    case 'sort':
    case 'judge':
      for (const [piece = '', group = ''] of reply.map((each) => each.split(':'))) {
        if (question.kind === 'match') await hands.choose(half(piece), group);
        else await hands.pick(placed(piece, group));
      }
      return;
    case 'fill':
      return write(hands, field, reply);
    case 'written': {
      await write(hands, field, reply);
      // Found by what it does: on a translated page it has another name.
      if ((await box.getByRole('checkbox').count()) === 0) await hands.press(submit(box));
      for (const { id } of [...question.checklist, { id: NONE }]) await tick(id);
    }
  }
}

async function write(hands: Hands, field: Locator, [text = '']: Reply): Promise<void> {
  if ((await field.inputValue()) !== '') await field.clear();
  await hands.write(field, text);
}

const submit = (box: Locator): Locator => box.locator('button[type=submit]');

/** Presses the question's button. */
export async function check(page: Page, question: Question): Promise<void> {
  await submit(asked(page, question).box).click();
}

/** Answers so that it comes out so, and waits until it is judged. */
export async function answer(
  page: Page,
  question: Question,
  outcome: Outcome,
  hands = mouse(page),
): Promise<void> {
  const { box } = asked(page, question);
  await give(page, question, replyTo(question, outcome), hands);
  await hands.press(submit(box));
  await expect(box).toHaveAttribute('data-verdict', outcome === 'right' ? 'right' : 'wrong');
}

function ids(parts: readonly { readonly id: string }[]): readonly string[] {
  return parts.map(({ id }) => id);
}
