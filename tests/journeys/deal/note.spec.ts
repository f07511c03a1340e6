// A minute after a call: what they said goes into the deal, from any page, and is there before the next talk.
import { expect, type Page } from '@playwright/test';
import { deals as dealWords } from '../../../src/words/deal/deals.ts';
import { meeting } from '../../../src/words/deal/pages/meeting.ts';
import { after } from '../../../src/words/deal/note/after.ts';
import { note as words } from '../../../src/words/deal/note/note.ts';
import { offers as offerWords } from '../../../src/words/deal/note/offers.ts';
import { site } from '../../../src/words/course/site.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { bringAlive } from '../../site/alive.ts';
import { keyboard, touch, type Hands } from '../../site/hands.ts';

const SAID =
  'We lose 31 hours a week with the paper, and nobody ever looks at it. I am worried that the managers will see it as one more thing that head office wants of them, and I would rather ask them first.';
const phone = { viewport: { width: 390, height: 780 } };

const text = (page: Page) => page.getByLabel(words.said);
const saved = (page: Page, deal: string) =>
  expect(page.locator('[data-noted]')).toHaveText(`${words.saved} ${deal}`);

const preset = (page: Page, deal: string) =>
  expect(page.locator('select[name="deal"] option:checked')).toHaveText(deal);

async function aDeal(page: Page, name = 'Harrow Lane'): Promise<void> {
  await page.goto('./deals/');
  await page.getByLabel(dealWords.newLabel).fill(name);
  await page.getByRole('button', { name: dealWords.create }).click();
  await expect(page.getByText(dealWords.working)).toBeVisible();
}

/** A note that is begun where there are two deals, the second of which is worked on. */
async function aDraft(page: Page): Promise<void> {
  await aDeal(page);
  await aDeal(page, 'Kranz');
  await page.goto('./note/');
  await bringAlive(page);
  await text(page).fill(SAID);
}

/** From the home page to a note that is saved, and on to the page before the next talk. */
async function noteACall(page: Page, hands: Hands): Promise<void> {
  await aDeal(page);
  await page.goto('./');
  await hands.press(page.getByRole('banner').getByRole('link', { name: site.pages.note }));
  await page.waitForURL('**/note/');
  await bringAlive(page);
  // One tap led here, and the space for their words has the focus: two fields are filled, one button pressed.
  await expect(text(page)).toBeFocused();
  await page.keyboard.insertText(SAID);
  await hands.write(page.getByLabel(words.step), 'Send the page by Friday');
  // What is promised besides: the button leads to the space for it.
  await hands.press(page.getByRole('button', { name: words.more }));
  await expect(page.getByRole('textbox', { name: words.nth(2) })).toBeFocused();
  await page.keyboard.insertText('She asks IT');
  await page
    .getByRole('group', { name: words.nth(2) })
    .getByLabel(words.them)
    .check();
  await hands.press(page.getByRole('button', { name: words.save, exact: true }));
  await saved(page, 'Harrow Lane');
  await expect(text(page)).toHaveValue('');
  await page.goto('./deals/meeting/');
  await bringAlive(page);
  await expect(page.locator('[data-before]')).toContainText(SAID);
  await expect(page.locator('[data-step]')).toContainText(['Send the page by Friday', 'She asks IT']);
}

test.describe('on a phone', () => {
  test.use(phone);

  test('with keys alone, a note goes from the home page into the deal and is there before the next talk', async ({
    page,
  }) => {
    await noteACall(page, keyboard(page));
  });

  test.describe('by finger', () => {
    test.use({ hasTouch: true });
    test(
      'a note goes from the home page into the deal and is there before the next talk',
      deepOnly,
      async ({ page }) => {
        await noteACall(page, touch(page));
      },
    );
  });
});

test('a figure and a no are put where they belong by one press each, seen there, and taken out with the note', async ({
  page,
}) => {
  await aDeal(page);
  await page.goto('./note/');
  await bringAlive(page);
  const no = 'We are not going ahead.';
  const noted = `${SAID} ${no} Board mtg Jan 20.`;
  await text(page).fill(noted);
  await page.keyboard.press('Control+Enter');
  await saved(page, 'Harrow Lane');
  const offers = page.getByRole('region', { name: offerWords.title });
  await offers.getByRole('button', { name: offerWords.end }).click();
  await expect(offers).toContainText(offerWords.ended);
  await expect(offers.locator('[data-landed]')).toContainText(no);
  const figure = offers.locator('li').filter({ hasText: offerWords.offer.gap });
  await figure.getByRole('button', { name: offerWords.put }).click();
  await expect(figure.locator('[data-landed]')).toContainText('31 hours a week');
  // A day is no promise: without a step and whose it is, nothing goes into the plan.
  const day = offers.locator('li').filter({ hasText: offerWords.offer.plan });
  await day.getByRole('button', { name: offerWords.put }).click();
  await expect(day).toContainText(offerWords.lacking);
  await day.getByLabel(offerWords.step).fill('The board looks at it');
  await day.getByRole('radio').last().check();
  await day.getByRole('button', { name: offerWords.put }).click();
  await expect(day.locator('[data-landed]')).toContainText('The board looks at it');
  await expect(day.locator('[data-landed]')).not.toContainText('mtg');
  // The link leads to the very space in which it stands; with it, the deal is open again.
  const there = (await figure.getByRole('link').getAttribute('href'))!;
  await page.getByRole('button', { name: after.undo }).click();
  await expect(text(page)).toHaveValue(noted);
  await preset(page, 'Harrow Lane');
  await page.goto(there);
  await bringAlive(page);
  await expect(page.locator(`#${/&at=(.+)$/.exec(there)![1]}`)).toHaveValue('');
  await page.goto('./deals/meeting/');
  await bringAlive(page);
  await expect(page.locator('[data-before]')).toContainText(meeting.noLast);
});

test('a yes, a promise of the seller’s and what they did go where they belong by one press each', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-02T09:00:00');
  await aDeal(page);
  await page.goto('./note/');
  await bringAlive(page);
  await text(page).fill('Appel has the bills in a box.');
  await page.getByLabel(words.step).fill('Appel sends the bills');
  await page.getByLabel(words.them).check();
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await saved(page, 'Harrow Lane');
  await text(page).fill('Appel sent the bills. Uwe signed today. I send the sheet by Friday.');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  const closing = page.getByRole('region', { name: after.closing });
  await closing.getByRole('button', { name: after.close }).click();
  await expect(closing).toContainText(after.closed('2 December 2026'));
  const offers = page.getByRole('region', { name: offerWords.title });
  const yes = offers.locator('li').filter({ hasText: offerWords.offer.yes });
  await yes.getByRole('button', { name: offerWords.put }).click();
  await expect(yes.locator('[data-landed]')).toContainText('Uwe signed today.');
  const promise = offers.locator('li').filter({ hasText: offerWords.offer.talks });
  await expect(promise).toContainText('4 December 2026');
  await promise.getByRole('button', { name: offerWords.put }).click();
  await page.goto('./deals/');
  await bringAlive(page);
  await expect(page.getByText('I send the sheet by Friday').first()).toBeVisible();
  await expect(page.getByText('Appel sends the bills')).toHaveCount(0);
});

test('what a note offered is found again before the next talk, but for what was put somewhere or left', async ({
  page,
}) => {
  await aDeal(page);
  await page.goto('./note/');
  await bringAlive(page);
  await text(page).fill(`${SAID} Our lawyer reads it first.`);
  await page.keyboard.press('Control+Enter');
  await saved(page, 'Harrow Lane');
  const atOnce = page.getByRole('region', { name: offerWords.title });
  await expect(atOnce.locator('li')).toHaveCount(3);
  await atOnce.locator('li').last().getByRole('button', { name: offerWords.leave }).click();
  const again = page.locator('[data-later]');
  await page.goto('./deals/meeting/');
  await bringAlive(page);
  await again.getByText(offerWords.later(2)).click();
  await expect(again.locator('li')).toHaveCount(2);
  await again.getByRole('button', { name: offerWords.put }).first().click();
  await expect(again).toContainText(offerWords.putThere);
  await expect(again.locator('summary')).toHaveText(offerWords.later(1));
  await page.reload();
  await again.getByText(offerWords.later(1)).click();
  await again.getByRole('button', { name: offerWords.leave }).click();
  await expect(again).toContainText(offerWords.noneLeft);
  await page.reload();
  await bringAlive(page);
  await expect(page.locator('[data-before]')).toContainText(SAID);
  await expect(again).toHaveCount(0);
});

test('what was due is done with the call that is noted by one press, and is open again with “Undo”', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-28T20:00');
  await aDeal(page);
  await page.goto('./note/');
  await bringAlive(page);
  await page.getByLabel(words.step).fill('Ring them');
  await page.getByRole('button', { name: new RegExp(`^${words.inAWeek}`) }).click();
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await saved(page, 'Harrow Lane');
  await page.clock.setFixedTime('2026-12-08T20:00');
  await page.goto('./note/');
  await bringAlive(page);
  await text(page).fill('They have read it.');
  await page.keyboard.press('Control+Enter');
  const closing = page.getByRole('region', { name: after.closing });
  await closing.getByRole('button', { name: after.close }).click();
  await expect(closing).toContainText(after.closed('8 December 2026'));
  await expect(page.locator('[data-noted]')).toHaveText(`${words.saved} Harrow Lane`);
  await page.getByRole('button', { name: after.undo }).click();
  await text(page).fill('They read it.');
  await page.keyboard.press('Control+Enter');
  await closing.getByRole('button', { name: after.close }).click();
  await page.goto('./deals/meeting/');
  await bringAlive(page);
  await expect(page.locator('[data-before]')).toContainText('They read it.');
  await expect(page.locator('[data-step]')).toHaveCount(0);
});

test('what is typed is there on the next day, of the day on which it was begun, and begins a deal where there is none', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-28T20:00');
  await page.goto('./note/');
  await bringAlive(page);
  await text(page).fill(SAID);
  await page.clock.setFixedTime('2026-11-29T08:00');
  await page.goto('./note/');
  await expect(text(page)).toHaveValue(SAID);
  await expect(page.getByText(words.begun('28 November 2026'))).toBeVisible();
  await expect(page.locator('[name="held"]')).toHaveValue('2026-11-28');
  await page.getByLabel(words.name).fill('Two Mills');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await saved(page, 'Two Mills');
  // The next note is of today.
  await expect(page.locator('[name="held"]')).toHaveValue('2026-11-29');
});

test('a note that could not be put into its deal can be saved again', deepOnly, async ({ page }) => {
  await page.goto('./note/');
  await bringAlive(page);
  await text(page).fill(SAID);
  await page.getByLabel(words.name).fill('Two Mills');
  // A deal that is begun needs a name of its own for the store.
  await page.evaluate(() => {
    const { randomUUID, getRandomValues } = crypto;
    const fails = (): never => {
      Object.assign(crypto, { randomUUID, getRandomValues });
      throw new Error('None today');
    };
    Object.assign(crypto, { randomUUID: fails, getRandomValues: fails });
  });
  const failed = page.waitForEvent('pageerror');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await failed;
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await saved(page, 'Two Mills');
});

test('a note goes to the deal that was opened last, and a new one is not begun without its name', async ({
  page,
}) => {
  await aDeal(page);
  await page.goto('./deals/');
  await page.getByLabel(dealWords.newLabel).fill('Kranz');
  await page.getByRole('button', { name: dealWords.create }).click();
  const row = page.locator('[data-deal]').filter({ hasText: 'Harrow Lane' });
  await row.locator('summary').first().click();
  await expect(row.locator('summary').first()).toContainText('Harrow Lane');
  // Opened or shut, the last that was opened is worked on.
  const isOpen = await row
    .locator('details')
    .first()
    .evaluate((it: HTMLDetailsElement) => it.open);
  if (!isOpen) await row.locator('summary').first().click();
  await page.getByRole('banner').getByRole('link', { name: site.pages.note }).click();
  await bringAlive(page);
  await expect(page.locator('select[name="deal"] option:checked')).toHaveText('Harrow Lane');
  // A day alone is no note.
  await page.getByLabel(words.due).fill('2099-12-05');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.locator('[data-noted]')).toHaveText(words.nothing);
  await text(page).fill(SAID);
  await page.locator('select[name="deal"]').selectOption({ label: words.newDeal });
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.locator('[data-noted]')).toHaveText(words.nameIt);
  await expect(page.getByLabel(words.name)).toBeFocused();
});

test('after a note that began a deal, the next one is for that deal, whichever was chosen before', async ({
  page,
}) => {
  await aDraft(page);
  const choice = page.locator('select[name="deal"]');
  await choice.selectOption({ label: 'Harrow Lane' });
  await choice.selectOption({ label: words.newDeal });
  await page.getByLabel(words.name).fill('Two Mills');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await saved(page, 'Two Mills');
  await preset(page, 'Two Mills');
  await page.goto('./note/');
  await bringAlive(page);
  await preset(page, 'Two Mills');
});

test('a note that was to begin a deal is for the one that is opened since, and keeps its words', async ({
  page,
}) => {
  await aDraft(page);
  await page.locator('select[name="deal"]').selectOption({ label: words.newDeal });
  // Who only looks something up has begun no other deal.
  await page.goto('./glossary/');
  await page.goto('./note/');
  await bringAlive(page);
  await preset(page, words.newDeal);
  await page.goto('./deals/');
  const row = page.locator('[data-deal]').filter({ hasText: 'Harrow Lane' });
  await row.locator('summary').first().click();
  await expect(row).toContainText(dealWords.working);
  await page.goto('./note/');
  await bringAlive(page);
  await preset(page, 'Harrow Lane');
  await expect(text(page)).toHaveValue(SAID);
});

test('a text that another app shares stays on the device and stands in the note', async ({ page }) => {
  const text = 'They called: “not before June”.';
  // The device is told that it may share with the site only once the worker is there that keeps what is shared, and the
  // page has taken in what waits: a later load is the one that finds this text.
  const ready = () => expect(page.locator('link[rel="manifest"]')).toBeAttached();
  await page.goto('./note/');
  await ready();
  await page.reload();
  await ready();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.evaluate((text) => {
    const form = new FormData();
    form.set('text', text);
    return fetch('./', { method: 'POST', body: form }).then(() => undefined);
  }, text);
  expect((await answered).fromServiceWorker()).toBe(true);
  await page.reload();
  await expect(page.getByLabel(words.said)).toHaveValue(text);
  await expect(page.locator('[data-noted]')).toHaveText(words.shared);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBeLessThanOrEqual(1);
});

test('where no deal is worked on, a call is noted in the one that is due first', async ({ page }) => {
  await aDeal(page);
  await page.goto('./note/');
  await bringAlive(page);
  await page.getByLabel(words.step).fill('Send the page');
  await page.getByRole('button', { name: new RegExp(`^${words.tomorrow}`) }).click();
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await saved(page, 'Harrow Lane');
  // What comes next by this very note is not done with it.
  await expect(page.locator('[data-closing]')).toHaveCount(0);
  // On the next day the tab is another one, and nothing is chosen in it.
  await page.evaluate(() => {
    sessionStorage.clear();
    for (const key of Object.keys(localStorage)) if (key.endsWith(':deal')) localStorage.removeItem(key);
  });
  await page.reload();
  await expect(page.locator('select[name="deal"] option:checked')).toHaveText('Harrow Lane');
});
