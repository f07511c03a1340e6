// Whether the course has a place for notes; where it has none, there is no page for them, and nothing leads there.
import { talksIn } from '../../core/deal/note/note.ts';
import { worksheets } from '../../course.ts';

/** The list of talks, which notes go to, and its worksheet; null where the course has none. */
export const talks = talksIn({ worksheets });

/** The paths of the page for notes, or of a file beside it: one, or none. */
export const notePaths = () => (talks ? [{ params: { note: 'note' } }] : []);
