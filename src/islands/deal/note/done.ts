// A note that was put into a deal, and what is needed to take it out again.
import type { Id } from '../../../core/id.ts';
import type { Note } from '../../../core/deal/note/note.ts';
import type { Change } from '../../../core/deal/note/take-back.ts';
import type { Values } from '../../../core/worksheet/worksheet.ts';

export interface Done {
  readonly note: Note;
  readonly deal: Id;
  /** What it changed in the deal. */
  readonly changes: readonly Change[];
  /** Whether the deal was made for it; and the one that was worked on before. */
  readonly made: boolean;
  readonly before: Id;
  /** What stood on the sheet of the note. */
  readonly typed: Values;
}
