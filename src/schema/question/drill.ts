// `drill.yml`: what customers say, for the drill “What phase is this?”.
import { z } from 'astro/zod';
import { choice } from './choice.ts';
import { id, text } from '../text.ts';

const near = z.strictObject({
  phase: id.describe('a phase that this could be taken for'),
  feedback: text.describe('the reason why it is not that phase'),
});

const line = z.strictObject({
  id: id.describe('a name for this line, unique in the file'),
  scene: text.describe('who says it and when, without the phase'),
  says: text.describe('what the customer says'),
  phase: id.describe('the part this belongs to, one of the phases'),
  why: text.describe('what in the line shows the phase'),
  near: z.array(near).min(1).describe('one or more phases it could be taken for, each with its feedback'),
  moves: z.array(choice).length(3).describe('three moves, each with its feedback'),
});

export const drillForm = z.array(line);

export type DrillForm = z.output<typeof drillForm>;
