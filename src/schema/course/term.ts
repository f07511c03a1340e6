// `glossary.yml`: the terms, in a list.
import { z } from 'astro/zod';
import { id, text } from '../text.ts';

const term = z.strictObject({
  id: id.describe('the name that `<Term id="…">` uses'),
  term: text.describe('the term as the glossary lists it'),
  meaning: text.describe('what it means, in plain words'),
  everyday: z
    .boolean()
    .default(false)
    .describe(
      'whether its words have an everyday meaning too, so that not each use of them is a use of the term',
    ),
});

export const glossaryForm = z.array(term);

export type GlossaryForm = z.output<typeof glossaryForm>;
