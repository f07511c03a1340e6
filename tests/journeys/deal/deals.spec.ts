// The learner's deals: begun, put away, carried from sheet to sheet, kept apart, printed and taken away.
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { DEAL } from '../../../src/core/deal/deal.ts';
import { dealSheet, PRACTICE } from '../../../src/core/learner/draft.ts';
import { withRole } from '../../../src/core/worksheet/by-role.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import { dateInWords } from '../../../src/core/worksheet/reading.ts';
import { isBlank, shown } from '../../../src/core/worksheet/shown.ts';
import { deals as words } from '../../../src/words/deal/deals.ts';
import { crm } from '../../../src/words/deal/pages/crm.ts';
import { list } from '../../../src/words/deal/pages/list.ts';
import { meeting } from '../../../src/words/deal/pages/meeting.ts';
import { onePage } from '../../../src/words/deal/pages/one-page.ts';
import { steps } from '../../../src/words/deal/pages/steps.ts';
import { takeaway } from '../../../src/words/deal/pages/takeaway.ts';
import { thisDeal } from '../../../src/words/deal/this-deal.ts';
import { dealName } from '../../../src/words/worksheet/deal-name.ts';
import { wholeWorksheet as whole } from '../../../src/words/worksheet/whole.ts';
import { worksheet as sheetWords } from '../../../src/words/worksheet/worksheet.ts';
import { test } from '../../browser-test.ts';
import { deepOnly } from '../../deep.ts';
import { bringAlive } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { putDrafts } from '../../site/database.ts';
import { daysAgo, sampleDeal } from '../../site/sample-deal.ts';
import { box, control, row } from '../../site/course-pages.ts';
import { bare, formats, printed } from '../../site/paper.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';

const sheets = course.parts.flatMap(({ worksheets }) => worksheets);
/** Opens a worksheet and waits until what is written on it is kept. */
async function open(page: Page, id: string): Promise<void> {
  await page.goto(`./worksheets/${id}/`);
  await bringAlive(page);
}
const card = (page: Page, name: string) =>
  page.locator('[data-deal]').filter({ has: page.getByRole('heading', { name, exact: true }) });

async function begin(page: Page, name: string): Promise<void> {
  await page.goto('./deals/');
  await page.getByLabel(words.newLabel).fill(name);
  await page.getByRole('button', { name: words.create }).click();
  await expect(card(page, name)).toContainText(words.working);
}

/** Opens the drawer of a deal with what can be done to it. */
const drawer = (page: Page, name: string) => card(page, name).locator('summary').last().click();
/** Opens the line of a deal that is not worked on. */
const unfold = (page: Page, name: string) => card(page, name).locator('summary').first().click();

test('a deal is begun, renamed, copied, archived, deleted and put back, and is there after a reload', async ({
  page,
}) => {
  await begin(page, 'Harrow Lane');
  await drawer(page, 'Harrow Lane');
  await page.getByLabel(words.name, { exact: true }).fill('Harrow Lane Group');
  await expect(card(page, 'Harrow Lane Group')).toBeVisible();
  await card(page, 'Harrow Lane Group').getByRole('button', { name: words.duplicate }).click();
  const copy = words.copyOf('Harrow Lane Group');
  await expect(card(page, copy)).toContainText(words.working);
  await expect(card(page, copy).locator('summary').first()).toBeFocused();
  await drawer(page, copy);
  await card(page, copy).getByRole('button', { name: words.archive }).click();
  await expect(card(page, copy)).toBeHidden();
  await expect(page.getByText(list.archived(copy))).toBeVisible();
  await expect(page.getByRole('status').getByRole('button', { name: words.unarchive })).toBeFocused();
  await expect(page.getByText(`${words.archived} (1)`)).toBeVisible();
  await card(page, 'Harrow Lane Group').getByRole('button', { name: words.remove }).click();
  await expect(page.getByText(words.removed('Harrow Lane Group'))).toBeVisible();
  await expect(page.getByRole('status').getByRole('button', { name: words.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(list.back('Harrow Lane Group'))).toBeVisible();
  await expect(card(page, 'Harrow Lane Group').locator('summary').first()).toBeFocused();
  await page.reload();
  await expect(card(page, 'Harrow Lane Group')).toBeVisible();
  await expect(page.getByText(`${words.archived} (1)`)).toBeVisible();
});

/** A sample deal of which only the talks are written, as they were in the year of the example, none of their steps noted as done. */
const notDone = (number: number) =>
  sampleDeal(number).filter(
    ({ sheet, field }) =>
      (sheet.endsWith(`-${number}`) || sheet.endsWith('/debrief')) && !field.endsWith('.done'),
  );

test('talks of the year before make no deal overdue: their steps stand there, to be noted as done or moved', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [...notDone(1), ...planned('late', 'Late', LATE)]);
  await page.reload();
  await expect(page.locator('[data-deal] h3')).toHaveText(['Late', 'Customer 1']);
  const old = card(page, 'Customer 1');
  await expect(old).toContainText(`${words.noNext} ${list.lapsed(3)}`);
  await expect(old.locator('[data-due]')).toHaveCount(0);
  await unfold(page, 'Customer 1');
  await expect(old.locator('[data-late="lapsed"]')).toHaveCount(3);
  await expect(old).toContainText(steps.lapsed);
  await old.getByRole('button', { name: steps.done }).first().click();
  await expect(old.locator('summary').first()).toContainText(list.lapsed(2));
});

test('of many deals each has a line, what is overdue stands first, and one is found by a part of its name', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  const later = notDone(1).map((draft) =>
    draft.field.endsWith('.next-date') ? { ...draft, value: daysAgo(20) } : draft,
  );
  const named = Array.from({ length: 7 }, (_, number) =>
    sampleDeal(number + 2).filter(({ field }) => field === DEAL.name || field === DEAL.made),
  );
  await putDrafts(page, [...later, ...named.flat()]);
  await page.reload();
  const lines = page.locator('[data-deal]');
  await expect(lines).toHaveCount(8);
  await expect(lines.first()).toContainText('Customer 1');
  await expect(lines.first().locator('[data-due="overdue"]')).toBeVisible();
  await expect(lines.last()).toContainText(words.noNext);
  await page.getByLabel(list.find).fill('MER 5');
  await expect(lines).toHaveCount(1);
  await expect(page.getByText(list.left(1, 8))).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test(
  'of sixty deals each has its line, and the rest where somebody opens it; a part of a name finds one',
  deepOnly,
  async ({ page }) => {
    await page.goto('./deals/');
    await bringAlive(page);
    await putDrafts(page, Array.from({ length: 60 }, (_, number) => sampleDeal(number)).flat());
    await page.reload();
    await expect(page.locator('[data-deal] svg')).toHaveCount(60);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect((await printed(page)).bare.split(bare('Customer'))).toHaveLength(60 + 1);
    await page.getByLabel(list.find).fill('customer 59');
    await expect(page.getByText(list.left(1, 60))).toBeVisible();
    await expect(page.locator('[data-deal]')).toHaveCount(1);
    await expect(card(page, 'Customer 59').getByRole('link')).toHaveCount(0);
    await unfold(page, 'Customer 59');
    await expect(card(page, 'Customer 59').getByRole('link', { name: words.onePager })).toBeVisible();
  },
);

/** A day on which what was promised is overdue, and how it is said. */
const LATE = daysAgo(20);
const since = dateInWords(LATE, reading);

/** A deal with one step of the plan, due on this day, put where the pages keep theirs. */
const planned = (id: string, name: string, by: string) => {
  const [sheet, field] = planOf();
  const texts = {
    [`${field}.0.what`]: `Sign at ${name}`,
    [`${field}.0.side`]: 'them',
    [`${field}.0.by`]: by,
  };
  const own = { lamport: 1, tab: 'other', at: '2026-01-01T00:00:00.000Z' };
  return [
    { ...own, sheet: dealSheet(id), field: DEAL.name, value: name },
    { ...own, sheet: dealSheet(id), field: DEAL.made, value: own.at },
    ...(by === ''
      ? []
      : [...Object.entries(texts), [field, '0']].map(([field = '', value = '']) => ({
          ...own,
          ...{ sheet: dealSheet(id, sheet), field, value },
        }))),
  ];
};

/** The worksheet with the plan, and its field. */
function planOf(): readonly [string, string] {
  const { sheet, field } = withRole({ worksheets: sheets }, 'plan')!;
  return [sheet.id, field.id];
}

test('what is overdue stands first, and one press says that it was done today, or takes that back', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [
    ...planned('none', 'Undated', ''),
    ...planned('next', 'Ahead', '2099-06-09'),
    ...planned('late', 'Late', LATE),
  ]);
  await page.reload();
  await expect(page.locator('[data-deal] h3')).toHaveText(['Late', 'Ahead', 'Undated']);
  const line = card(page, 'Late').locator('summary').first();
  await expect(line).toContainText(list.overdue(since));
  await expect(card(page, 'Ahead')).toContainText(list.next('9 June 2099'));
  await unfold(page, 'Late');
  await card(page, 'Late').getByRole('button', { name: steps.done }).focus();
  await page.keyboard.press('Enter');
  // The same button takes it back, and neither it nor the line has moved.
  await expect(page.locator(':focus')).toContainText(steps.undo);
  await expect(line).not.toContainText(since);
  await expect(page.locator('[data-deal] h3')).toHaveText(['Late', 'Ahead', 'Undated']);
  await card(page, 'Late').getByRole('button', { name: steps.undo }).click();
  await expect(page.locator(':focus')).toContainText(steps.done);
  await expect(line).toContainText(list.overdue(since));

  await page.goto('./deals/meeting/#deal=late');
  await page.locator('[data-before]').getByRole('button', { name: steps.done }).click();
  await expect(page.locator('[data-before] [data-step]')).toContainText(steps.undo);
  await expect(page.locator('[data-before] [data-step] .what')).toHaveClass(/done/);
  await page.goto('./deals/');
  await expect(card(page, 'Late')).toContainText(words.noNext);
});

test('what a CRM should know is copied as text, and can be copied by hand where that is refused', async ({
  page,
  context,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, planned('late', 'Late', LATE));
  await page.goto('./deals/#deal=late');
  await page.reload();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: crm.copy }).click();
  await expect(page.getByText(crm.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`Overdue since ${since}: Sign at Late`);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: crm.copy }).click();
  await expect(page.getByLabel(crm.text)).toBeFocused();
  await expect(page.getByLabel(crm.text)).toHaveValue(copied);
  const selected = await page
    .getByLabel(crm.text)
    .evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  expect(selected).toBe(copied);
});

test('a deal that is deleted for good leaves no word on the device', async ({ page }) => {
  await begin(page, 'Secret Mills');
  await open(page, 'explore');
  await control(page, 'summary').fill('They lose money at night.');
  await page.goto('./deals/');
  await drawer(page, 'Secret Mills');
  await card(page, 'Secret Mills').getByRole('button', { name: words.remove }).click();
  await page.locator('.bin summary').click();
  await page.locator('.bin').getByRole('button', { name: words.forget }).click();
  await page.getByRole('dialog', { name: words.forget }).getByRole('button', { name: words.forget }).click();
  await expect(page.locator('.bin')).toBeHidden();
  await expect(page.locator(':focus')).toHaveText(list.forgotten);
  const left = await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const all = [...db.objectStoreNames].map(
      (store) =>
        new Promise<unknown>((resolve) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    return JSON.stringify([await Promise.all(all), { ...localStorage }]);
  });
  expect(left).not.toContain('Secret');
  expect(left).not.toContain('money at night');
});

test('what is written for practice is offered as a deal until it is one, and again once something new is written', async ({
  page,
}) => {
  await open(page, 'target');
  await control(page, 'account').fill('Two Mills');
  await page.goto('./deals/');
  await page.getByRole('button', { name: words.toDeal }).click();
  await expect(card(page, 'Two Mills')).toContainText(words.working);
  await expect(page.getByText(words.practice)).toHaveCount(0);
  // What becomes of it in the deal does not bring the offer back.
  await open(page, 'target');
  await control(page, 'account').fill('Two Mills Ltd');
  await page.goto('./deals/');
  await expect(card(page, 'Two Mills')).toBeVisible();
  await expect(page.getByText(words.practice)).toHaveCount(0);
  await open(page, 'target');
  await page.locator('select[name="which-deal"]').selectOption(PRACTICE);
  await expect(page.getByText(whole.practiceTaken)).toBeVisible();
  await control(page, 'trigger').fill('They open a third mill in May.');
  await expect(page.getByText(whole.practiceHelp)).toBeVisible();
  await page.goto('./deals/');
  await expect(page.getByText(words.practice)).toBeVisible();
});

test(
  'what is written for practice can become a deal, which is called as its account',
  deepOnly,
  async ({ page }) => {
    await open(page, 'target');
    await expect(page.getByText(whole.practiceHelp)).toBeVisible();
    await control(page, 'account').fill('Two Mills');
    await page.getByRole('button', { name: whole.toDeal }).click();
    await expect(page.getByText(whole.practiceHelp)).toBeHidden();
    await expect(page.locator('#deal-name')).toHaveValue('Two Mills');
    await expect(control(page, 'account')).toHaveValue('Two Mills');
    await page.goto('./deals/');
    await expect(card(page, 'Two Mills')).toContainText(words.begun);
  },
);

test('the account of a deal is asked for once: it is the name of the deal until something else is written', async ({
  page,
}) => {
  await begin(page, 'Harrow Lane');
  await open(page, 'target');
  await expect(control(page, 'account')).toHaveValue('Harrow Lane');
  await page.locator('#deal-name').fill('Harrow Lane, ovens');
  await expect(control(page, 'account')).toHaveValue('Harrow Lane, ovens');
  await control(page, 'account').fill('Harrow Lane Bakery Group');
  await page.locator('#deal-name').fill('Ovens');
  await page.reload();
  await expect(control(page, 'account')).toHaveValue('Harrow Lane Bakery Group');
  await control(page, 'account').fill('');
  await expect(control(page, 'account')).toHaveValue('');
});

test('what was written on one sheet is shown on the next, changes with it, and is written in one place only', async ({
  page,
}) => {
  await begin(page, 'Harrow Lane');
  await open(page, 'collaborate');
  await control(page, 'criteria.0.text').fill('Staff accept it');
  await control(page, 'criteria.0.weight').fill('5');
  await open(page, 'confirm');
  const check = box(page, 'check');
  await expect(check).toContainText('Staff accept it');
  await control(page, 'check.0.met').selectOption('partly');
  // What is odd is said beside it, and does not stop anybody.
  await expect(check.locator('.message')).not.toHaveCount(0);
  await control(page, 'check.0.note').fill('A rota is needed.');
  await expect(check.locator('.message')).toHaveCount(0);
  await open(page, 'collaborate');
  await control(page, 'criteria.0.text').fill('Shop managers accept it');
  await open(page, 'confirm');
  await expect(check).toContainText('Shop managers accept it');
  await expect(control(page, 'check.0.note')).toHaveValue('A rota is needed.');

  const carried = box(page, 'measures');
  await expect(carried).toContainText(
    sheetWords.emptyCarried(sheets.find(({ id }) => id === 'explore')!.title),
  );
  await carried.getByRole('link').last().click();
  await expect(page).toHaveURL(/worksheets\/explore\//);
  await bringAlive(page);
  await control(page, 'success.0.text').fill('At most one loss a year');
  await open(page, 'confirm');
  await expect(carried).toContainText('At most one loss a year');
});

test('four marks come to a sum, and three numbers to the value of a customer', deepOnly, async ({ page }) => {
  await open(page, 'target');
  for (const [field, mark] of Object.entries({ fit: 5, value: 3, timing: 4, access: 3 })) {
    await control(page, field)
      .and(page.locator(`[value="${mark}"]`))
      .check();
  }
  await expect(page.locator('form output')).toHaveText('15');
  await open(page, 'assure');
  for (const [field, text] of Object.entries({ margin: '2000', retention: '0.9', discount: '0.1' })) {
    await control(page, field).fill(text);
  }
  await expect(page.locator('form output')).toHaveText('€9,000');
});

test('rows of a list move up and down by keys alone, and keep what is in them', async ({ page }) => {
  await open(page, 'target');
  for (const [place, text] of ['one', 'two', 'three'].entries()) {
    await control(page, `facts.${place}.statement`).fill(text);
  }
  const facts = box(page, 'facts');
  const more = (place: number) => facts.getByRole('button', { name: sheetWords.more(`Fact ${place}`) });
  await more(3).focus();
  await page.keyboard.press('Enter');
  await expect(more(3)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(facts.getByText(sheetWords.movedTo(2, 3))).toBeAttached();
  await expect(page.locator(':focus')).toHaveAccessibleName(sheetWords.up);
  await page.keyboard.press('Escape');
  await expect(more(2)).toBeFocused();
  await expect(facts.getByRole('button', { name: sheetWords.up })).toHaveCount(0);
  const texts = () =>
    facts
      .locator('[data-row] [name$=".statement"]')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect(await texts()).toEqual(['one', 'three', 'two']);
  await page.reload();
  await expect(row(page, 'facts', 0)).toBeVisible();
  await expect.poll(texts).toEqual(['one', 'three', 'two']);
});

test('two deals are kept apart: on the sheets, on the one page, in the file and in what is taken away', async ({
  page,
}) => {
  await begin(page, 'Alpha');
  await open(page, 'explore');
  await control(page, 'summary').fill('Only Alpha knows this.');
  await begin(page, 'Beta');
  await open(page, 'explore');
  await expect(control(page, 'summary')).toHaveValue('');
  await control(page, 'summary').fill('Only Beta knows this.');
  for (const path of ['./deals/one-page/', './deals/file/']) {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('Only Beta knows this.');
    await expect(page.getByRole('main')).not.toContainText('Only Alpha knows this.');
    expect((await printed(page)).bare).not.toContain(bare('Only Alpha knows this.'));
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: takeaway.markdown }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^common-ground-deal-\d{4}-\d\d-\d\d\.md$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Only Beta knows this');
  expect(text).not.toContain('Alpha');

  await open(page, 'explore');
  await page.getByLabel(thisDeal.which).selectOption({ label: 'Alpha' });
  await expect(control(page, 'summary')).toHaveValue('Only Alpha knows this.');
});

test('a list is taken away as a table, with commas or with semicolons', async ({ page }) => {
  await begin(page, 'Alpha');
  await open(page, 'explore');
  await control(page, 'people.0.role').fill('-5%, they said');
  await page.goto('./deals/file/');
  await page.getByRole('link', { name: takeaway.jump }).click();
  await page.getByText(takeaway.tables).click();
  const table = page.getByRole('button', { name: takeaway.table('explore-people.csv') });
  const file = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await table.click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  expect(await file()).toMatch(/^\uFEFFField,Row,Role,[^;]*"'-5%, they said"/);
  await page.getByLabel(takeaway.semicolons).check();
  await expect.poll(file).toMatch(/^\uFEFFField;Row;Role;/);
});

test.describe('the example, copied', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./deals/example/');
    await page.getByRole('button', { name: onePage.copy }).click();
    await expect(page.getByText(onePage.copied)).toBeFocused();
  });

  test('it is a deal with its gates met and nothing open', async ({ page }) => {
    await page.goto('./deals/');
    await expect(card(page, onePage.example)).toContainText(words.met(6, 6));
    await expect(card(page, onePage.example).locator('circle.tied')).toHaveCount(6);
  });

  test(
    'its one page fits on one side, A4 and Letter, also when texts are as long as they can be',
    deepOnly,
    async ({ page }) => {
      for (const id of ['explore', 'collaborate', 'confirm']) {
        await open(page, id);
        const texts = page.locator(`[data-worksheet] :is(textarea, input[type="text"]:not([inputmode]))`);
        await texts.evaluateAll((all, text) => {
          for (const each of all as HTMLInputElement[]) {
            if (each.id === 'deal-name') continue;
            each.value = text;
            each.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
        }, 'Failures are found the next morning. '.repeat(54));
      }
      await page.goto('./deals/one-page/');
      await expect(page.locator('[data-one-page] h2')).toHaveText(onePage.example);
      for (const format of formats) {
        const { leaves } = await printed(page, format);
        expect(leaves).toHaveLength(1);
        expect(leaves[0]?.bare).toContain(bare(onePage.example));
      }
    },
  );

  test(
    'its file prints every word of every field, however long, and nothing of the screen',
    deepOnly,
    async ({ page }) => {
      const long = `${'A sentence of real length about the shops. '.repeat(46)}The end of it.`;
      await open(page, 'explore');
      // It is done, and so it is folded.
      const folded = page.locator('details[data-when="after"]:not([open]) > summary');
      await folded.click();
      await control(page, 'summary').fill(long);
      await page.goto('./deals/file/');
      await expect(page.getByRole('main')).toContainText('The end of it.');
      const { bare: text } = await printed(page);
      expect(text).toContain(bare(long));
      const example = exampleDossier(sheets);
      const kinds = new Set<string>();
      for (const each of sheets) {
        for (const field of each.fields) {
          if (each.id === 'explore' && field.id === 'summary') continue;
          const there = shown(example, each, field, reading);
          const words = there.kind === 'text' ? [there.text] : [...there.head, ...there.rows.flat()];
          expect(words.filter((each) => !text.includes(bare(each)))).toEqual([]);
          if (!isBlank(there)) kinds.add(field.kind);
        }
      }
      expect([...kinds].sort()).toEqual(
        [
          'text',
          'long',
          'number',
          'date',
          'scale',
          'choice',
          'check',
          'list',
          'tied',
          'matrix',
          'computed',
          'carried',
          'gate',
        ].sort(),
      );
      expect(text).not.toContain(bare(takeaway.title));
    },
  );
});

test(
  'the one page of a deal that is half filled in takes the room it has, and stays on one side',
  deepOnly,
  async ({ page }) => {
    await page.goto('./deals/');
    await bringAlive(page);
    for (const filled of [['explore'], ['collaborate'], ['confirm'], ['explore', 'confirm']]) {
      const drafts = sampleDeal(1).map((draft) => ({
        ...draft,
        // Of a long text three times as much as in the example.
        value:
          /\s/.test(draft.value) && /[a-z]/.test(draft.value) ? `${draft.value} `.repeat(3) : draft.value,
      }));
      const its = drafts.filter(
        ({ sheet }) =>
          sheet === dealSheet('deal-1') || filled.some((id) => sheet === dealSheet('deal-1', id)),
      );
      const rest = drafts.filter((draft) => !its.includes(draft)).map((draft) => ({ ...draft, value: '' }));
      await putDrafts(page, [...its, ...rest]);
      await page.goto('./deals/one-page/#deal=deal-1');
      await page.reload();
      await expect(page.locator('[data-one-page] h2')).toContainText('Customer 1');
      for (const format of formats) expect((await printed(page, format)).leaves).toHaveLength(1);
    }
  },
);

test('whoever begins a new deal on a worksheet can write its name at once', deepOnly, async ({ page }) => {
  await begin(page, 'Alpha');
  await page.goto(`/worksheets/${sheets[0]!.id}/`);
  await page.getByLabel(thisDeal.which).selectOption({ label: whole.newDeal });
  await expect(page.getByLabel(dealName.label)).toBeFocused();
  await page.keyboard.type('Beta');
  await expect(page.getByLabel(thisDeal.which).locator('option:checked')).toHaveText('Beta');
});

test('whoever gives a deal on its worksheet the name of another is told that this renames it', async ({
  page,
}) => {
  await begin(page, 'Alpha');
  await begin(page, 'Beta');
  await open(page, 'target');
  const name = page.getByLabel(dealName.label);
  await expect(name).toHaveAccessibleDescription(dealName.help);
  await name.fill('Alpha');
  await name.blur();
  await expect(page.getByText(dealName.doubled)).toBeVisible();
  await name.fill('Beta');
  await name.blur();
  await expect(page.getByText(dealName.doubled)).toHaveCount(0);
});

/** A deal with talks, each with what was said and a step of the seller's: by which day, and its day. */
const talked = (
  id: string,
  name: string,
  ...talks: readonly (readonly [held: string, step: string, due: string])[]
) => {
  const { sheet, field } = withRole({ worksheets: sheets }, 'talks')!;
  const own = { lamport: 1, tab: 'other', at: '2026-01-01T00:00:00.000Z' };
  const put = (field: string, value: string) => ({ ...own, sheet: dealSheet(id, sheet.id), field, value });
  return [
    ...planned(id, name, ''),
    put(field.id, talks.map((_, row) => row).join(' ')),
    ...talks.flatMap(([held, step, due], row) => [
      put(`${field.id}.${row}.date`, held),
      put(`${field.id}.${row}.said`, `Words of ${held}`),
      put(`${field.id}.${row}.next`, step),
      put(`${field.id}.${row}.next-date`, due),
      put(`${field.id}.${row}.whose`, 'us'),
    ]),
  ];
};

test('what was promised at any talk stands, is moved where it stands, done and reopened, and leads to its row', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(
    page,
    talked(
      'mertens',
      'Mertens',
      ['2020-11-12', 'Send the floor plan', LATE],
      ['2020-12-01', 'Send the ATEX paper', '2099-12-04'],
      ['2020-12-02', '', ''],
      ['2020-12-03', '', ''],
    ),
  );
  await page.goto('./deals/#deal=mertens');
  await page.reload();
  const line = card(page, 'Mertens').locator('summary').first();
  await expect(line).toContainText(list.overdue(since));
  await expect(line).toContainText(list.contact('3 December 2020'));
  const step = (what: string) => page.locator('[data-step]').filter({ hasText: what });
  await expect(page.locator('[data-step]')).toHaveCount(2);
  await step('floor plan').getByRole('button', { name: steps.move }).click();
  await expect(page.getByLabel(steps.newDay)).toBeFocused();
  await page.getByLabel(steps.newDay).fill('2099-12-20');
  await expect(line).toContainText(list.next('4 December 2099'));
  await expect(page.locator('[data-step]').first()).toContainText('by 20 December 2099');
  await step('ATEX').getByRole('button', { name: steps.done }).click();
  await expect(line).toContainText(list.next('20 December 2099'));
  await step('ATEX').getByRole('button', { name: steps.undo }).click();
  await expect(line).toContainText(list.next('4 December 2099'));
  await step('ATEX').getByRole('link').click();
  // The page itself leads there; nothing else may scroll it.
  await expect(control(page, 'talks.1.next-date')).toBeFocused();
  await expect(control(page, 'talks.1.next-date')).toBeInViewport();
  await page.goto('./deals/meeting/#deal=mertens');
  const before = page.locator('[data-before]');
  await expect(before.getByText('Words of 2020-12-03')).toBeVisible();
  await expect(before.getByText('Words of 2020-12-01')).toBeVisible();
  await expect(before.getByText('Words of 2020-11-12')).toBeHidden();
  await before.getByText(meeting.earlier(1)).click();
  await expect(before.getByText('Words of 2020-11-12')).toBeVisible();
  await expect(before).toContainText(meeting.noneHeard);
});

test('the day that a customer names for their answer is what comes next, on the one page and in the calendar file, too', async ({
  page,
}) => {
  const own = {
    lamport: 1,
    tab: 'other',
    at: '2026-01-01T00:00:00.000Z',
    sheet: dealSheet('kranz', 'explore'),
  };
  const said = 'Not yet.\nWe decide on 14 May 2099.\nThe owner rings us.';
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [
    ...planned('kranz', 'Kranz', ''),
    { ...own, field: 'answer', value: said },
    { ...own, field: 'gate', value: 'later' },
  ]);
  await page.reload();
  await expect(card(page, 'Kranz')).toContainText(`${list.next('14 May 2099')} We decide on 14 May 2099.`);
  await page.goto('./deals/one-page/#deal=kranz');
  await expect(page.locator('[data-one-page]')).toContainText('14 May 2099, We decide on 14 May 2099.');
  await page.goto('./deals/file/');
  await bringAlive(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: takeaway.calendar }).click(),
  ]);
  const calendar = readFileSync(await file.path(), 'utf8');
  expect(calendar.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:We decide on 14 May 2099. (Kranz)']);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20990514');
});

test('a deal that ended with a no leaves the list with its reason, and can be taken up again', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, [...planned('late', 'Late', LATE), ...planned('next', 'Ahead', '2099-06-09')]);
  await page.goto('./deals/#deal=late');
  await page.reload();
  await expect(card(page, 'Late')).toContainText(words.working);
  await open(page, 'confirm');
  await control(page, 'decision').and(page.locator('[value="no"]')).check();
  await control(page, 'decision-words').fill('Not this year.');
  await control(page, 'decided').fill('2020-06-10');
  await page.goto('./deals/');
  await expect(page.getByText(`${list.ended} (1)`)).toBeVisible();
  await expect(card(page, 'Late')).toBeHidden();
  await page.goto('./note/');
  await bringAlive(page);
  await expect(page.locator('select[name="deal"] option:checked')).toHaveText('Ahead');
  await page.goto('./deals/');
  await page.getByText(`${list.ended} (1)`).click();
  await expect(card(page, 'Late')).toContainText(list.saidNo('10 June 2020'));
  await expect(card(page, 'Late')).toContainText('Not this year.');
  await page.getByRole('button', { name: list.reopen }).click();
  await expect(page.getByText(list.reopened('Late'))).toBeVisible();
  await expect(card(page, 'Late').locator('summary').first()).toBeFocused();
  await expect(card(page, 'Late')).toContainText(list.overdue(since));
});

test('before a talk its paper has what was noted, and a page of lines for the talk that comes', async ({
  page,
}) => {
  await page.goto('./deals/');
  await bringAlive(page);
  await putDrafts(page, talked('mertens', 'Mertens', ['2026-11-18', '', ''], ['2026-11-30', '', '']));
  await page.goto('./deals/meeting/#deal=mertens');
  await bringAlive(page);
  await expect(page.locator('[data-before]')).toContainText('Words of 2026-11-30');
  const paper = await printed(page);
  expect(paper.leaves).toHaveLength(2);
  const [before, after] = paper.leaves;
  expect(before?.bare).toContain(bare('Words of 2026-11-30'));
  expect(before?.bare).toContain(bare('Words of 2026-11-18'));
  expect(after?.bare).toContain(bare(meeting.afterPaper));
  expect(after?.bare).not.toContain(bare('Words of'));
  expect(after?.bare).not.toContain('2026');
  // A line for each column of a talk that is not only there to be ticked off.
  const talks = withRole({ worksheets: sheets }, 'talks')?.field;
  const columns = talks?.kind === 'list' ? talks.columns.filter(({ role }) => role !== 'closed') : [];
  for (const { label } of columns) expect(after?.bare).toContain(bare(label));
});
