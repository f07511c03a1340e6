// The account of a deal is asked for once: as the name of the deal, or on its worksheet.
import { expect, test } from 'vitest';
import { accountIn } from '../../../src/core/deal/making/account.ts';
import { dossierOf } from '../../../src/core/worksheet/dossier.ts';
import { gaps } from '../../../src/core/worksheet/gaps.ts';
import { account, decision } from '../worksheet/given-deal.ts';
import type { Worksheet } from '../../../src/core/worksheet/worksheet.ts';

const target: Worksheet = {
  id: 'target',
  title: 'Target',
  summary: '',
  fields: [{ ...account, role: 'account' }],
};

const practice = (text: string) => dossierOf([target], new Map([['target', new Map([['account', text]])]]));

test('the account that was written for practice is found for the name of the deal that it becomes', () => {
  expect(accountIn(practice('  Two Mills '))).toBe('Two Mills');
  expect(accountIn(practice(''))).toBe('');
  expect(accountIn(dossierOf([{ ...target, fields: [decision] }], new Map()))).toBe('');
});

test('an account that nobody wrote is no gap: the deal has its name', () => {
  expect(gaps(practice(''), target)).toEqual([]);
  expect(gaps(practice(''), { ...target, fields: [account] })).toHaveLength(1);
});
