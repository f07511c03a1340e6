// What the tests of a copy make it from, and how they put what it says.
import type { Copy } from '../../../src/core/customer-copy/copy.ts';
import { PARTS } from '../../../src/core/customer-copy/copy.ts';
import { madeFrom, offered } from '../../../src/core/customer-copy/made.ts';
import { dossierOf, type Dossier } from '../../../src/core/worksheet/dossier.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { course } from '../../site/authored.ts';

export const head = { deal: 'a-deal', madeAt: '2026-11-29T09:00:00.000Z' };
export const code = { script: 'run()', style: 'p {}', policy: "default-src 'none'" };
export const quoting = {
  day: (date: string) => date,
  passage: (was: string, said: string) => `[${was}>${said}]`,
  entry: (day: string, name: string, said: string) => `${day}, ${name}: ${said}`,
  answer: (answer: string, words: string) => [answer, words].filter((each) => each !== '').join(': '),
};

export const worksheets = course.parts.flatMap((part) => part.worksheets);
export const example = exampleDossier(worksheets);

/** All that can be shown of a deal. */
export function fieldsOf(dossier: Dossier): Copy['fields'] {
  const own = { name: 'Harrow Lane', from: 'Mara', note: '' };
  return offered(dossier, { ...own, gate: { worksheet: 'confirm', asks: 'Do you?' } }, letter);
}

/** A copy of the whole example. */
export const whole = madeFrom(fieldsOf(example), PARTS, head);

/** The deal once these are written. */
export function after(
  dossier: Dossier,
  writes: readonly { worksheet: string; field: string; value: string }[],
): Dossier {
  const values = new Map(worksheets.map(({ id }) => [id, new Map(dossier.values(id))]));
  for (const { worksheet, field, value } of writes) values.get(worksheet)?.set(field, value);
  return dossierOf(worksheets, values);
}
