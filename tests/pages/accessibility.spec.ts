// axe on every page and in the states a learner brings about, in both themes, on a laptop and on a phone.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { quiz as quizWords } from '../../src/words/quiz.ts';
import { progress } from '../../src/words/progress.ts';
import { search } from '../../src/words/search.ts';
import { site } from '../../src/words/site.ts';
import { worksheet as sheetWords } from '../../src/words/worksheet.ts';
import { bringAlive } from './alive.ts';
import { questions } from './authored.ts';
import { lessons, pages, worksheets } from './built-pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DAY: Look = { colorScheme: 'light', width: 1280, height: 800 };
const NIGHT: Look = { colorScheme: 'dark', width: 360, height: 740 };
interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

const [lesson, worksheet] = [lessons[0]!.path, worksheets[0]!.path];

for (const { path } of pages) {
  test(`${path} can be used with a screen reader, and read in both themes`, async ({ page }) => {
    await page.goto(path);
    await bringAlive(page);
    await expectNoBarriers(page);
  });
}

test('a quiz that is answered wrongly, rightly and not at all can be used by everyone', async ({ page }) => {
  await page.goto(lesson);
  await bringAlive(page);
  await answer(page, 'right');
  await answer(page, 'wrong');
  await page
    .locator('fieldset:not([data-verdict])')
    .first()
    .getByRole('button', { name: quizWords.check })
    .click();
  await expect(page.locator('[data-verdict=open]')).toBeVisible();
  for (const summary of await page.locator('fieldset summary, .key summary').all()) await summary.click();
  await expectNoBarriers(page);
});

test('the search with its results can be used by everyone', async ({ page }) => {
  await page.goto('/');
  await page.locator('button[data-open=search]').first().click();
  await page.getByRole('searchbox', { name: search.label }).fill('trade-off');
  await expect(page.locator('dialog[open] .results a').first()).toBeVisible();
  await expectNoBarriers(page);
});

test('the contents and a note, opened on a phone, can be used by everyone', async ({ page }) => {
  await page.setViewportSize(NIGHT);
  await page.goto(lesson);
  await page
    .getByRole('checkbox', { name: /: show / })
    .first()
    .check();
  await page.getByRole('button', { name: site.menu }).click();
  await expect(page.getByRole('navigation', { name: site.menu })).toBeVisible();
  await expectNoBarriers(page, [{ ...NIGHT, colorScheme: 'light' }, NIGHT]);
});

test('a worksheet that is filled in, matrix and gate included, can be used by everyone', async ({ page }) => {
  await page.goto(worksheet);
  await bringAlive(page);
  await fillIn(page.locator('form .control'));
  // The matrix is there when its lists are filled in.
  await fillIn(page.locator('table .control'));
  await expect(page.locator('table output').first()).toBeVisible();
  await page.locator('form details').evaluateAll((examples) => {
    for (const example of examples) example.setAttribute('open', '');
  });
  await page.locator('.gate').getByRole('radio').first().check();
  await page
    .getByRole('button', { name: /^Remove / })
    .first()
    .click();
  await expect(page.getByRole('button', { name: sheetWords.undo })).toBeVisible();
  await expectNoBarriers(page);
});

test('the question before everything is erased can be answered by everyone', async ({ page }) => {
  await page.goto(lesson);
  await bringAlive(page);
  await answer(page, 'wrong');
  await page.goto('/progress/');
  await bringAlive(page);
  await expect(page.locator('.again a')).toHaveCount(1);
  await page.getByRole('button', { name: progress.erase }).click();
  await expect(page.getByRole('dialog', { name: progress.eraseSure })).toBeVisible();
  await expectNoBarriers(page);
});

test('pale text, a small target and a control without a name are found', async ({ page }) => {
  await page.setContent(`<html lang="en"><title>Made</title><main><h1>Made</h1><p style="color: #999">Pale</p>
    <input type="text"><p><button style="block-size: 9px; inline-size: 9px; padding: 0" aria-label="a"></button
    ><button style="block-size: 9px; inline-size: 9px; padding: 0" aria-label="b"></button></p></main></html>`);
  expect((await barriers(page)).map((found) => found.split(':')[0])).toEqual(
    expect.arrayContaining(['color-contrast', 'label', 'target-size']),
  );
});

/** The first question that is not yet checked gets a right or a wrong reply. */
async function answer(page: Page, verdict: 'right' | 'wrong'): Promise<void> {
  const id = await page.locator('fieldset:not([data-verdict])').first().getAttribute('data-question');
  const fieldset = page.locator(`[data-question="${id}"]`);
  const choices = questions.find((question) => question.id === id)!.choices;
  const picks = choices.filter(({ right }) => right === (verdict === 'right'));
  for (const { id: choice } of picks) await fieldset.locator(`[value="${choice}"]`).check();
  await fieldset.getByRole('button', { name: quizWords.check }).click();
  await expect(fieldset).toHaveAttribute('data-verdict', verdict);
}

/** Something in each of these spaces; all at once, since a worksheet has so many. */
async function fillIn(controls: Locator): Promise<void> {
  await controls.first().waitFor();
  await controls.evaluateAll((elements) => {
    for (const control of elements as HTMLInputElement[]) {
      control.value = /\d/.exec(control.pattern)?.[0] ?? 'Fewer losses';
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
}

/** By day on a laptop and by night on a phone: what axe finds depends on both, but not on the two together. */
async function expectNoBarriers(page: Page, looks: readonly Look[] = [DAY, NIGHT]): Promise<void> {
  for (const { colorScheme, ...screen } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(screen);
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect.soft(await barriers(page), `${colorScheme}, ${screen.width} pixels wide`).toEqual([]);
  }
}

async function barriers(page: Page): Promise<string[]> {
  // There are no frames here, so axe need not open a second page; and what is in order need not be listed.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(TAGS).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
