// What a learner can trust of every kind of field: typed, it is saved, there again after reopening, in the copy, on
// another device, and beside what was written there.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dossierOf } from '../../../src/core/worksheet/dossier.ts';
import { dealSheet } from '../../../src/core/learner/draft.ts';
import { exampleOf } from '../../../src/core/worksheet/filling/example.ts';
import type { Field } from '../../../src/core/worksheet/field.ts';
import { isBlank, shown, type Shown } from '../../../src/core/worksheet/shown.ts';
import { openIndexedDb } from '../../../src/store/adapters/indexeddb.ts';
import { backupOf } from '../../../src/store/copy/backup.ts';
import { bring } from '../../../src/store/copy/copy.ts';
import type { Learner } from '../../../src/store/learner.svelte.ts';
import { readBackup } from '../../../src/store/copy/read-backup.ts';
import { sorted } from '../../core/learner/any-records.ts';
import { long, sheets } from '../../core/worksheet/given-deal.ts';
import { openLearner, stubLocalStorage, stubWindow } from '../stand-ins.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';

type Cells = Readonly<Record<string, string>>;

/** For every kind, a field of it, and the cells that are typed for it here and, later, on another device. */
interface Case {
  readonly sheet: string;
  readonly field: string;
  /** By worksheet where that is another one. */
  readonly typed: Cells;
  readonly later: Cells;
  /** The worksheet on which the cells are typed, where that is not the field's own. */
  readonly from?: string;
}

const LONG = long('שלום 👩‍👩‍👧 “quoted”\nnext line ');
const rows = Array.from({ length: 1000 }, (_, row) => row);
const contacts = (what: string): Cells => ({
  calendar: rows.join(' '),
  ...Object.fromEntries(rows.map((row) => [`calendar.${row}.purpose`, `${what} ${row}`])),
});
const options = { options: '0 1', 'options.0.name': 'Pilot', 'options.1.name': 'Nothing' };
const criteria = { criteria: '1 0', 'criteria.0.text': 'Speed', 'criteria.1.text': 'العربية' };

const CASES: { readonly [Kind in Field['kind']]: Case } = {
  text: {
    sheet: 'assure',
    field: 'account',
    typed: { account: 'Harrow Lane' },
    later: { account: 'שלום 👩‍👩‍👧' },
  },
  long: { sheet: 'assure', field: 'story', typed: { story: LONG }, later: { story: `${LONG}, and more` } },
  number: { sheet: 'assure', field: 'margin', typed: { margin: '2,000.50' }, later: { margin: '-7' } },
  scale: { sheet: 'assure', field: 'fit', typed: { fit: '5' }, later: { fit: '1' } },
  choice: { sheet: 'assure', field: 'decision', typed: { decision: 'yes' }, later: { decision: 'not-yet' } },
  date: { sheet: 'assure', field: 'sent', typed: { sent: '2026-02-28' }, later: { sent: 'soon' } },
  check: { sheet: 'assure', field: 'agreed', typed: { agreed: '' }, later: { agreed: 'yes' } },
  list: { sheet: 'assure', field: 'calendar', typed: contacts('Call'), later: contacts('Visit') },
  tied: {
    sheet: 'assure',
    field: 'check',
    typed: { 'check.0.met': 'met', 'check.1.met': 'partly', 'check.1.missing': 'The rota' },
    later: { 'check.0.met': 'partly' },
  },
  matrix: {
    sheet: 'collaborate',
    field: 'ratings',
    typed: {
      ...options,
      'criteria.0.weight': '5',
      'criteria.1.weight': '2',
      'ratings.0.0': '4',
      'ratings.0.1': '3',
    },
    later: { 'ratings.0.1': '0', 'ratings.1.0': '5', 'ratings.1.1': '5' },
  },
  computed: {
    sheet: 'assure',
    field: 'total',
    typed: { fit: '5', value: '4', timing: '3', access: '2' },
    later: { timing: '5', access: '5' },
  },
  carried: {
    sheet: 'assure',
    field: 'options-again',
    from: 'collaborate',
    typed: options,
    later: { 'options.1.name': 'أخرى' },
  },
  gate: {
    sheet: 'assure',
    field: 'signed',
    typed: { signed: 'not-yet', 'signed.date': '2026-03-01' },
    later: { signed: 'yes' },
  },
};

const DEAL = 'd1';

beforeEach(() => {
  stubLocalStorage();
  stubWindow();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.unstubAllGlobals());

const page = (device: string): Promise<Learner> =>
  openLearner({ base: device, open: () => openIndexedDb(device, () => undefined) });

async function type(learner: Learner, worksheet: string, cells: Cells): Promise<void> {
  for (const [name, text] of Object.entries(cells)) learner.write(dealSheet(DEAL, worksheet), name, text);
  await learner.settled();
  expect(learner.saving).toBe('saved');
}

/** What the field shows of the deal, as a reader and as a program would have it. */
function seen(learner: Learner, { sheet: id, field: name }: Case): readonly Shown[] {
  const values = sheets.map((sheet) => [sheet.id, learner.texts(dealSheet(DEAL, sheet.id))] as const);
  const dossier = dossierOf(sheets, new Map(values));
  const sheet = sheets.find((each) => each.id === id)!;
  const field = sheet.fields.find((each) => each.id === name)!;
  return [shown(dossier, sheet, field, reading, 'words'), shown(dossier, sheet, field, reading, 'plain')];
}

/** Brings what is kept on one device into another one, through the file. */
async function carry(from: Learner, to: Learner): Promise<void> {
  const { text } = await backupOf(await from.everything());
  const copy = await readBackup(new Blob([text]));
  if (typeof copy === 'string') throw new Error(copy);
  await bring(to, copy);
}

const all = sheets.flatMap((sheet) => sheet.fields.map((field) => [sheet.id, field] as const));

test('the two sheets of these tests have a field of every kind', () => {
  for (const [kind, { sheet, field }] of Object.entries(CASES)) {
    expect(all.find(([id, each]) => id === sheet && each.id === field)?.[1].kind).toBe(kind);
  }
  expect(new Set(all.map(([, { kind }]) => kind))).toEqual(new Set(Object.keys(CASES)));
});

describe.each(Object.entries(CASES))('a field of the kind “%s”', (_, given) => {
  const on = given.from ?? given.sheet;
  const texts = (learner: Learner, cells: Cells): Cells =>
    Object.fromEntries(
      Object.keys(cells).map((name) => [name, learner.text(dealSheet(DEAL, on), name) ?? 'gone']),
    );

  /** A device on which the field is filled in, and what it is computed from. */
  async function filled(device: string): Promise<Learner> {
    const learner = await page(device);
    await type(learner, 'collaborate', criteria);
    await type(learner, on, given.typed);
    return learner;
  }

  test('typed, saved and there again when the page is reopened', async () => {
    const typed = await filled('/here/');
    const back = await page('/here/');
    expect(texts(back, given.typed)).toEqual(given.typed);
    expect(seen(back, given)).toEqual(seen(typed, given));
    expect(seen(back, given).every(isBlank)).toBe(given.typed['agreed'] === '');
  });

  test('exported and brought in on another device, it shows the same; from there as well', async () => {
    const here = await filled('/here/');
    const there = await page('/there/');
    await carry(here, there);
    const back = await page('/there/');
    expect(texts(back, given.typed)).toEqual(given.typed);
    expect(seen(back, given)).toEqual(seen(here, given));
    expect(sorted(await back.everything())).toEqual(sorted(await here.everything()));
    const third = await page('/third/');
    await carry(back, third);
    expect(sorted(await third.everything())).toEqual(sorted(await here.everything()));
  });

  test('changed on another device, both come to show the newer, in whichever direction the copies go', async () => {
    const here = await filled('/here/');
    const there = await page('/there/');
    await carry(here, there);
    await type(there, on, given.later);
    const wanted = seen(there, given);
    expect(wanted).not.toEqual(seen(here, given));
    await carry(here, there);
    expect(seen(there, given)).toEqual(wanted);
    await carry(there, here);
    expect(seen(here, given)).toEqual(wanted);
    expect(texts(here, { ...given.typed, ...given.later })).toEqual({ ...given.typed, ...given.later });
    expect(seen(await page('/here/'), given)).toEqual(wanted);
  });
});

test('a deal filled in from end to end shows the same in every field on another device', async () => {
  const [here, there] = [await page('/here/'), await page('/there/')];
  for (const sheet of sheets) await type(here, sheet.id, Object.fromEntries(exampleOf(sheet)));
  await carry(here, there);
  for (const [sheet, { id: field }] of all) {
    const given = { sheet, field, typed: {}, later: {} };
    expect(seen(here, given).some(isBlank), `${sheet}/${field}`).toBe(false);
    expect(seen(there, given)).toEqual(seen(here, given));
  }
});
