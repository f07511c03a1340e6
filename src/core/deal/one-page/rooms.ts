// What the one page is made of, in its order: what matters most to somebody who takes it into a talk stands first, and
// what is left out first, where there is no room, stands last.
import type { ColumnRole, FieldRole } from '../../worksheet/role.ts';
import type { Width } from './paper.ts';

/** Where the words of a part come from: the field of a role, or several places. */
export type Source = FieldRole | 'gates' | 'conditions' | 'promised' | 'talks' | 'doubts' | 'unknown' | 'ask';

/** A part of the page, and the least of it that stands there. */
export interface Room {
  readonly source: Source;
  /** The columns of a list that are shown; all of them where none is named. */
  readonly columns?: readonly ColumnRole[];
  /** Whether each row of a list is one line of text: it takes less room than a table. */
  readonly asLines?: true;
  /** So many letters of a text, a line or a cell of a table. */
  readonly letters: number;
  /** So many rows of a table. */
  readonly rows?: number;
  /** Whether the last line of a text stands first, because it is the latest. */
  readonly latestFirst?: true;
  /** How much of the page's width it takes beside its neighbours; all of it where they are empty. */
  readonly width: Width;
}

/** What stands beside each other. */
export const ROOMS: readonly (readonly Room[])[] = [
  // The way out stands at its end.
  [{ source: 'scope', letters: 640, width: 'whole' }],
  [{ source: 'decision', letters: 200, width: 'whole' }],
  [{ source: 'results', letters: 30, rows: 3, width: 'whole' }],
  [{ source: 'gap', letters: 30, rows: 3, width: 'whole' }],
  [{ source: 'gates', letters: 70, rows: 12, width: 'whole' }],
  [
    { source: 'conditions', letters: 400, width: 'half' },
    { source: 'corrections', letters: 150, latestFirst: true, width: 'half' },
  ],
  [{ source: 'promised', letters: 66, rows: 3, width: 'whole' }],
  [
    { source: 'doubts', letters: 90, rows: 2, width: 'half' },
    { source: 'unknown', letters: 100, rows: 3, width: 'half' },
  ],
  [
    { source: 'other-ways', asLines: true, letters: 100, rows: 3, width: 'half' },
    { source: 'champion', letters: 150, width: 'half' },
  ],
  [{ source: 'path', asLines: true, letters: 100, rows: 4, width: 'whole' }],
  [{ source: 'success', letters: 100, rows: 3, width: 'whole' }],
  [{ source: 'risks', asLines: true, letters: 100, rows: 2, width: 'whole' }],
  [{ source: 'talks', asLines: true, letters: 200, rows: 1, width: 'whole' }],
  [{ source: 'summary', letters: 200, width: 'whole' }],
  [
    { source: 'people', columns: ['who', 'view'], letters: 30, rows: 3, width: 'third' },
    { source: 'criteria', letters: 30, rows: 3, width: 'third' },
    { source: 'ratings', letters: 30, rows: 3, width: 'third' },
  ],
  [{ source: 'ask', letters: 100, rows: 2, width: 'whole' }],
];
