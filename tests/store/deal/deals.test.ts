// The deals of a learner: made, named, put away, copied and forgotten.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dealSheet, PRACTICE } from '../../../src/core/learner/draft.ts';
import { Deals } from '../../../src/store/deal/deals.svelte.ts';
import type { Store } from '../../../src/store/port.ts';
import { worksheet } from '../../core/given.ts';
import {
  BASE,
  openLearner,
  refuseLocalStorage,
  smallStore,
  stubLocalStorage,
  stubWindow,
} from '../stand-ins.ts';

let strings: Map<string, string>;
beforeEach(() => {
  strings = stubLocalStorage();
  stubWindow();
});
afterEach(() => vi.unstubAllGlobals());

const names = (deals: Deals): readonly string[] => deals.all.map(({ name }) => name);

async function open(): Promise<{ learner: Awaited<ReturnType<typeof openLearner>>; deals: Deals }> {
  const learner = await openLearner();
  return { learner, deals: new Deals(learner, BASE) };
}

test('a new learner has no deal and works on the practice sheets', async () => {
  const { deals } = await open();
  expect([deals.all, deals.current.id]).toEqual([[], PRACTICE]);
});

test('what is written for practice makes no deal, and can become one without being lost for practice', async () => {
  const { learner, deals } = await open();
  learner.write(dealSheet(PRACTICE, 'collaborate'), 'note', 'first try');
  learner.write(dealSheet(PRACTICE), 'name', 'Try');
  expect(deals.all).toEqual([]);
  const id = deals.duplicate(PRACTICE, deals.current.name);
  expect(names(deals)).toEqual(['Try']);
  expect(learner.text(dealSheet(id, 'collaborate'), 'note')).toBe('first try');
  expect(learner.text(dealSheet(PRACTICE, 'collaborate'), 'note')).toBe('first try');
});

test('a deal that is begun is worked on, here and when the learner comes back', async () => {
  const { learner, deals } = await open();
  const first = deals.create('Harrow Lane');
  const second = deals.create('Two Mills');
  expect([names(deals), deals.current.id]).toEqual([['Harrow Lane', 'Two Mills'], second]);
  deals.choose(first);
  await learner.settled();
  const back = await open();
  expect([names(back.deals), back.deals.current.id]).toEqual([['Harrow Lane', 'Two Mills'], first]);
});

test('a deal without a name is there as soon as something is written about it', async () => {
  const { learner, deals } = await open();
  learner.write(dealSheet('d1', 'explore'), 'summary', 'x');
  expect(deals.all).toMatchObject([{ id: 'd1', name: '', state: 'open' }]);
});

test('archived and deleted deals keep every word; a deleted one is not worked on', async () => {
  const { learner, deals } = await open();
  const id = deals.create('Harrow Lane');
  learner.write(dealSheet(id, 'explore'), 'summary', 'x');
  deals.setState(id, 'archived');
  expect([deals.all[0]?.state, deals.current.id]).toEqual(['archived', id]);
  deals.setState(id, 'deleted');
  expect([deals.all[0]?.state, deals.current.id]).toEqual(['deleted', PRACTICE]);
  deals.setState(id, 'open');
  expect([deals.current.id, learner.text(dealSheet(id, 'explore'), 'summary')]).toEqual([id, 'x']);
});

test('a copy has all texts under its own name, and what is written in one stays out of the other', async () => {
  const { learner, deals } = await open();
  const id = deals.create('Harrow Lane');
  learner.write(dealSheet(id, 'explore'), 'summary', 'as it was');
  const copy = deals.duplicate(id, 'Harrow Lane (copy)');
  learner.write(dealSheet(copy, 'explore'), 'summary', 'changed');
  expect(learner.text(dealSheet(id, 'explore'), 'summary')).toBe('as it was');
  expect(names(deals)).toEqual(['Harrow Lane', 'Harrow Lane (copy)']);
});

test('a dossier holds what is written about its deal and nothing of any other', async () => {
  const { learner, deals } = await open();
  const [mine, other] = [deals.create('Mine'), deals.create('Other')];
  learner.write(dealSheet(mine, worksheet.id), 'note', 'mine');
  learner.write(dealSheet(other, worksheet.id), 'note', 'secret');
  const { values } = deals.dossier(mine, [worksheet]);
  expect([...values(worksheet.id)]).toEqual([['note', 'mine']]);
  expect([...values('gone')]).toEqual([]);
});

test('a deal that is forgotten is gone from the store and from the page, and the others stay', async () => {
  const { learner, deals } = await open();
  const id = deals.create('Harrow Lane');
  deals.create('Two Mills');
  await learner.settled();
  await deals.forget(id);
  expect(names(deals)).toEqual(['Two Mills']);
  expect([...strings].filter(([key]) => key.includes(id) && !key.endsWith(':deal')).length).toBe(0);
  expect(names((await open()).deals)).toEqual(['Two Mills']);
});

test('who deletes their only deal for good is not told later that the browser did', async () => {
  const likeIndexedDb = async (): Promise<Store> => ({ ...smallStore(), kind: 'indexeddb' });
  const learner = await openLearner({ open: likeIndexedDb });
  const deals = new Deals(learner, BASE);
  const id = deals.create('Harrow Lane');
  await learner.settled();
  await deals.forget(id);
  await learner.settled();
  expect((await openLearner({ open: likeIndexedDb })).lost).toBeNull();
});

test('where localStorage is refused, deals can be made and chosen all the same', async () => {
  refuseLocalStorage();
  const { deals } = await open();
  const id = deals.create('Harrow Lane');
  expect(deals.current.id).toBe(id);
});
