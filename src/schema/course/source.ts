// `sources.yml`: the evidence behind the claims, in a list.
import { z } from 'astro/zod';
import { quoted } from '../problems/nearest.ts';
import { id, text } from '../text.ts';

const source = z.strictObject({
  id: id.describe('the name that `<Source id="…" />` uses'),
  label: text.describe('what stands in the text: authors and year'),
  cite: text.describe('the full reference'),
  url: z
    .url({
      protocol: /^https?$/,
      error: ({ input }) =>
        `${quoted(String(input))} is not a web address.\nWrite the whole of it, from \`https://\` on.`,
    })
    .nullable()
    .default(null),
  finding: text.describe('what was found, on whom, in plain words'),
  limits: text.describe('what it does not show'),
  against: text.nullable().default(null).describe('what speaks against what the course advises from it'),
  sure: z.enum(['tested', 'indicated', 'reported', 'opinion', 'origin']),
});

export const sourcesForm = z.array(source);

export type SourcesForm = z.output<typeof sourcesForm>;
