// What is picked up by its handle and put down elsewhere: dragged with a mouse, or in two steps without dragging.
import { expect, type Locator, type Page } from '@playwright/test';
import type { OrderQuestion, PlacingQuestion, Question } from '../../../src/core/question/question.ts';
import { order as orderWords } from '../../../src/words/question/order.ts';
import { placing as placingWords } from '../../../src/words/question/placing.ts';
import { quiz as words } from '../../../src/words/question/quiz.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { ofEveryKind } from '../../site/course-pages.ts';
import { asked, stepsOf } from '../../site/replies.ts';
import { keyboard, touch } from '../../site/hands.ts';

const homeOf = (kind: Question['kind']) => ofEveryKind.find(({ question }) => question.kind === kind)!;
const order = homeOf('order').question as OrderQuestion;
const match = homeOf('match').question as PlacingQuestion;
const sort = homeOf('sort').question as PlacingQuestion;

// All of a question is on the screen, so that nothing scrolls under what is dragged.
test.use({ hasTouch: true, viewport: { width: 1280, height: 1600 } });

/** Opens the page at a question and waits until it can be worked. */
async function open(page: Page, kind: Question['kind']): Promise<Locator> {
  const { lesson, question } = homeOf(kind);
  await page.goto(`./lessons/${lesson.id}/#${question.id}`);
  const { box } = asked(page, question);
  await expect(box).toHaveAttribute('data-live');
  return box;
}

const handle = (box: Locator, text: string) =>
  box.getByRole('button', { name: orderWords.grip(text), exact: true });
const textOf = ({ steps }: OrderQuestion, step: string) => steps.find(({ id }) => id === step)?.text ?? '';
const placeOf = (box: Locator, id: string) => box.locator(`[data-put="${id}"]`);
const lifted = (box: Locator) => box.locator('[aria-pressed="true"]');

/** Takes a handle with the mouse and carries it over something, still held. */
async function carry(page: Page, handle: Locator, over: Locator): Promise<void> {
  await handle.hover();
  await page.mouse.down();
  await over.hover();
}

test('a step, one half of a pair and a piece for a group can be dragged with the mouse as well', async ({
  page,
}) => {
  const steps = await open(page, 'order');
  const [first = '', second = '', third = '', ...others] = await stepsOf(steps);
  await carry(page, handle(steps, textOf(order, first)), placeOf(steps, third));
  await page.mouse.up();
  expect(await stepsOf(steps)).toEqual([second, third, first, ...others]);

  await test.step('let go beside every place, or after Escape, it is where it was', async () => {
    await carry(page, handle(steps, textOf(order, first)), steps.locator('legend'));
    await expect(lifted(steps)).toHaveCount(1);
    await page.mouse.up();
    await carry(page, handle(steps, textOf(order, first)), placeOf(steps, second));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(lifted(steps)).toHaveCount(0);
    expect(await stepsOf(steps)).toEqual([second, third, first, ...others]);
  });

  for (const question of [match, sort]) {
    const box = await open(page, question.kind);
    const [piece] = question.pieces;
    await carry(page, handle(box, piece!.text), placeOf(box, piece!.group));
    await page.mouse.up();
    const { half, placed } = asked(page, question);
    if (question === match) await expect(half(piece!.id)).toHaveValue(piece!.group);
    else await expect(placed(piece!.id, piece!.group)).toBeChecked();
    await expect(lifted(box)).toHaveCount(0);
  }
});

test(
  'a step is picked up and put down by two taps, or with keys, and the focus goes with it',
  deepOnly,
  async ({ page }) => {
    const box = await open(page, 'order');
    const before = await stepsOf(box);
    const [first = '', second = '', third = '', ...others] = before;
    const [one, other] = [textOf(order, first), textOf(order, second)];
    const put = (place: number, step: string) =>
      box.getByRole('button', { name: orderWords.put(place, textOf(order, step)), exact: true });

    await touch(page).press(handle(box, one));
    await expect(box.getByText(orderWords.lifted(one))).toBeAttached();
    await keyboard(page).press(handle(box, one));
    await expect(put(3, third), 'pressed again, it is put back').toBeHidden();

    await touch(page).press(handle(box, one));
    await touch(page).press(put(3, third));
    expect(await stepsOf(box)).toEqual([second, third, first, ...others]);
    await expect(handle(box, one)).toBeFocused();

    await keyboard(page).press(handle(box, other));
    await keyboard(page).press(put(3, first));
    expect(await stepsOf(box)).toEqual([third, first, second, ...others]);
    await expect(handle(box, other)).toBeFocused();
    await expect(box.getByText(orderWords.at(other, 3, before.length))).toBeAttached();
  },
);

test(
  'a piece is put in two steps, Escape puts it back, and with some still open nothing is judged',
  deepOnly,
  async ({ page }) => {
    const box = await open(page, 'match');
    const { half, check, said, again } = asked(page, match);
    const [one, other, ...others] = match.pieces;
    const put = (group: string) => {
      const text = match.groups.find(({ id }) => id === group)?.text ?? '';
      return box.getByRole('button', { name: placingWords.put(text), exact: true });
    };

    const keys = keyboard(page);
    await keys.press(handle(box, one!.text));
    await expect(box.getByText(placingWords.lifted(one!.text))).toBeAttached();
    await put(one!.group).focus();
    await page.keyboard.press('Escape');
    await expect(put(one!.group)).toBeHidden();
    await expect(handle(box, one!.text)).toBeFocused();
    await expect(half(one!.id)).toHaveValue('');

    await touch(page).press(handle(box, one!.text));
    await touch(page).press(put(one!.group));
    await expect(half(one!.id)).toHaveValue(one!.group);
    await keys.press(handle(box, other!.text));
    await keys.press(put(other!.group));
    await expect(half(other!.id)).toHaveValue(other!.group);
    await expect(half(other!.id)).toBeFocused();
    const group = match.groups.find(({ id }) => id === other!.group)?.text ?? '';
    const at = placingWords.at(other!.text, group, 2, match.pieces.length);
    await expect(box.getByText(at)).toBeAttached();

    await check.click();
    await expect(box).toHaveAttribute('data-verdict', 'open');
    await expect(said).toHaveText(words.stillOpen(others.length));
    await expect(again).toBeHidden();
  },
);
