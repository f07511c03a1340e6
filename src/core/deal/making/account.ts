// The account of a deal is asked for once: its worksheet has it from the name of the deal, and the name from it.
import type { Values, Worksheet } from '../../worksheet/worksheet.ts';

/**
 * What is written on a worksheet of a deal of this name. Where the account was never written, it is that name; who
 * empties the field leaves it empty.
 */
export function withAccount({ fields }: Worksheet, values: Values, name: string): Values {
  const account = fields.find(({ role }) => role === 'account');
  return account && name !== '' && !values.has(account.id) ? new Map(values).set(account.id, name) : values;
}
