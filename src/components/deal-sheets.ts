// What the pages about deals need of the course's worksheets.
import { below } from '../base.ts';
import { address } from '../core/address.ts';
import { course } from '../course.ts';

/** All worksheets of the course, in the order of its parts. */
export const sheets = course.parts.flatMap(({ worksheets }) => worksheets);

/** The address of each, by its id. */
export const sheetUrls = Object.fromEntries(sheets.map(({ id }) => [id, below(address.worksheet(id))]));
