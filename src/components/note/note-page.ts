// Whether the course has a place for notes; where it has none, there is no page for them, and nothing leads there.
import { sheetsForNotes } from '../../core/deal/note/offers.ts';
import { talksIn } from '../../core/deal/note/note.ts';
import { isRows, type Field } from '../../core/worksheet/field.ts';
import { withoutHelp } from '../../core/worksheet/filling/without-help.ts';
import { worksheets } from '../../course.ts';

/** The list of talks, which notes go to, and its worksheet; null where the course has none. */
export const talks = talksIn({ worksheets });

/** The paths of the page for notes, or of a file beside it: one, or none. */
export const notePaths = () => (talks ? [{ params: { note: 'note' } }] : []);

const forNotes = new Set(sheetsForNotes(worksheets).flatMap(({ fields }) => fields));
const tellsWhatIsDue = (field: Field): boolean =>
  field.kind === 'gate' ||
  field.role === 'outcome' ||
  (isRows(field) && field.columns.some(({ role }) => role === 'due'));

/** Of the worksheets what a note has to do with, and what says which deal is due first. */
export const noteSheets = worksheets
  .map((sheet) => ({
    ...sheet,
    fields: sheet.fields.filter((field) => forNotes.has(field) || tellsWhatIsDue(field)),
  }))
  .filter(({ fields }) => fields.length > 0)
  .map(withoutHelp);
