// A copy of a deal is made for the customer, corrected by them as a file of its own, and read back by the seller.
import { expect, type Browser, type Locator, type Page, type TestInfo } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Change } from '../../../src/core/customer-copy/copy.ts';
import { customerCopy as words } from '../../../src/words/deal/pages/customer-copy.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { search } from '../../../src/words/course/search.ts';
import { site } from '../../../src/words/course/site.ts';
import { onePage } from '../../../src/words/deal/pages/one-page.ts';
import { test } from '../../browser-test.ts';
import { barriers } from '../../pages/axe.ts';
import { bringAlive, untilMarked } from '../../site/alive.ts';
import { control } from '../../site/course-pages.ts';
import { bare, found, missing, printed } from '../../site/paper.ts';

const PHONE = { width: 390, height: 800 };
const INJECTED = '<img src="http://elsewhere.example/a.png">';

/** The example as a deal, and the page on which a copy of it is made. */
async function atCopy(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.goto('./deals/example/');
  await bringAlive(page);
  await untilMarked(page, () => page.getByRole('button', { name: onePage.copy }).click());
  await expect(page.getByText(onePage.copied)).toBeVisible();
  await page.goto('./deals/copy/');
  await bringAlive(page);
}

/** Saves a copy as a customer's answer with these changes. */
function answerIn(copy: string, answer: string, changes: readonly Change[]): void {
  const text = readFileSync(copy, 'utf8').replace('"changes":[]', `"changes":${JSON.stringify(changes)}`);
  writeFileSync(answer, text);
}

/** Tabs to a control, and presses a key there. */
async function press(page: Page, target: Locator, key: string): Promise<void> {
  await target.focus();
  await page.keyboard.press(key);
}

/** Makes the copy, by keys, and gives its path. */
async function made(page: Page, path: string): Promise<string> {
  await page.getByLabel(words.parts.note).fill(`Dear Priya ${INJECTED}`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    press(page, page.getByRole('button', { name: words.create }), 'Enter'),
  ]);
  await file.saveAs(path);
  await expect(page.getByText(words.made)).toBeVisible();
  return path;
}

/** Chooses a file that came back; a click on the control forgets the one before. */
async function choose(back: Locator, path: string): Promise<void> {
  const picker = back.getByLabel(words.file);
  await picker.setInputFiles([]);
  await picker.setInputFiles(path);
}

/** The customer’s own browser, with the file opened from their disk; whatever it asks for is written down. */
async function opened(browser: Browser, path: string, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: PHONE });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => asked.push(message));
  page.on('console', (message) => asked.push(message.text()));
  const url = pathToFileURL(path).href;
  await page.goto(url);
  return { page, asked, url, close: () => context.close() };
}

/** What the page says of the changes as a whole. */
function told(their: Page): Locator {
  return their.locator('.bar').getByRole('status');
}

/** Presses Tab until the focus is on it, and says how often. */
async function tabsTo(page: Page, target: Locator): Promise<number> {
  for (let presses = 1; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((it) => it === document.activeElement)) return presses;
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

/** A copy of the example, as it is made where nobody chooses anything, in the customer’s browser. */
async function inTheirHands(page: Page, browser: Browser, info: TestInfo) {
  await atCopy(page);
  return opened(browser, await made(page, info.outputPath('copy.html')));
}

test('a copy is made by keys, corrected from the customer’s disk, taken over with their words at the gate, and undone', async ({
  page,
  browser,
}, info) => {
  await atCopy(page);
  await expect(page.locator('[data-preview]')).toContainText(letter.heads.plan);
  // All gates of the example are met; this one is asked again.
  await page.getByLabel(words.which).selectOption('confirm');
  const file = await made(page, info.outputPath('copy.html'));
  // It goes through every mailbox, and is opened at once on an old phone.
  expect(readFileSync(file).length).toBeLessThan(64_000);

  const customer = await opened(browser, file);
  const their = customer.page;
  await expect(their.getByText(INJECTED)).toBeVisible();
  expect(await barriers(their)).toEqual([]);
  // Who has changed nothing gets no file that looks like an answer.
  await press(their, their.getByRole('button', { name: letter.save, exact: true }), 'Enter');
  await expect(told(their)).toHaveText(letter.nothingToSave);
  const second = letter.line('step', 3);
  await press(their, their.getByRole('button', { name: letter.changeOf(second), exact: true }), 'Enter');
  await their.locator('[data-at="plan.2.who"]').fill('Jo and Priya');
  // One line is open, and no other.
  await expect(their.locator('[data-part=plan] fieldset')).toHaveCount(1);
  await press(their, their.getByRole('button', { name: letter.readyWith(second), exact: true }), 'Enter');
  await expect(their.getByRole('button', { name: letter.changeOf(second), exact: true })).toBeFocused();
  await press(their, their.getByRole('button', { name: letter.add('step') }), 'Enter');
  await their.keyboard.type('Tell the owners');
  await press(their, their.locator('[data-open="plan.new-0"]'), 'Enter');
  // Of a line only what is changed is marked.
  await expect(their.locator('[data-part=plan] ins', { hasText: 'Jo and' })).toHaveText('Jo and ');
  await press(their, their.getByRole('radio', { name: letter.answers.yes, exact: true }), 'Space');
  await their.getByLabel(letter.words).fill('We start with shop 3');
  await their.getByLabel(letter.name).fill('Priya');
  // The answer and the words to it are one place, as they are one question to the seller.
  await expect(told(their)).toHaveText(letter.count(3));
  // Which line was changed is said in the list, and to whoever reads the mail.
  const line = `${letter.heads.plan}, ${letter.line('step', 3)} (`;
  await expect(their.locator('li', { hasText: line })).toContainText('Jo and Priya');
  await expect(their.locator('textarea[readonly]')).toHaveValue(
    new RegExp(`${second} .*:\nJo and Priya\n\\(${letter.mail.was}: Priya\\)`),
  );
  expect(await barriers(their)).toEqual([]);
  const [saved] = await Promise.all([
    their.waitForEvent('download'),
    press(their, their.getByRole('button', { name: letter.save, exact: true }), 'Enter'),
  ]);
  const answer = info.outputPath('answer.html');
  await saved.saveAs(answer);
  expect(saved.suggestedFilename()).not.toContain('Harrow');
  expect(customer.asked.filter((each) => each !== customer.url && !each.startsWith('blob:'))).toEqual([]);
  await customer.close();

  // What they saved is a copy again, with what they wrote.
  const again = await opened(browser, answer);
  await expect(again.page.locator('[data-part=plan] ins', { hasText: 'Tell the owners' })).toBeVisible();
  await expect(told(again.page)).toHaveText(letter.kept(3));
  expect(again.asked).toEqual([again.url]);
  await again.close();

  const back = page.locator('[data-came-back]');
  await choose(back, answer);
  await expect(back.getByText(words.standing.last)).toBeVisible();
  const changes = back.locator('[data-change]');
  await expect(changes).toHaveCount(3);
  // Of a text it is shown word by word what they changed.
  await expect(back.locator('[data-change="plan.2.who"] ins')).toHaveText('Jo and ');
  for (let number = 0; number < 3; number += 1) {
    await press(page, back.getByRole('button', { name: words.take }).first(), 'Enter');
  }
  await expect(back.getByText(words.state.taken)).toHaveCount(3);
  expect(await barriers(page)).toEqual([]);

  // A second reading finds everything there, and has nothing to take.
  await choose(back, answer);
  await expect(back.getByText(words.state.taken)).toHaveCount(3);
  await expect(back.getByRole('button', { name: words.take })).toHaveCount(0);

  const sheet = await page.context().newPage();
  await sheet.goto('./worksheets/confirm/');
  await bringAlive(sheet);
  await expect(control(sheet, 'plan.2.who')).toHaveValue('Jo and Priya');
  await expect(control(sheet, 'decision-words')).toHaveValue(/Priya: ‘Yes\. We start with shop 3’/);
  await sheet.close();

  // Each undo takes back one thing, the last first, and says which.
  const undo = back.locator('[data-undo]');
  await expect(undo).toContainText('Yes. We start with shop 3');
  // The same key pressed twice at once would be taken for a slip.
  for (const [place, key] of ['Enter', 'Space', 'Enter'].entries()) {
    await press(page, undo, key);
    await expect(back.getByRole('button', { name: words.take })).toHaveCount(place + 1);
  }
  await expect(back.getByRole('status')).toContainText(words.undone.taken);
  await expect(back.getByRole('status')).toContainText('Keys to all three shops');
  await expect(undo).toHaveCount(0);
  await page.goto('./worksheets/confirm/');
  await bringAlive(page);
  await expect(control(page, 'plan.2.who')).toHaveValue('Priya');
  await expect(control(page, 'decision-words')).not.toHaveValue(/shop 3/);
});

test('a weight that the customer changes or puts back, and a criterion that they add, count at the ratings at once', async ({
  page,
  browser,
}, info) => {
  const customer = await inTheirHands(page, browser, info);
  const their = customer.page;
  const ratings = their.locator('[data-part=ratings] thead');
  await expect(ratings).toContainText('Staff accept it × 5');
  await press(their, their.locator('[data-open="criteria.0"]'), 'Enter');
  const weight = their.locator('[data-at="criteria.0.weight"]');
  await weight.selectOption('1');
  await expect(ratings).toContainText('Staff accept it × 1');
  await expect(weight).toBeVisible();
  await press(their, their.locator('[data-back="criteria.0.weight"]'), 'Enter');
  await expect(ratings).toContainText('Staff accept it × 5');
  // A criterion of theirs has its column there, and each option can be rated by it.
  await press(their, their.locator('[data-add=criteria]'), 'Enter');
  await their.keyboard.type('It works offline');
  await expect(ratings).toContainText('It works offline');
  await press(their, their.locator('[data-open="ratings.1"]'), 'Enter');
  await their.locator('[data-part=ratings]').getByLabel('It works offline').selectOption('4');
  await press(their, their.locator('[data-open="ratings.1"]'), 'Enter');
  await expect(their.locator('[data-part=ratings] tbody tr').nth(1).locator('ins')).toHaveText('4');
  await expect(told(their)).toHaveText(letter.count(1));
  await customer.close();
});

test('a file that is dropped on the page is read, and what was taken from it is taken out after the page was left', async ({
  page,
}, info) => {
  await atCopy(page);
  const file = await made(page, info.outputPath('copy.html'));
  const answer = info.outputPath('answer.html');
  answerIn(file, answer, [{ at: 'plan.2.who', now: 'Jo and Priya' }]);
  const back = page.locator('[data-came-back]');
  const drop = async () => {
    const dropped = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'answer.html', { type: 'text/html' }));
        return transfer;
      },
      readFileSync(answer, 'utf8'),
    );
    await page.getByRole('heading', { name: words.title }).dispatchEvent('drop', { dataTransfer: dropped });
  };
  await drop();
  await back.getByRole('button', { name: words.take }).click();
  await expect(back.getByText(words.state.taken)).toBeVisible();
  await page.reload();
  await bringAlive(page);
  await drop();
  await back.getByRole('button', { name: words.takeOut }).click();
  await expect(back.getByRole('button', { name: words.take })).toBeVisible();
  await page.goto('./worksheets/confirm/');
  await bringAlive(page);
  await expect(control(page, 'plan.2.who')).toHaveValue('Priya');
});

test('what a customer takes back in a later answer reaches the seller, who takes that over, and puts in again what it was', async ({
  page,
}, info) => {
  await atCopy(page);
  const file = await made(page, info.outputPath('copy.html'));
  /** Their answer of a day. */
  const answer = (day: string, changes: Readonly<Record<string, string>>): string => {
    const path = info.outputPath(`${day}.html`);
    const all = Object.entries({ ...changes, 'reply.day': day }).map(([at, now]) => ({ at, now }));
    answerIn(file, path, all);
    return path;
  };
  const added = { 'plan.new-0.what': 'Tell the owners' };
  const first = answer('2026-11-28', { ...added, 'plan.4': 'gone', 'plan.2.who': 'Jo' });
  const later = answer('2026-11-29', { 'plan.2.who': 'Ann' });
  const back = page.locator('[data-came-back]');
  const change = (at: string) => back.locator(`[data-change="${at}"]`);
  const take = async (at: string) => {
    await press(page, change(at).getByRole('button', { name: words.take }), 'Enter');
    // Until the focus is there, the next key would press something else.
    await expect(change(at)).toBeFocused();
  };
  await choose(back, first);
  for (const at of ['plan.2.who', 'plan.4', 'plan.new-0']) await take(at);
  await expect(back.getByText(words.state.taken)).toHaveCount(3);
  await page.reload();
  await bringAlive(page);
  await choose(back, later);
  await expect(back.getByRole('status')).toHaveText(words.changes(3));
  await expect(change('plan.2.who')).toContainText(words.earlier.reworded);
  await expect(change('plan.2.who')).toContainText(`${words.wroteBefore}: Jo`);
  for (const at of ['plan.4', 'plan.new-0']) {
    await expect(change(at)).toContainText(words.earlier['taken-back']);
    await take(at);
    await expect(change(at)).toContainText(words.withoutIt);
  }
  expect(await barriers(page)).toEqual([]);
  // Undone, it is asked again; a third time it is put in again.
  await press(page, back.locator('[data-undo]'), 'Enter');
  await expect(change('plan.new-0').getByRole('button', { name: words.take })).toBeVisible();
  await take('plan.new-0');
  await press(page, change('plan.new-0').getByRole('button', { name: words.putInAgain }), 'Enter');
  await expect(change('plan.new-0').getByRole('button', { name: words.take })).toBeVisible();
  await take('plan.new-0');
  await page.goto('./worksheets/confirm/');
  await bringAlive(page);
  await expect(control(page, 'plan.4.what')).toHaveCount(1);
  const steps = await page
    .locator('[name^="plan."][name$=".what"]')
    .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  expect(steps.length).toBeGreaterThan(3);
  expect(steps).not.toContain('Tell the owners');
});

test('the seller is told how much came back, stays at each change with the focus, and can look again at what was left', async ({
  page,
}, info) => {
  await atCopy(page);
  await page.getByLabel(words.which).selectOption('confirm');
  const file = await made(page, info.outputPath('copy.html'));
  const answer = info.outputPath('answer.html');
  answerIn(file, answer, [
    { at: 'plan.2.who', now: 'Jo' },
    { at: 'plan.2.side', now: 'us' },
    { at: 'gate.answer', now: 'not-yet' },
  ]);
  const back = page.locator('[data-came-back]');
  const status = back.getByRole('status');
  await choose(back, answer);
  await expect(status).toHaveText(words.changes(3));
  const change = (at: string) => back.locator(`[data-change="${at}"]`);
  // Another name is no name with a word more; whose step it is, both read in the same words.
  await expect(change('plan.2.who')).toContainText(`${words.was}: Priya`);
  await expect(change('plan.2.side')).toContainText(`${words.now}: ${letter.sides.seller}`);
  // Their words at a gate take no other's place.
  await expect(change('gate.answer')).toContainText(words.gateDiffers);
  await expect(change('gate.answer')).not.toContainText(words.state.differs);
  // What they say last decides: a yes on the sheet gives way unless the seller keeps it, and comes back when that is taken
  // out again.
  const gate = change('gate.answer');
  await expect(gate.getByLabel(words.answer).locator('option:checked')).toHaveText(/^Not yet/);
  // Each button says what it is about.
  await expect(gate.getByRole('button', { name: `${words.take} ${words.parts.gate}` })).toBeVisible();
  const stood = (await gate.locator('p', { hasText: words.here }).innerText()).split('\n')[0] ?? '';
  const against = gate.getByText(words.against(letter.answers['not-yet'], stood.replace(/^.*?: */, '')));
  await expect(against).toBeVisible();
  await press(page, gate.getByRole('button', { name: words.take }), 'Enter');
  await expect(gate).toBeFocused();
  await expect(against).toHaveCount(0);
  await press(page, gate.getByRole('button', { name: words.takeOut }), 'Enter');
  await expect(gate).toBeFocused();
  await expect(gate.locator('p', { hasText: words.here })).toContainText(stood);
  const who = change('plan.2.who');
  await press(page, who.getByRole('button', { name: words.leave }), 'Enter');
  await expect(status).toHaveText(words.left);
  await expect(who).toBeFocused();
  // What was left is known when the file is opened again.
  await choose(back, answer);
  await expect(who).toContainText(words.left);
  await press(page, who.getByRole('button', { name: words.lookAgain }), 'Enter');
  await expect(who).toBeFocused();
  await press(page, who.getByRole('button', { name: words.take }), 'Enter');
  await expect(status).toHaveText(words.taken);
  await expect(who).toBeFocused();
  await press(page, back.locator('[data-undo]'), 'Enter');
  await expect(status).toBeFocused();
  await expect(who.getByRole('button', { name: words.take })).toBeVisible();
});

test('all that nothing speaks against is taken over by one press and back by one undo, and what is open is counted', async ({
  page,
}, info) => {
  await atCopy(page);
  await page.getByLabel(words.which).selectOption('confirm');
  const file = await made(page, info.outputPath('copy.html'));
  const answer = info.outputPath('answer.html');
  answerIn(file, answer, [
    { at: 'plan.1.who', now: 'Jo' },
    { at: 'plan.new-0.what', now: 'Tell the owners' },
    { at: 'plan.new-1.what', now: 'Ask the works council' },
    { at: 'gate.answer', now: 'not-yet' },
    { at: 'gate.words', now: 'The board sees no price.' },
    { at: 'reply.name', now: 'Priya' },
  ]);
  const back = page.locator('[data-came-back]');
  await choose(back, answer);
  await expect(back.locator('[data-to-look-at]')).toHaveText(words.toLookAt(4, 4));
  // At the gate the sheet has another answer: that is asked for itself.
  await press(page, back.getByRole('button', { name: words.takeAll(3) }), 'Enter');
  await expect(back.getByRole('status')).toHaveText(words.takenAll(3));
  await expect(back.getByText(words.state.taken)).toHaveCount(3);
  await expect(back.locator('[data-to-look-at]')).toHaveText(words.toLookAt(1, 4));
  await press(
    page,
    back.locator('[data-change="gate.answer"]').getByRole('button', { name: words.take }),
    'Enter',
  );
  await expect(back.locator('[data-to-look-at]')).toHaveText(words.toLookAt(0, 4));
  expect(await barriers(page)).toEqual([]);

  // Their answer is the answer on the sheet, with its day, and wherever the deal is told.
  const other = await page.context().newPage();
  await other.goto('./worksheets/confirm/');
  await bringAlive(other);
  await expect(control(other, 'plan.12.what')).toHaveValue('Ask the works council');
  await expect(other.locator('[name="decision"][value="not-yet"]')).toBeChecked();
  await expect(control(other, 'decided')).not.toHaveValue('2025-06-06');
  await other.getByRole('link', { name: words.title }).first().click();
  await expect(other.getByRole('heading', { name: words.title, level: 1 })).toBeVisible();
  await other.goto('./deals/one-page/');
  await bringAlive(other);
  await expect(other.locator('tr', { hasText: 'Priya: ‘Not yet. The board sees no price.’' })).toBeVisible();
  await other.close();

  // The answer alone is undone first, and then all that was taken together.
  const undo = back.locator('[data-undo]');
  await press(page, undo, 'Enter');
  await expect(undo).toHaveText(words.undoAll(3));
  await press(page, undo, 'Space');
  await expect(back.getByRole('status')).toHaveText(words.undoneAll(3));
  await expect(undo).toHaveCount(0);
  await expect(back.locator('[data-to-look-at]')).toHaveText(words.toLookAt(4, 4));
  await page.goto('./worksheets/confirm/');
  await bringAlive(page);
  await expect(control(page, 'plan.1.who')).toHaveValue('Marcus');
  await expect(control(page, 'plan.11.what')).toHaveCount(0);
  await expect(page.locator('[name="decision"][value="yes"]')).toBeChecked();
});

test('what is chosen for a copy stays chosen, and the price is in it only once it is ticked', async ({
  page,
}, info) => {
  await atCopy(page);
  const price = page.getByRole('checkbox', { name: words.parts.price });
  await expect(price).not.toBeChecked();
  const without = readFileSync(await made(page, info.outputPath('without.html')), 'utf8');
  expect(without).not.toContain(letter.heads.price + '</h2>');
  await press(page, price, 'Space');
  await press(page, page.getByRole('checkbox', { name: words.parts.criteria }), 'Space');
  await page.goto('./worksheets/confirm/');
  await page.goto('./deals/copy/');
  await bringAlive(page);
  await expect(price).toBeChecked();
  await expect(page.getByRole('checkbox', { name: words.parts.criteria })).not.toBeChecked();
  await expect(page.getByLabel(words.parts.note)).toHaveValue(`Dear Priya ${INJECTED}`);
  await expect(page.locator('[data-preview]')).toContainText(letter.heads.price);
  // Before they have said yes, nothing is called agreed.
  await expect(page.locator('[data-preview]')).not.toContainText('What is agreed');
});

test('a customer who opens a line and thinks better of it cancels, and says why they take one off', async ({
  page,
  browser,
}, info) => {
  const customer = await inTheirHands(page, browser, info);
  const their = customer.page;
  const step = letter.line('step', 2);
  const who = their.locator('[data-at="plan.1.who"]');
  const open = their.locator('[data-open="plan.1"]');
  await press(their, open, 'Enter');
  await who.fill('Jo');
  await press(their, their.getByRole('button', { name: letter.readyWith(step), exact: true }), 'Enter');
  // What was kept before stays; what was written since goes.
  await press(their, open, 'Enter');
  await who.fill('Nobody');
  await press(their, their.getByRole('button', { name: letter.cancelOf(step), exact: true }), 'Enter');
  await expect(open).toBeFocused();
  await expect(their.locator('[data-part=plan] li').nth(1)).toContainText('Jo');
  await expect(told(their)).toHaveText(letter.count(1));
  // A line that was added and cancelled is none.
  await press(their, their.locator('[data-add=plan]'), 'Enter');
  await their.keyboard.type('Tell the owners');
  await press(their, their.locator('[data-cancel="plan.new-0"]'), 'Enter');
  await expect(told(their)).toHaveText(letter.count(1));
  await press(their, open, 'Enter');
  await press(their, their.getByRole('button', { name: letter.strikeOf(step), exact: true }), 'Enter');
  await their.getByLabel(letter.whyOf(step)).fill(letter.reasons[0]);
  await expect(told(their)).toHaveText(letter.count(1));
  await expect(their.locator('[data-part=reply] ul').first()).toContainText(letter.reasons[0]);
  // An option can be added, too.
  await press(
    their,
    their.getByRole('button', { name: letter.addTo('option', letter.heads.ratings) }),
    'Enter',
  );
  await their.keyboard.type('Hire one for a winter');
  await expect(told(their)).toHaveText(letter.count(2));
  expect(await barriers(their)).toEqual([]);
  await customer.close();
});

test('the search finds the page first on which a copy is made', async ({ page }) => {
  await page.goto('./deals/');
  await bringAlive(page);
  for (const text of ['customer copy', 'copy for the customer']) {
    await page.getByRole('button', { name: site.search, exact: true }).click();
    await page.getByRole('searchbox', { name: search.label }).fill(text);
    const dialog = page.getByRole('dialog', { name: search.label });
    await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /deals\/copy\//);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('without a script a copy is read whole, asks for nothing, has no button, and prints on two sides', async ({
  page,
  browser,
}, info) => {
  await atCopy(page);
  for (const box of await page.locator('[data-customer-copy] [type=checkbox]').all()) await box.check();
  const file = await made(page, info.outputPath('copy.html'));
  const { page: still, asked, url, close } = await opened(browser, file, false);
  // Every step of the example is done.
  for (const head of Object.values({ ...letter.heads, gate: letter.afterPlan })) {
    await expect(still.getByRole('heading', { name: head })).toBeVisible();
  }
  await expect(still.getByText(letter.still)).toBeVisible();
  await expect(still.getByRole('button')).toHaveCount(0);
  expect(asked).toEqual([url]);
  await close();
  // Without a script the letters cannot be waited for; the paper is the same with one.
  const live = await opened(browser, file);
  const opening = Object.keys(letter.heads).length - 3; // what they put right before, the price and the question have none
  for (const format of ['A4', 'Letter'] as const) {
    const { leaves } = await printed(live.page, format);
    // The letter goes on into what is the margin of other papers.
    const paper = bare(leaves.map((leaf) => leaf.lines.join(' ') + leaf.foot).join(' '));
    expect(leaves.length, format).toBeLessThanOrEqual(2);
    // Each part that can be put right has lines for a pen, the question boxes, and the end a name and a day.
    expect(paper.split(bare(letter.putRightHere)).length - 1, format).toBe(opening);
    expect(paper.split('☐').length - 1, format).toBe(3);
    const hand = [letter.words, letter.more, letter.nameHere, letter.dayHere];
    expect(missing({ bare: paper }, hand)).toEqual([]);
    const screen = [letter.contents, letter.add('step'), letter.nothing, letter.unkept, letter.still];
    expect(found({ bare: paper }, screen)).toEqual([]);
  }
  await live.close();
});

test('a line that the customer added is removed, and one of the seller’s is no longer so, by one press; a page that is loaded again has both', async ({
  page,
  browser,
}, info) => {
  const customer = await inTheirHands(page, browser, info);
  const their = customer.page;
  const add = their.locator('[data-add=plan]');
  const lines = their.locator('[data-part=plan] li');
  const own = await lines.count();
  await press(their, add, 'Enter');
  await their.keyboard.type('Tell the owners');
  await press(their, add, 'Enter');
  await their.keyboard.type('Ask Jo');
  await expect(told(their)).toHaveText(letter.count(2));
  // In its part, and in the list of what is changed: of a line of theirs there is nothing to put back.
  await expect(their.getByRole('button', { name: letter.remove })).toHaveCount(4);
  await expect(their.getByRole('button', { name: letter.back })).toHaveCount(0);
  const step = letter.line('step', own + 1);
  await press(their, their.getByRole('button', { name: letter.removeLine(step), exact: true }), 'Enter');
  await expect(told(their)).toHaveText(`${letter.removed(step)} ${letter.count(1)}`);
  await expect(add).toBeFocused();
  await expect(their.locator('[data-part=reply] ul')).not.toContainText('Tell the owners');
  await expect(their.getByRole('group', { name: step })).toContainText('Ask Jo');
  // A line with a name and without a text is told, and one that has stayed empty is none once it is ready.
  await press(their, add, 'Enter');
  await their.locator('[data-at="plan.new-2.who"]').fill('Jo');
  await press(their, their.locator('[data-open="plan.new-2"]'), 'Enter');
  await expect(told(their)).toContainText(letter.withoutText(letter.line('step', own + 2)));
  await press(
    their,
    their.locator('[data-remove="plan.new-2"], [data-part=reply] [data-back="plan.new-2"]').first(),
    'Enter',
  );
  await press(their, add, 'Enter');
  await press(their, their.locator('[data-open="plan.new-2"]'), 'Enter');
  await expect(lines).toHaveCount(own + 1);
  await expect(add).toBeFocused();
  await expect(told(their)).toHaveText(letter.count(1));
  // What the seller wrote is struck out, and stands again by a press.
  await press(their, their.locator('[data-open="plan.4"]'), 'Enter');
  await press(their, their.getByRole('button', { name: letter.strike }), 'Enter');
  await expect(lines.nth(4).locator('del')).toBeVisible();
  await expect(lines.nth(4)).toContainText(letter.gone);
  const still = lines.nth(4).getByRole('button', { name: letter.stillSo });
  await expect(still).toBeFocused();
  await their.keyboard.press('Enter');
  await expect(their.locator('[data-open="plan.4"]')).toBeFocused();
  await press(their, their.locator('[data-open="plan.4"]'), 'Enter');
  await press(their, their.getByRole('button', { name: letter.strike }), 'Enter');
  // How much is changed is in sight, and leads to what.
  await expect(told(their).getByRole('link', { name: letter.count(2) })).toBeInViewport();
  await told(their).getByRole('link').click();
  await expect(their.getByRole('heading', { name: letter.changes })).toBeInViewport();
  // Whoever leaves is warned, and a page that is loaded again has what was not saved.
  const asked: string[] = [];
  their.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await their.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(told(their)).toHaveText(letter.count(2));
  await expect(lines.nth(4)).toContainText(letter.gone);
  expect(await barriers(their)).toEqual([]);
  await customer.close();
});

test('several changes in one text are one place, and each is told in the list and in the mail, which is copied by a press', async ({
  page,
  browser,
}, info) => {
  const customer = await inTheirHands(page, browser, info);
  const their = customer.page;
  await press(their, their.locator('[data-open=summary]'), 'Enter');
  const text = their.locator('[data-at=summary]');
  const now = (await text.inputValue())
    .replace('14 May', '15 May')
    .replace('all of them your', 'most of them your');
  await text.fill(now);
  await expect(told(their)).toHaveText(letter.count(1));
  const entry = their.locator('[data-part=reply] li', { hasText: letter.heads.summary });
  await expect(entry).toContainText(letter.passages(2));
  await expect(entry.locator('li')).toHaveCount(2);
  await expect(entry.locator('ins')).toHaveText(['15', 'most']);
  // The way by mail stands beside Save.
  await press(their, their.locator('.bar').getByRole('link', { name: letter.otherwise }), 'Enter');
  const mail = their.locator('textarea[readonly]');
  await expect(mail).toBeVisible();
  await expect(their.locator('#by-mail')).toBeInViewport();
  await their.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(mail).toHaveValue(
    new RegExp(`#1 ${letter.heads.summary}:\nWednesday 15 May\\.\n\\(${letter.mail.was}: Wednesday 14 May`),
  );
  // It takes no more than a part of a phone's height.
  expect(await mail.evaluate((box) => box.clientHeight)).toBeLessThan(PHONE.height / 2);
  await press(their, their.getByRole('button', { name: letter.copy }), 'Enter');
  const said = their.locator('details').getByRole('status');
  await expect(said).toHaveText(letter.copied);
  await their.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await press(their, their.getByRole('button', { name: letter.copy }), 'Enter');
  await expect(said).toHaveText(letter.byHand);
  await expect(mail).toBeFocused();
  expect(await mail.evaluate((box: HTMLTextAreaElement) => box.selectionEnd)).toBe(
    (await mail.inputValue()).length,
  );
  // The seller pastes it, and is asked about each change as if it were a file.
  const back = page.locator('[data-came-back]');
  await back.getByText(words.paste).first().click();
  await back.getByRole('textbox', { name: words.paste }).fill(await mail.inputValue());
  await back.getByRole('button', { name: words.read }).click();
  await expect(back.getByText(words.standing.last)).toBeVisible();
  await expect(back.locator('[data-change=summary] ins')).toHaveText(['15', 'most']);
  // What is put back in the list is said, and the focus stays in the list as long as it has something.
  await their.getByLabel(letter.more).fill('Thank you.');
  const puts = their.locator('[data-back]');
  await press(their, puts.first(), 'Enter');
  await expect(told(their)).toHaveText(`${letter.isBack(letter.heads.summary)} ${letter.count(1)}`);
  await expect(puts).toBeFocused();
  await their.keyboard.press('Enter');
  await expect(their.getByRole('button', { name: letter.save, exact: true })).toBeFocused();
  await customer.close();
});

test('by keys every part, a new line and saving are a few presses away, and so is naming who does a step', async ({
  page,
  browser,
}, info) => {
  await atCopy(page);
  for (const box of await page.locator('[data-customer-copy] [type=checkbox]').all()) await box.check();
  const file = await made(page, info.outputPath('copy.html'));
  // Nobody is to do the first step yet.
  writeFileSync(file, readFileSync(file, 'utf8').replace('"who":"Priya",', ''));
  const customer = await opened(browser, file);
  const their = customer.page;
  const links = their.getByRole('navigation', { name: letter.contents });
  const follow = async (name: string) => {
    const presses = await tabsTo(their, links.getByRole('link', { name }));
    await their.keyboard.press('Enter');
    return presses;
  };
  expect(await tabsTo(their, links.locator('summary'))).toBe(1);
  await their.keyboard.press('Enter');
  expect(await follow(letter.heads.plan)).toBeLessThanOrEqual(10);
  // To name who does a step is one control beside it.
  expect(await tabsTo(their, their.locator('[data-at="plan.0.who"]'))).toBe(2);
  await their.keyboard.type('Jo');
  await expect(told(their)).toHaveText(letter.count(1));
  await press(their, their.locator('[data-part=plan]').getByRole('link', { name: letter.toFoot }), 'Enter');
  expect(await tabsTo(their, their.locator('[data-add=plan]'))).toBe(1);
  await press(their, links.locator('summary'), 'Tab');
  expect(await follow(letter.save)).toBeLessThanOrEqual(14);
  await expect(their.locator('[data-save]')).toBeFocused();
  // Each part is a landmark with its name.
  for (const head of [letter.heads.summary, letter.heads.plan, letter.end]) {
    await expect(their.getByRole('region', { name: head, exact: true })).toBeVisible();
  }
  await customer.close();
  // The links work without a script, too.
  const still = await opened(browser, file, false);
  await still.page.getByText(letter.contents).click();
  await still.page.getByRole('link', { name: letter.heads.concerns }).click();
  await expect(still.page.getByRole('heading', { name: letter.heads.concerns })).toBeInViewport();
  await still.close();
});

test('the question below a plan is another once its last step is done, and until then the next', async ({
  page,
  browser,
}, info) => {
  await atCopy(page);
  await page.getByLabel(words.which).selectOption('confirm');
  // Nobody is asked whether to go ahead with what is done.
  await expect(page.getByLabel(words.asks)).toHaveValue(letter.settled);
  await expect(page.getByText(words.met)).toBeVisible();
  const customer = await opened(browser, await made(page, info.outputPath('copy.html')));
  const their = customer.page;
  const question = their.locator('[data-part=gate] h2');
  await expect(question).toHaveText(letter.afterPlan);
  await expect(their.locator('[data-part=plan]')).toContainText(letter.allDone);
  await press(their, their.locator('[data-open="plan.7"]'), 'Enter');
  await their.locator('[data-at="plan.7.done"]').fill('');
  await expect(question).toHaveText(letter.heads.gate);
  await press(their, their.locator('[data-open="plan.7"]'), 'Enter');
  await expect(their.locator('[data-part=plan]')).not.toContainText(letter.allDone);
  await customer.close();
});

test('a file that is none, or that somebody broke, is refused in a sentence and changes nothing', async ({
  page,
}, info) => {
  await atCopy(page);
  const file = info.outputPath('hostile.html');
  const back = page.locator('[data-came-back]');
  writeFileSync(file, '<!doctype html><script>alert(1)</script>');
  await choose(back, file);
  await expect(back.getByText(words.refused.foreign)).toBeVisible();
  writeFileSync(file, '<script type="application/json" id="copy">{"format":"collaborative-sell</script>');
  await choose(back, file);
  await expect(back.getByText(words.refused.cut)).toBeVisible();
  // A mail in their own words is told from a file that is none, and where it belongs is said.
  await back.getByText(words.paste).first().click();
  await back.getByRole('textbox', { name: words.paste }).fill('44 buses, not 42. Shall we talk on Monday?');
  await back.getByRole('button', { name: words.read }).click();
  await expect(back.getByText(words.refused.mail)).toBeVisible();
  await expect(back.locator('[data-change]')).toHaveCount(0);
});
