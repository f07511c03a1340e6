import { expect, test } from 'vitest';
import { dossierOf, find, isEmpty, rowsIn, tiedRows } from '../../../src/core/worksheet/dossier.ts';
import { assure, cells, check, dossier, exampleWith, contacts, sheets } from './given-deal.ts';
import { worksheet } from '../given.ts';

const place = (field: string, worksheet = 'assure') => ({ worksheet, field });

test('a worksheet on which nothing was written has no values, and is no mistake', () => {
  expect([...dossierOf(sheets, new Map()).values('assure')]).toEqual([]);
  expect([...dossierOf(sheets, new Map()).values('gone')]).toEqual([]);
});

test('a field is found with its sheet, and what the course has no more is not', () => {
  expect(find(exampleWith(), place('calendar'))).toEqual({ sheet: assure, field: contacts });
  expect(find(exampleWith(), place('options', 'collaborate'))?.sheet).toBe(worksheet);
  expect(find(exampleWith(), place('gone'))).toBeNull();
  expect(find(exampleWith(), place('calendar', 'gone'))).toBeNull();
});

test('a tied field has the rows of its list, in the order that the list has now', () => {
  const turned = exampleWith({ collaborate: { criteria: '1 2 0' } });
  expect(tiedRows(turned, check)).toEqual([1, 0]);
  expect(rowsIn(turned, 'assure', check)).toEqual([1, 0]);
});

test('a field tied to what is no list, or is there no more, has no rows', () => {
  for (const from of [place('account'), place('gone'), place('criteria', 'gone')]) {
    expect(tiedRows(exampleWith(), { ...check, from: { ...from, show: [] } })).toEqual([]);
  }
});

test('in a blank deal every field is empty, in the worked example none', () => {
  for (const sheet of sheets) {
    for (const { id } of sheet.fields) {
      expect(isEmpty(dossier({}), place(id, sheet.id)), id).toBe(true);
      expect(isEmpty(exampleWith(), place(id, sheet.id)), id).toBe(false);
    }
  }
});

test('what stands in other fields is not written in a tied one, nor in a matrix', () => {
  const blank = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, ' ']));
  const unrated = { collaborate: blank('ratings.0.0', 'ratings.0.1', 'ratings.1.0', 'ratings.1.1') };
  expect(isEmpty(exampleWith(unrated), place('ratings', 'collaborate'))).toBe(true);
  const unchecked = { assure: blank('check.0.met', 'check.1.met', 'check.1.missing') };
  expect(isEmpty(exampleWith(unchecked), place('check'))).toBe(true);
});

test('a carried field is empty while the field is that it is carried from', () => {
  expect(isEmpty(exampleWith({ collaborate: { options: '' } }), place('options-again'))).toBe(true);
});

test('a field that the course has no more is empty', () => {
  expect(isEmpty(exampleWith(), place('gone'))).toBe(true);
});

test('a single written cell is enough, wherever it is', () => {
  const lists = {
    criteria: '0 1',
    'options.0.name': 'A',
    'options.1.name': 'B',
    'criteria.0.text': 'C',
    'criteria.1.text': 'D',
  };
  for (const [sheet, name] of cells.filter(([, each]) => each.includes('.'))) {
    const written = { collaborate: lists, assure: {} };
    const deal = dossier({ ...written, [sheet]: { ...(sheet === 'collaborate' ? lists : {}), [name]: '1' } });
    expect(isEmpty(deal, place(name.split('.')[0]!, sheet)), name).toBe(false);
  }
});
