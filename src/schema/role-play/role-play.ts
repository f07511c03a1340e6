// `<id>.role-play.yml`: a conversation to try. Its id is the words of the file's name before the first dot.
import { z } from 'astro/zod';
import { ENDING_KINDS, FULL, WAYS } from '../../core/role-play/role-play.ts';
import { id, summary, text } from '../text.ts';

/** The farthest a line moves a meter. */
const FARTHEST = 3;

const level = z.int().min(0).max(FULL);

function meters<Form extends z.ZodType>(form: (meter: string) => Form) {
  return { trust: form('trust'), insight: form('insight'), agreement: form('agreement') };
}

const range = z.strictObject({
  from: level.default(0).describe(`the least it must be, from 0 to ${FULL}`),
  to: level.default(FULL).describe(`the most it may be, from 0 to ${FULL}`),
});

const condition = z.strictObject({
  has: z.array(id).default([]).describe('flags that must be set'),
  lacks: z.array(id).default([]).describe('flags that must not be set'),
  picked: z.array(id).default([]).describe('choices that must have been picked before'),
  ...meters((meter) =>
    range.nullable().default(null).describe(`the range of ${meter}, like \`{ from: 3 }\``),
  ),
});

const when = condition.nullable().default(null);

const route = z.strictObject({
  when: when.describe('the condition under which the talk goes there'),
  to: id.describe('the id of a scene or an ending'),
});

/** One name is the only way there is. */
const next = z.preprocess(
  (written) => (typeof written === 'string' ? [{ to: written }] : written),
  z.array(route).min(1).describe('the id of a scene or an ending, or a list of `when` and `to`'),
);

const line = z.strictObject({
  id: id.describe('a name for this choice, unique in its talk'),
  say: text.describe('what the seller says or does, word for word'),
  why: text.describe('two sentences: what this did here, and the principle'),
  effect: z
    .strictObject(
      meters((meter) =>
        z
          .int()
          .min(-FARTHEST)
          .max(FARTHEST)
          .default(0)
          .describe(`what it does to ${meter}, from -${FARTHEST} to ${FARTHEST}`),
      ),
    )
    .prefault({})
    .describe('what it does to `trust`, `insight` and `agreement`'),
  sets: z.array(id).default([]).describe('the flags that it sets'),
  when: when.describe('the condition under which it is offered'),
  next,
});

const time = text
  .nullable()
  .default(null)
  .describe('when it is, where time has passed since the line before, like `Two days later`');

const seen = text.nullable().default(null).describe('what can be seen or heard');

const scene = z.strictObject({
  id: id.describe('a name for this scene, unique in its talk'),
  time,
  seen,
  says: text.describe('what the customer says'),
  thinks: text.describe('what the customer thinks, heard on a second run'),
  choices: z
    .array(line)
    .min(2)
    .max(4)
    .describe('two to four choices, each with `id`, `say`, `why` and `next`'),
});

const ending = z.strictObject({
  id: id.describe('a name for this ending, unique in its talk'),
  kind: z.enum(ENDING_KINDS).describe('what kind of ending it is'),
  time,
  seen,
  says: text.describe('the customer’s last words'),
  debrief: text.describe(
    'three to five sentences: what happened, what carried it, what it will mean next week',
  ),
  again: z.array(id).default([]).describe('ids of lessons to read again'),
});

const lines = (least: number, most: number) => z.array(text).min(least).max(most);

const kit = z.strictObject({
  minutes: z.int().min(3).max(30).describe('how many minutes the talk takes for three people'),
  seller: lines(3, 5).describe('what the seller is told, in 3 to 5 lines'),
  customer: lines(5, 8).describe('what only the customer is told, in 5 to 8 lines'),
  observer: lines(5, 8).describe('5 to 8 things that were done or were not, a sentence each'),
  debrief: lines(3, 5).describe('3 to 5 questions for afterwards'),
});

export const rolePlayForm = z.strictObject({
  title: text.describe('what this talk is called'),
  summary: summary.describe('what it is about, in one sentence of at most 160 characters'),
  by: z.enum(WAYS).describe('how the two talk'),
  gate: text.describe('what would be agreed, in the customer’s words'),
  fit: z.enum(['good', 'poor']).describe('how well the offer fits'),
  seller: text.describe('who the learner is, what they sell, what they know before they begin'),
  setting: text.describe('where and when it takes place'),
  customer: z
    .strictObject({
      name: text.describe('the name of the customer'),
      pronoun: z.enum(['she', 'he', 'they']).describe('how the customer is spoken of'),
      role: text.describe('what the customer does, and where'),
      style: text.describe('how the customer talks, in one sentence'),
      wants: text.describe('what the customer wants, told at the end only'),
    })
    .describe('who the customer is: `name`, `pronoun`, `role`, `style` and `wants`'),
  start: z
    .strictObject(meters((meter) => level.describe(`where ${meter} stands at the start, from 0 to ${FULL}`)))
    .describe('where the three meters stand at the start'),
  scenes: z.array(scene).min(1).describe('the scenes, of which the first opens the talk'),
  endings: z.array(ending).min(2).max(5).describe('three to five endings'),
  kit: kit.describe('the same talk for three people: `minutes`, `seller`, `customer`, `observer`, `debrief`'),
});

export type RolePlayForm = z.output<typeof rolePlayForm>;
