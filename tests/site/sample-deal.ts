// A deal as real as the course's own example, as many times as wanted.
import { DEAL } from '../../src/core/deal/deal.ts';
import { dealSheet, type Draft } from '../../src/core/learner/draft.ts';
import { exampleOf } from '../../src/core/worksheet/filling/example.ts';
import { course } from './authored.ts';

/** The drafts of deal so-and-so: `Customer <number>`, with every worksheet filled in as its worked example is. */
export function sampleDeal(number: number): Draft[] {
  const deal = `deal-${number}`;
  const at = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
  const draft = (sheet: string, field: string, value: string): Draft => ({
    ...{ sheet, field, value, at },
    ...{ lamport: 1, tab: 'sample' },
  });
  return [
    draft(dealSheet(deal), DEAL.name, `Customer ${number}`),
    draft(dealSheet(deal), DEAL.made, at),
    ...course.parts.flatMap(({ worksheets }) =>
      worksheets.flatMap((sheet) =>
        [...exampleOf(sheet)].map(([field, value]) => draft(dealSheet(deal, sheet.id), field, value)),
      ),
    ),
  ];
}
