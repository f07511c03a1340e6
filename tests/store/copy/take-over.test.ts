// Deals made of the rows of a CRM's table, all in one go, and taken back.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { agendaOf } from '../../../src/core/deal/agenda/agenda.ts';
import { IN_CRM, type Row } from '../../../src/core/deal/crm/made.ts';
import { pricesOf } from '../../../src/core/deal/agreed/price.ts';
import { gatesOf } from '../../../src/core/deal/overview.ts';
import { DEAL } from '../../../src/core/deal/deal.ts';
import { dealSheet, PRACTICE } from '../../../src/core/learner/draft.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { openIndexedDb } from '../../../src/store/adapters/indexeddb.ts';
import { memoryStore } from '../../../src/store/adapters/seldom/keyed.ts';
import { takeDealsBack, takeOver } from '../../../src/store/copy/take-over.ts';
import { Deals } from '../../../src/store/deal/deals.svelte.ts';
import type { Store } from '../../../src/store/port.ts';
import { days } from '../../../src/words/deal/pages/days.ts';
import { sheets } from '../../core/deal/given.ts';
import { course } from '../../site/authored.ts';
import { sorted } from '../../core/learner/any-records.ts';
import { BASE, openLearner, smallStore, stubLocalStorage, stubWindow } from '../stand-ins.ts';

beforeEach(() => {
  stubLocalStorage();
  stubWindow();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.unstubAllGlobals());

const row = (name: string, next = '', note = '', held = '', hour = ''): Row => ({
  ...{ name, next, hour, step: '', held, price: '', note },
});
const step = (hour: string, what: string): string => `${hour}${what || 'Next activity'}`;
const ROWS = [
  row('Harrow Lane', '2026-12-01', 'Two lines\nof a note'),
  row('Two Mills'),
  row('Café Ost', '', '=1+1'),
];

const homes: readonly (readonly [string, () => Promise<Store>])[] = [
  ['IndexedDB', () => openIndexedDb(BASE, () => undefined)],
  ['localStorage', async () => smallStore()],
  ['memory', async () => memoryStore()],
];

async function open(store: () => Promise<Store> = homes[0]![1]) {
  const learner = await openLearner({ open: store });
  const deals = new Deals(learner, BASE);
  const names = () => deals.all.map(({ name }) => name).sort();
  return { learner, deals, names };
}

test.each(homes)('in %s: the deals are made, and taken back all is as before', async (_, store) => {
  const { learner, deals, names } = await open(store);
  deals.create('Mine');
  await learner.settled();
  const before = sorted(await learner.everything());
  const done = await takeOver(learner, ROWS, sheets, step);
  expect(names()).toEqual(['Café Ost', 'Harrow Lane', 'Mine', 'Two Mills']);
  expect(deals.current.name).toBe('Mine');
  expect(await takeDealsBack(learner, done)).toBe(0);
  expect(sorted(await learner.everything())).toEqual(before);
});

test('what is to be done is called as the CRM calls it, and the price stands beside the scope and begins no phase', async () => {
  const worksheets = course.parts.flatMap((part) => part.worksheets);
  const { learner, deals } = await open();
  const acme = {
    ...row('Acme', '2026-12-01', '', '', '14:00 '),
    step: 'Show two options',
    price: 'USD 9,000',
  };
  const steps = { ...row('Bolt'), step: 'Ask who pays' };
  await takeOver(learner, [acme, steps], worksheets, step);
  const of = (name: string) => deals.dossier(deals.all.find((deal) => deal.name === name)!.id, worksheets);
  expect(agendaOf(of('Acme'), dayOf('2026-11-29'), days).next?.about).toBe('14:00 Show two options');
  expect(pricesOf(of('Acme'), days)).toMatchObject([{ text: 'USD 9,000', number: '9000', currency: 'USD' }]);
  expect(gatesOf(of('Acme'), dayOf('2026-11-29')).next).toBe(gatesOf(of('Bolt'), dayOf('2026-11-29')).next);
  expect(agendaOf(of('Bolt'), dayOf('2026-11-29'), days).steps).toMatchObject([
    { what: 'Ask who pays', by: '' },
  ]);
});

test('the next date is what comes next in the deal, and the note stands as a talk', async () => {
  const { learner, deals } = await open();
  await takeOver(learner, ROWS, sheets, step);
  const ids = new Map(deals.all.map(({ id, name }) => [name, id]));
  const dossier = (name: string) => deals.dossier(ids.get(name)!, sheets);
  const { next, steps } = agendaOf(dossier('Harrow Lane'), dayOf('2026-11-29'), days);
  expect(next).toMatchObject({ day: dayOf('2026-12-01'), about: 'Next activity', theirs: false });
  expect(steps).toMatchObject([{ what: 'Next activity', by: '2026-12-01' }]);
  expect(dossier('Harrow Lane').values('debrief').get('talks.0.said')).toBe('Two lines\nof a note');
  expect([...dossier('Two Mills').values('debrief')]).toEqual([]);
  expect(dossier('Café Ost').values('debrief').get('talks.0.said')).toBe('=1+1');
  expect(agendaOf(dossier('Café Ost'), dayOf('2026-11-29'), days).next).toBeNull();
});

test('the day of the last talk is the last contact, with a note or without, and the time stands in the step', async () => {
  const { learner, deals } = await open();
  const rows = [row('A', '2026-12-01', 'x', '2026-11-27', '16:30 '), row('B', '', '', '2026-11-20')];
  await takeOver(learner, rows, sheets, step);
  const at = (name: string) => {
    const { id } = deals.all.find((deal) => deal.name === name)!;
    return agendaOf(deals.dossier(id, sheets), dayOf('2026-11-29'), days);
  };
  expect(at('A')).toMatchObject({ contact: '2026-11-27', steps: [{ what: '16:30 Next activity' }] });
  expect(at('B')).toMatchObject({ contact: '2026-11-20', steps: [] });
});

test('a deal that was lost can be made as one that has ended with a no, where the course has a place for it', async () => {
  const { learner, deals } = await open();
  const withNo = sheets.map((sheet) => ({
    ...sheet,
    fields: sheet.fields.map((field) =>
      field.kind === 'choice' && field.role === 'outcome'
        ? { ...field, choices: [...field.choices, { id: 'no', label: 'No' }] }
        : field,
    ),
  }));
  const lost = [{ ...row('Harrow Lane', '', 'Stage: lost'), saidNo: true }];
  for (const course of [withNo, sheets]) await takeOver(learner, lost, course, step);
  const dossiers = deals.all.map(({ id }) => deals.dossier(id, withNo));
  const ended = dossiers.map((dossier) => agendaOf(dossier, dayOf('2026-11-29'), days).no);
  expect(ended).toMatchObject([{ sheet: 'confirm', fields: ['outcome'], day: '' }, null]);
  for (const dossier of dossiers) expect(dossier.values('debrief').get('talks.0.said')).toBe('Stage: lost');
});

test('a deal that is renamed still knows what the CRM calls it', async () => {
  const { learner, deals } = await open();
  await takeOver(learner, [row('Harrow Lane')], sheets, step);
  const { id } = deals.all[0]!;
  deals.rename(id, 'Freezers');
  expect(deals.all[0]!.name).toBe('Freezers');
  expect(learner.texts(dealSheet(id)).get(IN_CRM)).toBe('Harrow Lane');
});

test('the first row is the newest deal, which stands first in the list', async () => {
  const { learner, deals } = await open();
  await takeOver(learner, ROWS, sheets, step);
  expect(deals.all.map(({ name }) => name)).toEqual(['Café Ost', 'Two Mills', 'Harrow Lane']);
});

test('a deal in which something was written since stays whole, and the others go', async () => {
  const { learner, deals, names } = await open();
  const done = await takeOver(learner, ROWS, sheets, step);
  const [ost, mills] = deals.all.map(({ id }) => id) as [string, string, string];
  learner.write(dealSheet(mills, 'explore'), 'summary', 'mine');
  learner.write(dealSheet(ost), DEAL.name, 'Café Ost, Linz');
  await learner.settled();
  expect(await takeDealsBack(learner, done)).toBe(2);
  expect(names()).toEqual(['Café Ost, Linz', 'Two Mills']);
  expect(learner.text(dealSheet(mills, 'explore'), 'summary')).toBe('mine');
  expect(learner.text(dealSheet(ost, 'debrief'), 'talks.0.said')).toBe('=1+1');
});

test('a deal that was deleted for good meanwhile does not stay, and is not said to', async () => {
  const { learner, deals, names } = await open();
  const done = await takeOver(learner, ROWS, sheets, step);
  await deals.forget(deals.all[0]!.id);
  expect(await takeDealsBack(learner, done)).toBe(0);
  expect(names()).toEqual([]);
});

test('who works on a deal that is taken back works on none', async () => {
  const { learner, deals } = await open();
  const done = await takeOver(learner, ROWS, sheets, step);
  deals.choose(deals.all[0]!.id);
  await takeDealsBack(learner, done);
  expect(deals.current.id).toBe(PRACTICE);
});

test('a store that refuses makes none, and says so', async () => {
  const refusing = async (): Promise<Store> => ({
    ...memoryStore(),
    exchange: () => Promise.reject(new Error('full')),
  });
  const { learner, names } = await open(refusing);
  await expect(takeOver(learner, ROWS, sheets, step)).rejects.toThrow('full');
  expect(names()).toEqual([]);
});
