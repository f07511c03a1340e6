import type { Id } from './id.ts';
import type { Moment } from './moment.ts';

/** One real account of the learner's, carried through the worksheets. Its name is a draft on its own sheet. */
export interface Deal {
  readonly id: Id;
  readonly at: Moment;
}

/** The field of a deal's own sheet that holds its name. */
export const DEAL_NAME = 'name';
