// When a gate is met, and what is still conditional at it.
import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/core/deal/agenda/agenda.ts';
import { conditionsOf, isConditional } from '../../../src/core/deal/gate/conditions.ts';
import { gatesOf, overview } from '../../../src/core/deal/overview.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import { conditional } from '../../../src/words/deal/shown/conditions.ts';
import { days } from '../../../src/words/deal/pages/days.ts';
import { course } from '../../site/authored.ts';
import { deal, sheets } from './given.ts';

const decided = (day: string) =>
  deal({ confirm: { decision: 'We go ahead.', decided: day, 'said-yes': 'yes' } });

test('a yes with a day that is still to come meets no gate before that day, wherever a deal is shown', () => {
  const one = decided('2026-12-14');
  const on = (day: string) => ({
    list: [...agendaOf(one, dayOf(day), days).met],
    sheet: overview(one, dayOf(day)).find(({ sheet }) => sheet.id === 'confirm')?.state,
  });
  expect(on('2026-12-13')).toEqual({ list: [], sheet: 'ahead' });
  expect(on('2026-12-14')).toEqual({ list: ['confirm'], sheet: 'met' });
});

test('a yes without a day, or with one that is no day yet, counts from now on', () => {
  for (const day of ['', '2026-12']) {
    expect([...agendaOf(decided(day), dayOf('2026-11-29'), days).met]).toEqual(['confirm']);
  }
});

test('the gate that is to be agreed next is the one whose yes is still to come', () => {
  const asked = sheets.map((sheet) => ({
    ...sheet,
    fields: sheet.fields.map((field) => (field.kind === 'gate' ? { ...field, ask: 'Do we go on?' } : field)),
  }));
  const one = { ...decided('2026-12-14'), worksheets: asked };
  expect(gatesOf(one, dayOf('2026-11-29')).next).toBe('confirm');
});

test('what is met only in part, heard from others or still doubted is conditional, though nothing is empty', () => {
  const worksheets = course.parts.flatMap((part) => part.worksheets);
  const example = exampleDossier(worksheets);
  const confirm = worksheets.find(({ id }) => id === 'confirm')!;
  expect(conditionsOf(example, confirm)).toEqual({
    ...{ partly: ['Fewer hours on paper'], unmet: [], secondHand: 3, doubts: 1 },
  });
  expect(conditional(conditionsOf(example, confirm))).toBe(
    '1 criterion is met only in part: Fewer hours on paper. 3 of those who decide have not told us so themselves. 1 doubt of theirs still stands.',
  );
  const others = worksheets.filter((sheet) => sheet !== confirm);
  expect(others.filter((sheet) => isConditional(conditionsOf(example, sheet)))).toEqual([]);
});

test('what is empty is not conditional: it is missing', () => {
  const one = deal({}, { way: [['Jo']], doubts: [['Who gets up?', '']] });
  const confirm = sheets.find(({ id }) => id === 'confirm')!;
  expect(isConditional(conditionsOf(one, confirm))).toBe(false);
  expect(conditional({ partly: [''], unmet: ['', 'A price below 900.'], secondHand: 1, doubts: 1 })).toBe(
    '2 criteria are not met: A price below 900. 1 criterion is met only in part. 1 of those who decide has not told us so themselves. 1 doubt of theirs still stands.',
  );
});
