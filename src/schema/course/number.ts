// `numbers.yml`: the numbers of the running example, each kept once.
import { z } from 'astro/zod';
import { id, text } from '../text.ts';

const number = z.strictObject({
  id: id.describe('the name that stands for it in texts, between `{{` and `}}`'),
  figure: text.describe('the number as a reader sees it, with its unit: `28 hours`, `€1,417`'),
  about: text.describe('what it counts, and by whose word'),
});

export const numbersForm = z.array(number);

export type NumbersForm = z.output<typeof numbersForm>;
