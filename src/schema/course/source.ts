// `sources.yml`: the evidence behind the claims, in a list.
import { z } from 'astro/zod';
import { quoted } from '../problems/nearest.ts';
import { id, text } from '../text.ts';

/** What the course builds on, so that it owes the reader the other side. */
const BUILT_ON = ['tested', 'indicated'];

const sourceKeys = z.strictObject({
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

const source = sourceKeys.check(({ value, issues }) => {
  if (value.against !== null || !BUILT_ON.includes(value.sure)) return;
  const message = [
    `A source that is ${quoted(value.sure)} says what speaks against our advice; this one does not.`,
    'Write `against`: another finding, a case in which the advice fails, or what would have to be true for it to be wrong.',
  ].join('\n');
  issues.push({ code: 'custom', input: value, path: ['against'], message });
});

export const sourcesForm = z.array(source);

export type SourcesForm = z.output<typeof sourcesForm>;
