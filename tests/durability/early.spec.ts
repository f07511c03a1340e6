// A slow line: the page is there, its scripts are not yet, and the learner has begun.
import { expect, type Page } from '@playwright/test';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { homes } from '../site/course-pages.ts';
import { asked, give, replyTo } from '../site/replies.ts';
import { letItOpen, openSlowly } from './slow-store.ts';

/** Holds back every script of the page until the function it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('text typed before the scripts are there stays, and is saved', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('worksheets/collaborate/', { waitUntil: 'commit' });
  await page.getByLabel('For which deal?').fill('Harrow Lane');
  await page.locator('[name="options.0.name"]').fill('Pilot in three shops');
  await page.locator('[name="benefits.0.benefit"]').fill('Somebody knows in time.\nIf there is a rota.');
  await page.locator('[name="criteria.1.weight"]').fill('4');
  await page.locator('[name="gate"][value="not-yet"]').check();
  release();
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();

  for (const step of ['now', 'after a reload']) {
    if (step !== 'now') await page.reload();
    await expect(page.getByLabel('For which deal?')).toHaveValue('Harrow Lane');
    await expect(page.locator('[name="options.0.name"]')).toHaveValue('Pilot in three shops');
    await expect(page.locator('[name="benefits.0.benefit"]')).toHaveValue(/Somebody.*\nIf there is a rota\./);
    await expect(page.locator('[name="criteria.1.weight"]')).toHaveValue('4');
    await expect(page.locator('[name="gate"][value="not-yet"]')).toBeChecked();
  }
});

test('text typed before the scripts are there goes to the deal that the address names, wherever else the address leads', async ({
  page,
}) => {
  // Another tab works on another deal.
  await page.goto('about/');
  await page.evaluate(() =>
    localStorage.setItem(`cg1:${document.documentElement.dataset['base']}:deal`, 'deal-a'),
  );
  const release = await holdScripts(page);
  await page.goto('worksheets/confirm/#deal=deal-b&at=plan-0-what', { waitUntil: 'commit' });
  await page.locator('[name="plan.0.what"]').fill('Send the order');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':tail:')));
  expect(kept.map((key) => key.slice(key.indexOf('deal/')))).toEqual(['deal/deal-b/confirm|plan.0.what']);
  release();
});

test('what is picked, chosen and written in a quiz before the scripts are there stays, and what was checked is judged', async ({
  page,
}) => {
  const kinds = ['many', 'match', 'fill'] as const;
  const lessons = [...Map.groupBy(homes, ({ lesson }) => lesson).values()].map((some) =>
    kinds.map((kind) => some.find(({ question }) => question.kind === kind)),
  );
  const [many, match, fill] = lessons.find((some) => some.every(Boolean))!.map((home) => home!);
  const [picked, chosen, written] = [many, match, fill].map((home) => asked(page, home!.question));
  const release = await holdScripts(page);
  await page.goto(`lessons/${many!.lesson.id}/`, { waitUntil: 'commit' });
  await give(page, many!.question, replyTo(many!.question, 'partly'));
  await picked!.check.click();
  await give(page, match!.question, replyTo(match!.question, 'right'));
  await chosen!.check.click();
  await give(page, fill!.question, replyTo(fill!.question, 'right'));
  release();
  await expect(written!.box).toHaveAttribute('data-live');
  await expect(written!.field).toHaveValue(replyTo(fill!.question, 'right')[0]!);
  await expect(written!.box).not.toHaveAttribute('data-verdict');
  await chosen!.box.scrollIntoViewIfNeeded();
  await expect(chosen!.box).toHaveAttribute('data-verdict', 'right');
  for (const [piece, group] of replyTo(match!.question, 'right').map((each) => each.split(':'))) {
    await expect(chosen!.half(piece!)).toHaveValue(group!);
  }
  await picked!.box.scrollIntoViewIfNeeded();
  await expect(picked!.box).toHaveAttribute('data-verdict', 'wrong');
});

test('what was saved comes back unless something else was typed meanwhile', deepOnly, async ({ page }) => {
  await page.goto('worksheets/collaborate/');
  await page.locator('[name="options.0.name"]').fill('Pilot');
  await page.locator('[name="options.1.name"]').fill('Do nothing');
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();

  const release = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await page.locator('[name="options.1.name"]').fill('Do it themselves');
  release();
  await expect(page.locator('[name="options.0.name"]')).toHaveValue('Pilot');
  await expect(page.locator('[name="options.1.name"]')).toHaveValue('Do it themselves');
});

test(
  'a row added while the records are still being opened keeps its place and the focus',
  deepOnly,
  async ({ page }) => {
    await openSlowly(page);
    await page.goto('worksheets/collaborate/');
    await page.locator('form[data-live]').waitFor();
    await page.getByRole('button', { name: 'Add an option' }).click();
    const row = page.locator('[name="options.3.name"]');
    await expect(row).toBeFocused();
    await row.pressSequentially('Do noth');
    // It must not even go for a moment, which would take the focus with it.
    const node = await row.elementHandle();
    await letItOpen(page);
    await page.locator('[data-keeping="indexeddb"]').waitFor({ state: 'attached' });
    await page.keyboard.type('ing');
    await expect(row).toHaveValue('Do nothing');
    expect(await node?.evaluate((element) => element.isConnected)).toBe(true);
  },
);

test('control: a field whose script fills it from the store loses what was typed before', async ({
  page,
}) => {
  const release = await holdScripts(page);
  const script = 'document.querySelector("textarea").value = localStorage.getItem("naive") ?? ""';
  await page.route('**/naive/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<textarea></textarea><script async src="naive.js"></script>`,
    }),
  );
  await page.route('**/naive/naive.js', async (route) => {
    await page.locator('textarea').fill('Pilot in three shops');
    await route.fulfill({ contentType: 'text/javascript', body: script });
  });
  release();
  await page.goto('naive/');
  await expect(page.locator('textarea')).toHaveValue('');
});

test(
  'Enter pressed in a question before the scripts are there checks that question, and no other',
  deepOnly,
  async ({ page }) => {
    const ones = homes.filter(
      ({ question, lesson }) => question.kind === 'one' && lesson === homes[0]!.lesson,
    );
    const { question, lesson } = ones.at(-1)!;
    const release = await holdScripts(page);
    await page.goto(`lessons/${lesson.id}/`, { waitUntil: 'commit' });
    await give(page, question, replyTo(question, 'partly'));
    await page.keyboard.press('Enter');
    release();
    await expect(asked(page, question).box).toHaveAttribute('data-verdict', 'wrong');
    await expect(page.locator('[data-verdict]')).toHaveCount(1);
  },
);
