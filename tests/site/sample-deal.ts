// A deal as real as the course's own example, as many times as wanted.
import { DEAL } from '../../src/core/deal/deal.ts';
import { dealSheet, type Draft } from '../../src/core/learner/draft.ts';
import { DAY_LENGTH, dateOf } from '../../src/core/time/day.ts';
import { exampleOf } from '../../src/core/worksheet/filling/example.ts';
import type { Worksheet } from '../../src/core/worksheet/worksheet.ts';
import { course } from './authored.ts';

const sheets = course.parts.flatMap(({ worksheets }) => worksheets);

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
    ...sheets.flatMap((sheet) =>
      [...exampleOf(sheet)].map(([field, value]) => draft(dealSheet(deal, sheet.id), field, value)),
    ),
  ];
}

/** The day so many days before this one (YYYY-MM-DD): what was due a few weeks ago is overdue, and not for too long. */
export function daysAgo(days: number): string {
  return dateOf(Math.floor(Date.now() / DAY_LENGTH) - days);
}

/** A word that stands in every text of a deal in `anyWords`, and nowhere else. */
export const OWN = 'Quagga';

/** What may stand in a text: a word and an address in which no line breaks, each as long as they come. */
const WORDS = `${'Donaudampfschifffahrt'.repeat(8).slice(0, 156)} https://example.org/${'a'.repeat(160)}`;

/** The same deal, with such words, no two alike, for its name and in every space where people write what they like. */
export function anyWords(number: number): Draft[] {
  const deal = `deal-${number}`;
  return sampleDeal(number).map((draft, place) => {
    const sheet = sheets.find(({ id }) => draft.sheet === dealSheet(deal, id));
    const isText = sheet ? ['text', 'long'].includes(kindOf(sheet, draft.field)) : draft.field === DEAL.name;
    return isText ? { ...draft, value: `${OWN} ${number}-${place} ${WORDS}` } : draft;
  });
}

/** What kind of space has this name: a field, or a cell of a list. */
function kindOf({ fields }: Worksheet, name: string): string {
  const [id = '', row, column] = name.split('.');
  const field = fields.find((each) => each.id === id);
  if (field?.kind !== 'list' && field?.kind !== 'tied') return field?.kind ?? '';
  return row === undefined ? '' : (field.columns.find((each) => each.id === column)?.kind ?? '');
}
