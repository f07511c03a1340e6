// The search: how it is opened, what it finds, and what it says when it finds nothing or fails.
import { expect, type Page } from '@playwright/test';
import { deals } from '../../src/words/deal/deals.ts';
import { search as words } from '../../src/words/course/search.ts';
import { test } from '../browser-test.ts';
import { deepOnly } from '../deep.ts';
import { bringAlive } from '../site/alive.ts';
import { putDrafts } from '../site/database.ts';
import { sampleDeal } from '../site/sample-deal.ts';
import { lessonPage, one, worksheetPage } from '../site/course-pages.ts';
import { asked } from '../site/replies.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: words.label });
const field = (page: Page) => page.getByRole('searchbox', { name: words.label });
const results = (page: Page) => dialog(page).getByRole('link');
const said = (page: Page) => dialog(page).getByRole('status');

/** Opens the search and looks for something. */
async function look(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await field(page).fill(text);
}

test('a slash, Control and K, and Command and K open the search with the focus in its field', async ({
  page,
}) => {
  await page.goto(lessonPage);
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await test.step(key, async () => {
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await expect(said(page)).toHaveText(words.empty);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
  }
});

test('the button opens the search, one press of Escape closes it, and the focus is back where it was', async ({
  page,
}) => {
  await page.goto(lessonPage);
  const button = page.locator('[data-open="search"]');
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await field(page).fill('pilot');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test(
  'a slash is a slash where one is writing, and opens the search where one is choosing',
  deepOnly,
  async ({ page }) => {
    await page.goto(worksheetPage);
    const note = page.locator('#deal-name');
    await note.focus();
    await page.keyboard.type('24/7');
    await expect(note).toHaveValue('24/7');
    await expect(dialog(page)).toBeHidden();
    await page.goto(lessonPage);
    await asked(page, one).choice(one.choices[0]!.id).focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  },
);

test('nothing of the search is fetched before it is opened', async ({ page }) => {
  const log: string[] = [];
  page.on('request', (request) => log.push(new URL(request.url()).pathname));
  await page.goto(lessonPage);
  await page.waitForLoadState('networkidle');
  log.push('opened');
  await look(page, 'pilot');
  await expect(results(page).first()).toBeVisible();
  const [before, after] = [log.slice(0, log.indexOf('opened')), log.slice(log.indexOf('opened'))];
  const ofSearch = (path: string) => /pagefind|Search/.test(path);
  expect(before.filter(ofSearch)).toEqual([]);
  expect(after.filter(ofSearch)).not.toEqual([]);
});

test('“safeguard” finds the lesson about it, and what was searched for stands out', async ({ page }) => {
  await page.goto('./');
  await look(page, 'safeguard');
  const found = results(page).filter({ hasText: 'Weak spots and safeguards' });
  await expect(found.first()).toContainText('Lesson');
  await expect(found.first().locator('mark').first()).toHaveText(/safeguard/i);
  await found.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weak spots and safeguards');
});

test('a deal of the learner’s is offered first, by a part of its name, and leads to its line; its name goes nowhere', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [...sampleDeal(1), ...sampleDeal(2)]);
  await page.reload();
  await expect(page.locator('[data-deal]')).toHaveCount(2);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('./about/');
  await look(page, 'mer 2');
  await expect(results(page).first()).toContainText(`Customer 2 ${words.deal}`);
  await expect(results(page).first().locator('b')).toHaveAttribute('translate', 'no');
  await expect(said(page)).toContainText(words.deals(1));
  // In any way that an address can say it; `_astro/` has names that nobody chose.
  const places = asked.filter((each) => !each.includes('/_astro/'));
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((each) => /mer( |\+|%20)?2|customer/i.test(each.slice(each.indexOf('/', 9))))).toEqual(
    [],
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/deals\/#deal=deal-2$/);
  const line = (deal: string) => page.locator(`[data-deal="${deal}"]`);
  await expect(line('deal-2')).toContainText(deals.working);
  await expect(line('deal-2').locator('details').first()).toHaveAttribute('open', '');
  // By somebody who stands in its notes, too, as the list finds them.
  await look(page, 'priya');
  await expect(said(page)).toContainText(words.deals(2));
  // And so it is on the page of the deals itself.
  await look(page, 'customer 1');
  await results(page).filter({ hasText: words.deal }).first().click();
  await expect(line('deal-1').locator('summary').first()).toBeFocused();
  await expect(line('deal-1')).toContainText(deals.working);
});

for (const { kind, text, title, anchor } of [
  { kind: 'Term', text: 'co-design', title: 'Co-design', anchor: 'glossary/#co-design' },
  { kind: 'Source', text: 'Norton', title: 'Norton and others, 2012', anchor: 'sources/#norton-2012' },
] as const) {
  test(
    `a ${kind.toLowerCase()} is found as such and opens at its own place`,
    kind === 'Term' ? {} : deepOnly,
    async ({ page }) => {
      await page.goto('./');
      await look(page, text);
      await dialog(page).getByLabel(words.kindNames[kind]).check();
      await expect(results(page).locator('.kind').filter({ hasNotText: kind })).toHaveCount(0);
      await expect(results(page).first()).toContainText(title);
      await expect(results(page).first()).toContainText(kind);
      await results(page).first().click();
      await expect(page).toHaveURL(new RegExp(`${anchor}$`));
      await expect(page.locator(':target')).toBeInViewport();
      await expect(page.locator(':target')).toContainText(title);
    },
  );
}

test('a kind chosen while the search is still loading counts', deepOnly, async ({ page }) => {
  await page.goto('./');
  let load = (): void => undefined;
  const loading = new Promise<void>((resolve) => (load = resolve));
  await page.route(/_astro\/Search/, async (route) => {
    await loading;
    await route.continue();
  });
  await look(page, 'co-design');
  await dialog(page).getByLabel(words.kindNames.Term).check();
  load();
  await expect(results(page).first()).toContainText('Term');
  await expect(dialog(page).getByLabel(words.kindNames.Term)).toBeChecked();
});

test('arrow keys move over the results and Enter opens the one that has the focus', async ({ page }) => {
  await page.goto('./');
  await look(page, 'pilot');
  await expect(results(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  for (const place of [0, 1]) {
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(place)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(results(page).nth(0)).toBeFocused();
  const goal = await results(page).nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${goal}$`));
  await expect(dialog(page)).toBeHidden();
});

test('Enter in the field opens the first result for what is written there, however fast it is pressed', async ({
  page,
}) => {
  await page.goto('./about/');
  await look(page, 'buying criteria');
  await expect(said(page)).toContainText('“buying criteria”');
  const goal = await results(page).first().getAttribute('href');
  await page.goto('./');
  await look(page, 'pilot');
  await expect(said(page)).toContainText('“pilot”');
  await expect(results(page).first()).not.toHaveAttribute('href', goal!);
  await field(page).fill('buying criteria');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${goal}$`));
});

test(
  'a search that cannot be loaded says so, and works when it is tried again',
  deepOnly,
  async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('./');
    await look(page, 'pilot');
    await expect(said(page)).toHaveText(words.failed);
    await page.unroute('**/pagefind/**');
    await dialog(page).getByRole('button', { name: words.retry }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(said(page)).toContainText('“pilot”');
  },
);

test('what is found for words is said as it is: theirs, only like theirs, of one kind, or nothing at all', async ({
  page,
}) => {
  await page.goto('./');
  await page.keyboard.press('/');

  for (const { text, nowhere } of [
    { text: 'BATNA', nowhere: ['BATNA'] },
    { text: 'pilotage', nowhere: ['pilotage'] },
    { text: 'pilot BATNA', nowhere: ['BATNA'] },
    { text: 'collab', nowhere: [] },
    { text: 'priced', nowhere: [] },
    { text: 'Trade-offs', nowhere: [] },
  ]) {
    const says =
      nowhere.length === 0
        ? 'what is found has the word'
        : 'it is said that what is found only begins like it';
    await test.step(`“${text}”: ${says}`, async () => {
      await field(page).fill(text);
      await expect(said(page)).toContainText(`“${text}”`);
      if ((await results(page).count()) === 0) {
        await expect(said(page)).toHaveText(words.none(text));
        expect(nowhere).not.toEqual([]);
        return;
      }
      for (const word of nowhere) await expect(said(page)).toContainText(words.beginning(word));
      if (nowhere.length === 0) await expect(said(page)).not.toContainText('begins like');
    });
  }

  await test.step('a kind shows only its own, and “everything” shows more', async () => {
    await field(page).fill('customer');
    await expect(said(page)).toHaveText(/^\s*\d+ results.*“customer”/);
    const all = await said(page).innerText();
    await dialog(page).getByLabel(words.kindNames.Worksheet).check();
    const kinds = results(page).locator('.kind');
    await expect(kinds.filter({ hasNotText: 'Worksheet' })).toHaveCount(0);
    await expect(kinds.first()).toHaveText('Worksheet');
    await dialog(page).getByLabel(words.all).check();
    await expect(said(page)).toHaveText(all);
  });

  await test.step('markup in a search is text like any other', async () => {
    const text = '<img src="x" onerror="document.title=\'broken in\'"> pilot';
    await field(page).fill(text);
    await expect(said(page)).toContainText(`“${text}”`);
    await expect(dialog(page).locator('img')).toHaveCount(0);
    await expect(page).not.toHaveTitle('broken in');
  });

  await test.step('what is not there is said to be not there', async () => {
    await field(page).fill('zyzzyva');
    await expect(said(page)).toHaveText(words.none('zyzzyva'));
    await expect(results(page)).toHaveCount(0);
    await field(page).fill('');
    await expect(said(page)).toHaveText(words.empty);
  });
});
