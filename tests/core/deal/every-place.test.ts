// Ten facts of a deal, each put right once by the customer: what was taken over where it stands is so in every place that
// shows the deal; of what is only noted as a correction it is told where it still stands otherwise.
import { beforeEach, expect, test } from 'vitest';
import { changed, PARTS, placeOf, REPLY, type Copy } from '../../../src/core/customer-copy/copy.ts';
import { madeFrom, offered } from '../../../src/core/customer-copy/made.ts';
import { proposals } from '../../../src/core/customer-copy/back/taking.ts';
import { agendaOf } from '../../../src/core/deal/agenda/agenda.ts';
import { resultsOf } from '../../../src/core/deal/agreed/results.ts';
import { briefing } from '../../../src/core/deal/briefing.ts';
import { ofField } from '../../../src/core/deal/of-field.ts';
import { onePage } from '../../../src/core/deal/one-page/one-page.ts';
import { overview } from '../../../src/core/deal/overview.ts';
import { stillSaid } from '../../../src/core/deal/put-right/still-said.ts';
import { rehearsalOf } from '../../../src/core/deal/rehearsal.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { withRole } from '../../../src/core/worksheet/by-role.ts';
import { textWithRole } from '../../../src/core/deal/text-with-role.ts';
import type { Dossier } from '../../../src/core/worksheet/dossier.ts';
import { crmNote } from '../../../src/files/deal/crm-note.ts';
import { csvOf } from '../../../src/files/deal/csv.ts';
import { markdownOf } from '../../../src/files/deal/markdown.ts';
import { sectionsOf } from '../../../src/files/deal/sections.ts';
import { crm } from '../../../src/words/deal/pages/crm.ts';
import { customerCopy } from '../../../src/words/deal/pages/customer-copy.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { days } from '../../../src/words/deal/pages/days.ts';
import { onePage as page } from '../../../src/words/deal/pages/one-page.ts';
import { steps } from '../../../src/words/deal/pages/steps.ts';
import { conditional } from '../../../src/words/deal/shown/conditions.ts';
import { corrected } from '../../../src/words/deal/shown/corrected.ts';
import { putRight } from '../../../src/words/deal/shown/put-right.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';
import { course } from '../../site/authored.ts';

const sheets = course.parts.flatMap(({ worksheets }) => worksheets);
const TODAY = dayOf('2026-11-29');

const written = {
  explore: {
    people: '0',
    'people.0.role': 'Tom',
    'people.0.view': 'for',
    'how-they-decide': '0 1',
    'how-they-decide.0.who': 'Tom',
    'how-they-decide.0.needs': 'Paid back in a decade',
    'how-they-decide.1.who': 'Owners',
    gap: '0 1',
    'gap.0.measure': 'Hours of planning a week',
    'gap.0.today': '28',
    'gap.0.wanted': '6',
    'gap.1.measure': 'Failures a year',
    'gap.1.today': '53',
    'gap.1.wanted': '1',
    success: '0',
    'success.0.text': 'Drivers are home by nineteen',
    summary: 'You plan for 28 hours a week.',
    corrections: '4 November 2026: 47 failures, not 53.\n5 November 2026: It is the board, not the owners.',
  },
  collaborate: { criteria: '0', 'criteria.0.text': 'Works offshore', 'criteria.0.weight': '5' },
  confirm: {
    scope: 'Forklifts for the first hall.',
    plan: '0',
    'plan.0.what': 'Measure the cellar',
    'plan.0.side': 'them',
    'plan.0.who': 'Ulla',
    'plan.0.by': '2026-12-10',
    concerns: '0',
    'concerns.0.words': 'Will it rust?',
    'concerns.0.status': 'open',
  },
  assure: { 'results.0.now': '9', 'results.0.counted': '2026-11-20' },
};

/** What the customer writes into their copy, by its places. */
const CHANGES = [
  ['summary', 'You plan for 27 hours a week.'],
  [placeOf('path', 0, 'needs'), 'Paid back in a quarter'],
  [placeOf('success', 0, 'text'), 'Drivers are home by dusk'],
  [placeOf('criteria', 0, 'text'), 'Works underground'],
  ['scope', 'Ladders for the first hall.'],
  [placeOf('plan', 0, 'what'), 'Measure the attic'],
  [placeOf('plan', 0, 'who'), 'Greta'],
  [placeOf('concerns', 0, 'words'), 'Will it melt?'],
] as const;

/** Each as it was, and as it is. */
const WRITTEN = [
  [/decade/, /quarter/],
  [/nineteen/, /dusk/],
  [/offshore/, /underground/],
  [/Forklifts/, /Ladders/],
  [/cellar/, /attic/],
  [/Ulla/, /Greta/],
  [/rust/, /melt/],
] as const;

const texts = new Map(sheets.map(({ id }) => [id, new Map<string, string>()]));
beforeEach(() => {
  for (const cells of texts.values()) cells.clear();
  for (const [id, cells] of Object.entries(written)) {
    for (const [name, text] of Object.entries(cells)) texts.get(id)?.set(name, text);
  }
});
const dossier: Dossier = { worksheets: sheets, values: (id) => texts.get(id) ?? new Map() };

const own = { name: '', from: '', note: '', gate: null };
const copyOf = (): Copy =>
  madeFrom(offered(dossier, own, letter), PARTS, { deal: 'a', madeAt: '2026-11-01T00:00:00.000Z' });

/** Takes over all that the customer changed. */
function takeOver(): void {
  const answered = CHANGES.reduce((copy, [at, text]) => changed(copy, at, text), copyOf());
  const theirs = changed(changed(answered, REPLY.name, 'Tom'), REPLY.day, '2026-11-06');
  const quoting = {
    day: (date: string) => date,
    passage: customerCopy.passage,
    entry: customerCopy.entry,
    answer: customerCopy.said,
  };
  const all = proposals(theirs, dossier, quoting, '2026-11-06');
  expect(all.map(({ state }) => state)).toEqual(CHANGES.map(() => 'open'));
  for (const { worksheet, field, value } of all.flatMap(({ writes }) => writes)) {
    texts.get(worksheet)?.set(field, value);
  }
}

const PAGE = {
  ...{ ...reading, ...corrected, ...page },
  ...{ conditional, owner: steps.owner, gateOf: ({ title }: { title: string }) => title },
};

/** All that is shown of the deal, by its place, without what they put right. */
function places(): Readonly<Record<string, string>> {
  const head = corrected.corrects(withRole(dossier, 'summary')!.field.label);
  const taken = { name: 'A deal', dossier };
  const without = <T extends { readonly label: string }>(all: readonly T[]) =>
    all.filter(({ label }) => label !== head);
  const known = { ...briefing(dossier, TODAY), corrections: [] };
  const { text: note } = crmNote(taken, TODAY, { gateOf: ({ title }) => title, notedOn: () => '' });
  return {
    'the list of deals': JSON.stringify(
      overview(dossier, TODAY).map(({ said, answer, day }) => [said, answer, day]),
    ),
    'the one page': JSON.stringify(without(onePage(dossier, TODAY, { name: '', next: '' }, PAGE).sections)),
    'the page before a talk': JSON.stringify([
      known,
      resultsOf(dossier, reading),
      ...(['gap', 'path', 'other-ways'] as const).map((role) => ofField(dossier, role, undefined, PAGE)),
    ]),
    'the file': JSON.stringify(sectionsOf(taken).map(({ fields }) => without(fields))),
    'the text': markdownOf(taken).replaceAll(/### What they put right[^#]*/g, ''),
    'the note for a CRM': note
      .split('\n')
      .filter((line) => !line.startsWith(crm.corrected))
      .join('\n'),
    'the rehearsal': JSON.stringify(without(rehearsalOf(dossier, TODAY, PAGE).known)),
    'what comes next': JSON.stringify(agendaOf(dossier, TODAY, days).steps),
  };
}

/** What is made of the sheets themselves: a table for a spreadsheet, and the next copy. */
const ofSheets = (): Readonly<Record<string, string>> => ({
  'the tables': [...csvOf({ name: '', dossier }).values()].join('\n'),
  'the next copy': JSON.stringify({ ...copyOf().fields, corrections: null }),
});

const found = (
  all: Readonly<Record<string, string>>,
  at: 0 | 1,
  facts: readonly (readonly [RegExp, RegExp])[],
) =>
  Object.entries(all).flatMap(([place, text]) =>
    facts.flatMap((fact) => (fact[at].test(text) ? `${place}: ${fact[at].source}` : [])),
  );

test('no place says a fact as it was before the customer put it right, and each says it as it is', () => {
  // All stands everywhere as it was.
  expect(found(places(), 0, WRITTEN).length).toBeGreaterThan(2 * WRITTEN.length);
  takeOver();
  const all = places();
  expect(found(all, 0, WRITTEN)).toEqual([]);
  expect(found(ofSheets(), 0, WRITTEN)).toEqual([]);
  for (const place of ['the one page', 'the file', 'the text']) {
    expect(found({ [place]: all[place] ?? '' }, 1, WRITTEN)).toHaveLength(WRITTEN.length);
  }
});

test('of what is noted as a correction it is told where it still stands as it was', () => {
  takeOver();
  expect(textWithRole(dossier, 'corrections')).toContain('instead of');
  const told = stillSaid(dossier, putRight).map(({ word, fields }) => [
    word,
    ...fields.map(({ field }) => field.role),
  ]);
  expect(told).toEqual([
    ['53', 'gap'],
    ['owners', 'path'],
    ['28', 'gap'],
  ]);
});
