// What customers are told of their own changes, who is who in their copy, and what is asked once a plan is done.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { before, changed, GATE, now, PARTS, REPLY } from '../../../src/core/customer-copy/copy.ts';
import { isDone } from '../../../src/core/customer-copy/lines.ts';
import {
  answeredAt,
  isOvertaken,
  lineOf,
  sellersPart,
  standing,
} from '../../../src/core/customer-copy/back/copies.ts';
import { ANSWERED } from '../../../src/core/deal/agenda/copy-back.ts';
import { madeFrom, offered } from '../../../src/core/customer-copy/made.ts';
import { questionAt } from '../../../src/core/customer-copy/question.ts';
import { withSellersLabels } from '../../../src/core/customer-copy/back/sellers-labels.ts';
import { proposals } from '../../../src/core/customer-copy/back/taking.ts';
import { passagesAt, putBack, told } from '../../../src/core/customer-copy/told.ts';
import { gatesOf } from '../../../src/core/deal/overview.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { dossierOf } from '../../../src/core/worksheet/dossier.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import { freshStamp } from '../../../src/files/customer-copy/stamp.ts';
import { fileOf } from '../../../src/files/customer-copy/page.ts';
import { readCustomerCopy } from '../../../src/store/copy/read-customer-copy.ts';
import { customerCopy } from '../../../src/words/deal/pages/customer-copy.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { course } from '../../site/authored.ts';
import { code, head, quoting } from './given.ts';

const worksheets = course.parts.flatMap((part) => part.worksheets);
const example = exampleDossier(worksheets);
const fields = offered(
  example,
  { name: 'Harrow Lane', from: 'Mara', note: '', gate: { worksheet: 'confirm', asks: 'Do you?' } },
  letter,
);
const all = madeFrom(fields, PARTS, head);

test('several changes in one text are one place, told passage by passage', () => {
  const text = now(all, 'summary').replace('all of them your own', 'one of them leased').replace('14', '15');
  const copy = changed(all, 'summary', text);
  expect(told(copy).map(({ at }) => at)).toEqual(['summary']);
  expect(passagesAt(copy, 'summary')).toEqual([
    { was: 'Wednesday 14 May.', now: 'Wednesday 15 May.' },
    {
      was: expect.stringContaining('all of them your own.') as string,
      now: expect.stringContaining('one of them leased.') as string,
    },
  ]);
  // What was emptied, and a day, are told whole.
  expect(passagesAt(changed(all, 'scope', ''), 'scope')).toEqual([{ was: now(all, 'scope'), now: '' }]);
  expect(passagesAt(changed(all, 'plan.0.by', '2025-06-01'), 'plan.0.by')).toEqual([
    { was: now(all, 'plan.0.by'), now: '2025-06-01' },
  ]);
});

test('a line that was added is one place, with all its cells, and is gone once it is put back', () => {
  let copy = changed(all, 'plan.new-0.what', 'Tell the owners');
  copy = changed(copy, 'plan.new-0.who', 'Priya');
  copy = changed(copy, 'plan.new-1.what', 'Ask Jo');
  copy = changed(copy, GATE.answer, 'yes');
  copy = changed(copy, GATE.words, 'From June');
  expect(told(copy).map(({ at, changes }) => [at, changes.length])).toEqual([
    ['plan.new-0', 2],
    ['plan.new-1', 1],
    [GATE.answer, 2],
  ]);
  const without = putBack(putBack(copy, 'plan.new-0'), GATE.answer);
  expect(without.changes).toEqual([{ at: 'plan.new-1.what', now: 'Ask Jo' }]);
});

test('the cells of a line that was added are told as they are read, in whichever order they were written', () => {
  let copy = changed(all, 'criteria.new-0.weight', '2');
  copy = changed(copy, 'ratings.1.new-0', '4');
  copy = changed(copy, 'criteria.new-0.text', 'It works offline');
  expect(told(copy).map(({ changes }) => changes.map(({ at }) => at))).toEqual([
    ['criteria.new-0.text', 'criteria.new-0.weight', 'ratings.1.new-0'],
  ]);
});

test('who begins their words with the answer is quoted with one answer', () => {
  expect(customerCopy.said('Not yet', 'Not yet. October first.')).toBe('‘Not yet. October first.’');
  expect(customerCopy.said('Not yet', 'not yet')).toBe('‘not yet’');
  expect(customerCopy.said('No', 'Nobody has time.')).toBe('‘No. Nobody has time.’');
  expect(customerCopy.said('Yes', '')).toBe('‘Yes’');
  expect(customerCopy.said('', 'From June')).toBe('‘From June’');
});

test('on paper a day that is known is there, and has no line to write it on', () => {
  const days = (copy: typeof all) => fileOf(copy, code).split(letter.dayHere).slice(1);
  expect(days(all)).toHaveLength(1);
  expect(days(all)[0]).toMatch(/^<\/p>/);
  const saved = days(changed(all, REPLY.day, '2026-11-30'));
  expect(saved).toHaveLength(1);
  expect(saved[0]).toMatch(/^ <ins>30 November 2026/);
});

test('an answer that is older than one that was read is known, by its time or only by its day', () => {
  const on = (day: string, time = '') => changed(changed(all, REPLY.day, day), REPLY.time, time);
  const read = (copy: typeof all) => new Map([[ANSWERED, answeredAt(copy)]]);
  const late = on('2026-11-29', '18:11:30');
  expect(isOvertaken(on('2026-11-29', '18:11:05'), read(late))).toBe(true);
  expect(isOvertaken(on('2026-11-28'), read(late))).toBe(true);
  for (const copy of [late, on('2026-11-29', '18:11:31'), on('2026-11-29'), on('2026-11-30'), all])
    expect(isOvertaken(copy, read(late))).toBe(false);
  expect(isOvertaken(late, new Map())).toBe(false);
  // The time is in the file, is told beside the day, and is no change of theirs.
  expect(readCustomerCopy(fileOf(late, code))).toEqual(late);
  expect(fileOf(late, code)).toContain('29 November 2026 at 18:11.');
  expect(told(late)).toEqual([]);
  expect(readCustomerCopy(fileOf(on('2026-11-29', '25:00:00'), code))).toBe('odd');
});

test('two files of one minute have different names, also where the page was opened again in between', () => {
  const at = (second: number) => freshStamp(new Date(2026, 10, 29, 18, 11, second));
  expect([at(5), at(30), at(30)]).toEqual(['2026-11-29-181105', '2026-11-29-181130', '2026-11-29-181130-2']);
});

test('as many places as customers are told of, their seller is asked about', () => {
  const place = fc.constantFrom(
    ...['summary', 'scope', 'plan.0.who', 'plan.new-0.what', 'plan.new-0.who', 'criteria.0.check-met'],
    ...['ratings.0.0', 'success.new-3.text', GATE.answer, GATE.words, REPLY.words, REPLY.name, REPLY.day],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.constantFrom('', 'yes', 'Priya. Yes.'))), (texts) => {
      const copy = texts.reduce((before, [at, text]) => changed(before, at, text), all);
      const here = told(copy).map(({ at }) => at);
      const asked = proposals(copy, example, quoting, '2026-12-01').map(({ at }) => at);
      expect(here.toSorted()).toEqual(asked.toSorted());
    }),
  );
});

test('a plan is done when each step has its day, also a step that the customer adds', () => {
  expect(isDone(all, 'plan')).toBe(true);
  expect(isDone(changed(all, 'plan.3.done', ''), 'plan')).toBe(false);
  const more = changed(all, 'plan.new-0.what', 'Tell the owners');
  expect(isDone(more, 'plan')).toBe(false);
  expect(isDone(changed(more, 'plan.new-0.done', '2026-11-30'), 'plan')).toBe(true);
  expect(isDone(all, 'success')).toBe(false);
  expect(fileOf(all, code)).toContain(letter.afterPlan);
  expect(fileOf(changed(all, 'plan.3.done', ''), code)).toContain(letter.heads.gate);
});

test('whether to go ahead is not asked of a plan in which every step is done', () => {
  const asks = (dossier: typeof example) =>
    Object.fromEntries(
      gatesOf(dossier, dayOf('2026-11-29')).all.map((gate) => [
        gate.sheet.id,
        questionAt(dossier, gate, { settled: 'Settled?', asks: letter.asks }),
      ]),
    );
  const { confirm, assure } = asks(example);
  expect(confirm).toBe('Settled?');
  expect(assure).toBe(letter.asks.results);
  // Each is one question, which yes, not yet or no answers.
  for (const question of Object.values(asks(example))) {
    expect(question).toMatch(/^[^?]+\?$/);
    expect(question).toMatch(/(^|\. )(Is|Do|Does|Could|Settled)\b/);
    expect(question).not.toMatch(/\?.*\?|, (and )?(what|how|why)\b/);
  }
  const values = new Map(worksheets.map(({ id }) => [id, new Map(example.values(id))]));
  values.get('confirm')?.set('plan.3.done', '');
  expect(asks(dossierOf(worksheets, values))['confirm']).toMatch(/go ahead/);
  expect(asks(dossierOf(worksheets, new Map()))['confirm']).toMatch(/go ahead/);
});

test('a copy says who is who, with the names that the seller put in and no other', () => {
  const text = (copy: typeof all) => fileOf(copy, code).replace(/<[^>]+>/g, '');
  expect(text(all)).toContain(`${letter.you}${letter.we}, Mara.`);
  const nameless = madeFrom(
    fields,
    PARTS.filter((part) => part !== 'name' && part !== 'from'),
    head,
  );
  expect(text(nameless)).toContain(`${letter.you}${letter.we}.`);
  expect(fileOf(nameless, code)).not.toContain('Harrow Lane<');
});

test('whose step it is, the seller reads in the same words as the customer', () => {
  const copy = changed(changed(all, 'plan.new-0.what', 'Tell the owners'), 'plan.new-0.side', 'them');
  const own = withSellersLabels(copy, example, letter.sides);
  expect(proposals(own, example, quoting, '')[0]?.now).toBe(
    `Tell the owners · Whose: ${letter.sides.customer}`,
  );
  // In the file it is called the same, and by nothing that depends on who reads it; so is it in a copy of before.
  expect(proposals(copy, example, quoting, '')[0]?.now).toBe(
    `Tell the owners · ${letter.columns.side}: ${letter.sides.customer}`,
  );
  expect(Object.values(letter.sides).join(' ')).not.toMatch(/\b(yours|ours|mine|theirs|us|them)\b/);
  const before = JSON.parse(
    JSON.stringify(copy).replaceAll(letter.sides.customer, 'yours').replaceAll(letter.sides.seller, 'ours'),
  ) as typeof all;
  expect(proposals(withSellersLabels(before, example, letter.sides), example, quoting, '')[0]?.now).toContain(
    letter.sides.customer,
  );
  // What the sheets do not have any more keeps its name.
  expect(withSellersLabels(copy, dossierOf([], new Map()), letter.sides)).toEqual(copy);
});

test('a day in a line that was added is read by the seller as every other day', () => {
  const copy = changed(changed(all, 'plan.new-0.what', 'Tell the owners'), 'plan.new-0.by', '2026-01-31');
  const inWords = { ...quoting, day: () => '31 January' };
  expect(proposals(copy, example, inWords, '')[0]?.now).toBe('Tell the owners · By: 31 January');
});

test('a copy that was sent before plans told what is done is still read, and is still what was made', () => {
  const { plan } = all.fields;
  if (plan?.kind !== 'lines') throw new Error('The example has a plan.');
  const { done, ...older } = plan;
  const sent = { ...all, fields: { ...all.fields, plan: older } };
  const read = readCustomerCopy(fileOf(sent, code));
  if (typeof read === 'string') throw new Error(read);
  expect(read).toEqual(sent);
  expect(before(read, `plan.0.${done ?? ''}`)).not.toBeNull();
  const own = new Map([[lineOf(head.madeAt), sellersPart(sent)]]);
  expect(standing(read, sellersPart(read), { deal: 'a-deal', others: [], own })).toBe('last');
  const odd = { ...all, fields: { ...all.fields, plan: { ...plan, done: 'nothing' } } };
  expect(readCustomerCopy(fileOf(odd, code))).toBe('odd');
});
