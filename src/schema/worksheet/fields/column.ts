// The columns of a field made of rows, each of one of six kinds.
import { z } from 'astro/zod';
import { COLUMN_ROLES } from '../../../core/worksheet/role.ts';
import { choices, labelled, measure, scale } from './base.ts';

const cell = {
  ...labelled,
  optional: z.boolean().default(false),
  role: z.enum(COLUMN_ROLES).nullable().default(null),
};

const columnForm = z.discriminatedUnion('kind', [
  z.strictObject({ ...cell, kind: z.enum(['text', 'long', 'date']) }),
  z.strictObject({ ...cell, kind: z.literal('number'), ...measure }),
  z.strictObject({ ...cell, kind: z.literal('choice'), choices }),
  z.strictObject({ ...cell, kind: z.literal('scale'), ...scale }),
]);

export const columns = z
  .array(columnForm)
  .min(1)
  .describe('one or more columns, each with an `id`, a `label` and a `kind`');
