// Where each worksheet stands, for islands: they know no base path.
import { below } from '../../base.ts';
import { address } from '../../core/course/address.ts';
import { worksheets } from '../../course.ts';

/** The address of each worksheet, by its id. */
export const worksheetUrls = Object.fromEntries(
  worksheets.map(({ id }) => [id, below(address.worksheet(id))]),
);
