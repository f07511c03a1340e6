// Deals as the journeys through their list find them: begun by hand, or put where the pages keep theirs.
import { expect, type Page } from '@playwright/test';
import { DEAL } from '../../../../src/core/deal/deal.ts';
import { dealSheet } from '../../../../src/core/learner/draft.ts';
import { dayOf } from '../../../../src/core/time/day.ts';
import { shortDay } from '../../../../src/core/deal/agenda/short-day.ts';
import { withRole } from '../../../../src/core/worksheet/by-role.ts';
import { dateInWords } from '../../../../src/core/worksheet/reading.ts';
import { deals as words } from '../../../../src/words/deal/deals.ts';
import { reading } from '../../../../src/words/worksheet/reading.ts';
import { bringAlive } from '../../../site/alive.ts';
import { course } from '../../../site/authored.ts';
import { daysAgo, sampleDeal } from '../../../site/sample-deal.ts';

export const sheets = course.parts.flatMap(({ worksheets }) => worksheets);

/** Opens a worksheet and waits until what is written on it is kept. */
export async function open(page: Page, id: string): Promise<void> {
  await page.goto(`./worksheets/${id}/`);
  await bringAlive(page);
}
/** The line of a deal in the list. */
export const card = (page: Page, name: string) =>
  page.locator('[data-deal]').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Begins a deal of this name by hand. */
export async function begin(page: Page, name: string): Promise<void> {
  await page.goto('./deals/');
  await page.getByLabel(words.newLabel).fill(name);
  await page.getByRole('button', { name: words.create }).click();
  await expect(card(page, name)).toContainText(words.working);
}

/** Opens the drawer of a deal with what can be done to it. */
export const drawer = (page: Page, name: string) => card(page, name).locator('summary').last().click();
/** Opens the line of a deal that is not worked on. */
export const unfold = (page: Page, name: string) => card(page, name).locator('summary').first().click();

/** A sample deal of which only the talks are written, as they were in the year of the example, none of their steps noted as done. */
export const notDone = (number: number) =>
  sampleDeal(number).filter(
    ({ sheet, field }) =>
      (sheet.endsWith(`-${number}`) || sheet.endsWith('/debrief')) && !field.endsWith('.done'),
  );

/** A day on which what was promised is overdue, and how it is said. */
export const LATE = daysAgo(20);
export const since = dateInWords(LATE, reading);
export const shortSince = shortDay(dayOf(LATE), dayOf(daysAgo(0)), reading.language);

/** A deal with one step of the plan, due on this day, put where the pages keep theirs. */
export const planned = (id: string, name: string, by: string) => {
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

/** A deal with talks, each with what was said and a step of the seller's: by which day, and its day. */
export const talked = (
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
