// The account of a deal is asked for once: as the name of the deal, or on its worksheet.
import { expect, test } from 'vitest';
import { withAccount } from '../../../src/core/deal/making/account.ts';
import { accountIn } from '../../../src/core/deal/making/account-in.ts';
import { dossierOf } from '../../../src/core/worksheet/dossier.ts';
import { account, decision } from '../worksheet/given-deal.ts';
import type { Worksheet } from '../../../src/core/worksheet/worksheet.ts';

const target: Worksheet = {
  id: 'target',
  title: 'Target',
  summary: '',
  fields: [{ ...account, role: 'account' }],
};
const written = new Map([['story', 'Two shops.']]);

test('an account that was never written is the name of the deal', () => {
  expect(withAccount(target, written, 'Harrow Lane')).toEqual(
    new Map([
      ['story', 'Two shops.'],
      ['account', 'Harrow Lane'],
    ]),
  );
});

test('an account that was written, or emptied, stands as it is', () => {
  for (const text of ['Harrow Lane Bakery Group', '']) {
    const values = new Map([['account', text]]);
    expect(withAccount(target, values, 'Harrow Lane')).toBe(values);
  }
});

test('a deal without a name, and a worksheet that does not ask for the account, stay as they are', () => {
  expect(withAccount(target, written, '')).toBe(written);
  expect(withAccount({ ...target, fields: [decision] }, written, 'Harrow Lane')).toBe(written);
});

test('the account that was written for practice is found for the name of the deal that it becomes', () => {
  const practice = (text: string) =>
    accountIn(dossierOf([target], new Map([['target', new Map([['account', text]])]])));
  expect(practice('  Two Mills ')).toBe('Two Mills');
  expect(practice('')).toBe('');
  expect(accountIn(dossierOf([{ ...target, fields: [decision] }], new Map()))).toBe('');
});
