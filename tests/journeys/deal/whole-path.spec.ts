// What a seller does around one call, on one way: read, note, correct, plan, hand a copy to the customer and take it
// back, and print one page.
import { expect, type Browser, type Page } from '@playwright/test';
import { deals as dealWords } from '../../../src/words/deal/deals.ts';
import { note } from '../../../src/words/deal/note/note.ts';
import { customerCopy } from '../../../src/words/deal/pages/customer-copy.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { meeting } from '../../../src/words/deal/pages/meeting.ts';
import { onePage } from '../../../src/words/deal/pages/one-page.ts';
import { site } from '../../../src/words/course/site.ts';
import { withRole } from '../../../src/core/worksheet/by-role.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { bringAlive, untilMarked } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { control } from '../../site/course-pages.ts';
import { keyboard, touch, type Hands } from '../../site/hands.ts';
import { pathToFileURL } from 'node:url';

const worksheets = course.parts.flatMap((part) => part.worksheets);
const SAID = 'We count nine hours a week, and not six.';
const CORRECTION = '\n24 November: ‘It is nine hours.’';

const ways = [
  { way: 'with keys at 1280 px', width: 1280, hasTouch: false, take: keyboard, options: {} },
  { way: 'by finger at 390 px', width: 390, hasTouch: true, take: touch, options: {} },
  { way: 'with keys at 390 px', width: 390, hasTouch: false, take: keyboard, options: deepOnly },
  { way: 'by finger at 1280 px', width: 1280, hasTouch: true, take: touch, options: deepOnly },
];

for (const { way, width, hasTouch, take, options } of ways) {
  test.describe(way, () => {
    const viewport = { width, height: 800 };
    test.use({ viewport, hasTouch, locale: 'en-GB' });
    test.describe.configure({ timeout: 120_000 });

    test(
      `a call goes into its deal, and the customer’s answer onto the one page, ${way}`,
      options,
      async ({ page, browser }, info) => {
        const hands = take(page);
        await page.goto('./deals/example/');
        await bringAlive(page);
        await untilMarked(page, () => hands.press(page.getByRole('button', { name: onePage.copy })));
        await expect(page.getByText(onePage.copied)).toBeVisible();

        // Before the call.
        await openFromDeals(page, hands, dealWords.meeting);
        await expect(page.locator('[data-before]')).toContainText(meeting.corrections);
        await expect(page.locator('[data-before]')).toContainText('Only the freezer in seven');

        // After it.
        await hands.press(page.getByRole('banner').getByRole('link', { name: site.pages.note }));
        await page.waitForURL('**/note/');
        await bringAlive(page);
        await hands.write(page.getByLabel(note.said), SAID);
        await hands.write(page.getByLabel(note.step), 'Send the page with nine hours');
        await hands.press(page.getByRole('button', { name: note.save, exact: true }));
        await expect(page.locator('[data-noted]')).toContainText(note.saved);

        // What they put right, and who does the next step.
        const corrections = withRole({ worksheets }, 'corrections')!;
        await writeInto(page, hands, corrections.sheet.id, corrections.field.id, CORRECTION);
        const plan = withRole({ worksheets }, 'plan')!;
        await writeInto(page, hands, plan.sheet.id, `${plan.field.id}.1.who`, ' and Jo');

        // The customer's copy, out and back.
        await openFromDeals(page, hands, dealWords.customerCopy);
        const [made] = await Promise.all([
          page.waitForEvent('download'),
          hands.press(page.getByRole('button', { name: customerCopy.create })),
        ]);
        const sent = info.outputPath('copy.html');
        await made.saveAs(sent);
        const answer = info.outputPath('answer.html');
        await answered(browser, { sent, answer, take, use: { viewport, hasTouch, locale: 'en-GB' } });
        const back = page.locator('[data-came-back]');
        await back.getByLabel(customerCopy.file).setInputFiles(answer);
        await hands.press(back.getByRole('button', { name: customerCopy.take }));
        await expect(back.getByText(customerCopy.state.taken)).toBeVisible();

        // One page, with their words on it.
        await openFromDeals(page, hands, dealWords.onePager);
        const paper = page.locator('[data-one-page]');
        // The latest of what they put right stands first: it is what the room must not cut.
        await expect(paper).toContainText(/We start with shop 3\..*It is nine hours\./s);
      },
    );
  });
}

/** Goes to the list of deals, opens the page of this name for the deal worked on, and waits until it is alive. */
async function openFromDeals(page: Page, hands: Hands, name: string): Promise<void> {
  await page.goto('./deals/');
  await bringAlive(page);
  await hands.press(page.locator('[data-deal]').getByRole('link', { name, exact: true }));
  await page.waitForURL((url) => !url.pathname.endsWith('/deals/'));
  await bringAlive(page);
}

/** Adds to what stands in a field of a worksheet, by its address: a section that is done is folded. */
async function writeInto(page: Page, hands: Hands, sheet: string, name: string, text: string): Promise<void> {
  await page.goto(`./worksheets/${sheet}/#field-${name.split('.')[0]}`);
  await bringAlive(page);
  const field = control(page, name);
  await hands.press(field);
  await field.press('Control+End');
  await page.keyboard.insertText(text);
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();
}

interface Handed {
  readonly sent: string;
  readonly answer: string;
  readonly take: (page: Page) => Hands;
  readonly use: object;
}

/** The customer opens the file from their disk, adds a line to what we understood, and saves their answer. */
async function answered(browser: Browser, { sent, answer, take, use }: Handed): Promise<void> {
  const context = await browser.newContext(use);
  const page = await context.newPage();
  await page.goto(pathToFileURL(sent).href);
  const hands = take(page);
  await hands.write(page.getByLabel(letter.more), 'We start with shop 3.');
  await hands.write(page.getByLabel(letter.name), 'Priya');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    hands.press(page.getByRole('button', { name: letter.save, exact: true })),
  ]);
  await saved.saveAs(answer);
  await context.close();
}
