// Lines that a customer strikes out, and criteria that they add: in their copy, and once the seller takes them over.
import { expect, test } from 'vitest';
import { proposals } from '../../../src/core/customer-copy/back/taking.ts';
import { losesTotals } from '../../../src/core/customer-copy/back/totals.ts';
import { changed, now, PARTS, type Copy } from '../../../src/core/customer-copy/copy.ts';
import { columnsIn, isDone, isGone, linesIn, struck } from '../../../src/core/customer-copy/lines.ts';
import { madeFrom } from '../../../src/core/customer-copy/made.ts';
import { totalOf } from '../../../src/core/customer-copy/ratings.ts';
import { putBack, told } from '../../../src/core/customer-copy/told.ts';
import { matrixOf } from '../../../src/core/worksheet/matrix.ts';
import { fileOf } from '../../../src/files/customer-copy/page.ts';
import { readCustomerCopy } from '../../../src/store/copy/read-customer-copy.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { mailOf } from '../../../src/files/customer-copy/inside/mail.ts';
import { readCustomerMail } from '../../../src/store/copy/read-customer-mail.ts';
import { after, code, example, fieldsOf, head, quoting, whole, worksheets } from './given.ts';

const found = (copy: Copy, dossier = example) => proposals(copy, dossier, quoting, '2026-12-01');
const rows = (dossier: typeof example) => dossier.values('confirm').get('plan');

test('a line that is no longer so is one change, read again from the file, and put back', () => {
  const copy = struck(changed(whole, 'plan.4.who', 'Jo'), 'plan', '4');
  expect(copy.changes).toEqual([{ at: 'plan.4', now: 'gone' }]);
  expect(told(copy)).toHaveLength(1);
  expect(isGone(copy, 'plan', '4')).toBe(true);
  expect(readCustomerCopy(fileOf(copy, code))).toEqual(copy);
  expect(putBack(copy, 'plan.4')).toEqual(whole);
  // A step that is no longer so need not be done.
  expect(isDone(changed(whole, 'plan.4.done', ''), 'plan')).toBe(false);
  expect(isDone(struck(whole, 'plan', '4'), 'plan')).toBe(true);
  // Only a line of the seller's can be said to be gone, and nothing else can be said of it.
  for (const change of [
    { at: 'plan.4', now: 'soon' },
    { at: 'plan.99', now: 'gone' },
    { at: 'plan.new-0', now: 'gone' },
    { at: 'summary.1', now: 'gone' },
  ]) {
    expect(readCustomerCopy(JSON.stringify({ ...whole, changes: [change] }))).toBe('odd');
  }
});

test('a line that is no longer so is taken off the seller’s list, and goes back to its place', () => {
  const copy = struck(whole, 'plan', '4');
  const [proposal] = found(copy);
  expect(proposal).toMatchObject({ at: 'plan.4', part: 'plan', state: 'open', now: '' });
  expect(proposal?.was).toContain('A test call to every number on the rota');
  const without = after(example, proposal?.writes ?? []);
  expect(rows(without)).toBe('0 1 2 3 5 6 7 8 9 10');
  const [taken] = found(copy, without);
  expect(taken?.state).toBe('taken');
  expect(rows(after(without, taken?.back ?? []))).toBe('0 1 2 3 4 5 6 7 8 9 10');
  // What the seller wrote there meanwhile is shown first.
  const since = after(example, [{ worksheet: 'confirm', field: 'plan.4.who', value: 'Ben' }]);
  expect(found(copy, since)[0]).toMatchObject({ state: 'differs' });
  expect(found(copy, since)[0]?.here).toContain('Ben');
  // A correction in a line that is gone from the list by now, which an older copy has, is written nowhere.
  expect(found(changed(whole, 'plan.4.who', 'Jo'), without)[0]).toMatchObject({ state: 'lost', writes: [] });
  // An option is struck out in the same way.
  const option = found(struck(whole, 'ratings', '3'))[0];
  expect(
    after(example, option?.writes ?? [])
      .values('collaborate')
      .get('options'),
  ).toBe('0 1 2');
});

test('why a line is taken off is one thing with it, in the file, in a mail and to the seller', () => {
  const copy = changed(struck(whole, 'plan', '4'), 'plan.4._why', 'We never agreed on it.');
  expect(told(copy)).toHaveLength(1);
  expect(readCustomerCopy(fileOf(copy, code))).toEqual(copy);
  expect(fileOf(copy, code)).toContain(letter.goneBecause('We never agreed on it.'));
  expect(putBack(copy, 'plan.4')).toEqual(whole);
  expect(found(copy)).toMatchObject([{ at: 'plan.4', now: '', why: 'We never agreed on it.' }]);
  const mail = readCustomerMail(mailOf(copy), () => fieldsOf(example));
  if (typeof mail === 'string') throw new Error(mail);
  expect(mail.copy.changes).toEqual(copy.changes);
  // Where the seller took the line off meanwhile, too.
  const without = after(example, found(copy)[0]!.writes);
  const later = readCustomerMail(mailOf(copy), () => fieldsOf(without));
  if (typeof later === 'string') throw new Error(later);
  expect(later.copy.changes).toEqual(copy.changes);
});

test('an option that the customer adds is rated by the criteria that are there, and is an option of the seller’s once it is taken', () => {
  let copy = changed(whole, 'ratings.new-0.option', 'Hire one for a winter');
  copy = changed(copy, 'ratings.new-0.0', '4');
  expect(readCustomerCopy(fileOf(copy, code))).toEqual(copy);
  expect(told(copy)).toHaveLength(1);
  const [proposal] = found(copy);
  expect(proposal).toMatchObject({ at: 'ratings.new-0', state: 'open' });
  const taken = after(example, proposal!.writes);
  const own = taken.values('collaborate');
  expect(own.get('options')).toBe('0 1 2 3 4');
  expect([...own.values()]).toContain('Hire one for a winter');
  expect(own.get('ratings.4.0')).toBe('4');
  expect(found(copy, taken)[0]?.state).toBe('taken');
  // By a criterion of theirs it is not rated, and the options of the seller have their totals with it.
  copy = changed(copy, 'criteria.new-0.text', 'It works offline');
  copy = changed(copy, 'criteria.new-0.weight', '5');
  expect(changed(copy, 'ratings.new-0.new-0', '5')).toBe(copy);
  for (const row of ['0', '1', '2', '3']) copy = changed(copy, `ratings.${row}.new-0`, '5');
  expect(totalOf(copy, 'ratings', '0')).toBe((totalOf(whole, 'ratings', '0') ?? 0) + 25);
});

test('a line of theirs of which the sheet has no column is lost, and taking it out takes no line of the seller’s', () => {
  const { plan } = whole.fields;
  if (plan?.kind !== 'lines') throw new Error('The plan has lines.');
  const columns = [...plan.columns, { id: 'price', label: 'Price', kind: 'text' as const }];
  const older = { ...whole, fields: { ...whole.fields, plan: { ...plan, columns } } };
  const [proposal] = found(changed(older, 'plan.new-0.price', '10'));
  expect(proposal).toMatchObject({ now: 'Price: 10', state: 'lost', writes: [], back: [] });
});

test('by a criterion that a customer adds the options are rated, and both are one change that the seller takes', () => {
  let copy = changed(whole, 'criteria.new-0.text', 'It works offline');
  expect(columnsIn(copy, 'ratings').at(-1)).toMatchObject({ id: 'new-0', label: 'It works offline' });
  // Until every option is rated by it, the totals are those without it.
  expect(totalOf(whole, 'ratings', '1')).toBe(50);
  expect(totalOf(copy, 'ratings', '1')).toBe(50);
  copy = changed(copy, 'criteria.new-0.weight', '2');
  for (const row of [0, 1, 2]) copy = changed(copy, `ratings.${row}.new-0`, '3');
  expect(totalOf(copy, 'ratings', '1')).toBe(50);
  expect(totalOf(struck(copy, 'ratings', '3'), 'ratings', '1')).toBe(56);
  // A rating that the seller has left open is one that is missing.
  expect(totalOf(changed(copy, 'ratings.1.0', ''), 'ratings', '1')).toBeNull();
  copy = changed(copy, 'ratings.3.new-0', '3');
  expect(totalOf(copy, 'ratings', '1')).toBe(56);
  expect(told(copy).map(({ at }) => at)).toEqual(['criteria.new-0']);
  expect(readCustomerCopy(fileOf(copy, code))).toEqual(copy);
  const [proposal, ...others] = found(copy);
  expect(others).toEqual([]);
  const taken = after(example, proposal?.writes ?? []);
  const sheet = worksheets.find(({ id }) => id === 'collaborate')!;
  const field = sheet.fields.find((each) => each.kind === 'matrix')!;
  if (field.kind !== 'matrix') throw new Error('The options are rated.');
  const matrix = matrixOf(sheet, field, taken.values('collaborate'));
  expect(matrix.columns.at(-1)).toMatchObject({ name: 'It works offline', weight: 2 });
  expect(matrix.rows[1]?.total).toBe(56);
  expect(found(copy, taken)[0]?.state).toBe('taken');
  // With the criterion its ratings are put back.
  expect(putBack(copy, 'criteria.new-0').changes).toEqual([]);
  // The file says what the ends of the scale mean.
  expect(fileOf(whole, code)).toContain(letter.scaleHelp(0, 5));
});

test('options are rated by what a criterion says now, and by none that is no longer so', () => {
  const copy = changed(whole, 'criteria.0.text', 'Jo accepts it');
  expect(columnsIn(copy, 'ratings')[1]).toMatchObject({ id: '0', label: 'Jo accepts it' });
  const less = struck(whole, 'criteria', '0');
  expect(columnsIn(less, 'ratings').map(({ id }) => id)).toEqual(['option', '1', '2', '3']);
  expect(totalOf(less, 'ratings', '1')).toBe(30);
  expect(now(less, 'ratings.1.0')).toBe('4');
});

test('a criterion of which they take the weight away makes no total, and one that is not shown counts as the seller said', () => {
  expect(totalOf(changed(whole, 'criteria.0.weight', '1'), 'ratings', '1')).toBe(34);
  expect(totalOf(changed(whole, 'criteria.0.weight', ''), 'ratings', '1')).toBeNull();
  const { criteria, ...fields } = whole.fields;
  expect(criteria).toBeDefined();
  const alone = { ...whole, fields, chosen: whole.chosen.filter((part) => part !== 'criteria') };
  expect(totalOf(alone, 'ratings', '1')).toBe(50);
});

test('a criterion of theirs that is not weighed or rated yet leaves the options without a total, which is said before it is taken, and in the next copy', () => {
  const only = changed(whole, 'criteria.new-0.text', 'It works offline');
  const [bare] = found(only, example);
  expect(losesTotals(bare!, example)).toBe(true);
  let copy = changed(only, 'criteria.new-0.weight', '2');
  for (const row of linesIn(whole, 'ratings')) copy = changed(copy, `ratings.${row}.new-0`, '3');
  expect(losesTotals(found(copy, example)[0]!, example)).toBe(false);
  expect(losesTotals(found(changed(whole, 'criteria.0.weight', ''), example)[0]!, example)).toBe(true);
  // Where there was no total, none is lost.
  const taken = after(example, bare!.writes);
  const [more] = found(changed(whole, 'criteria.new-1.text', 'It is quiet'), taken);
  expect(losesTotals(more!, taken)).toBe(false);
  const next = madeFrom(fieldsOf(taken), PARTS, head);
  expect(fileOf(next, code)).toContain(letter.noTotal);
  expect(fileOf(whole, code)).not.toContain(letter.noTotal);
});
