// What the one page is made of, in its order: what matters most to somebody who takes it into a talk stands first, and
// what is left out first, where there is no room, stands last.
import type { ColumnRole, FieldRole } from '../../worksheet/role.ts';
import type { Width } from './paper.ts';

/** Where the words of a part come from: the field of a role, or several places. */
export type Source = FieldRole | 'gates' | 'doubts' | 'unknown';

/** A part of the page, and the least of it that stands there. */
export interface Room {
  readonly source: Source;
  /** The columns of a list that are shown; all of them where none is named. */
  readonly columns?: readonly ColumnRole[];
  /** So many letters of a text, or of a cell of a table. */
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
  [{ source: 'results', letters: 60, rows: 3, width: 'whole' }],
  [{ source: 'gap', letters: 60, rows: 3, width: 'whole' }],
  [{ source: 'gates', letters: 125, rows: 12, width: 'whole' }],
  [{ source: 'corrections', letters: 200, latestFirst: true, width: 'whole' }],
  [{ source: 'summary', letters: 200, width: 'whole' }],
  [{ source: 'plan', columns: ['step', 'side', 'who', 'due'], letters: 66, rows: 3, width: 'whole' }],
  [
    { source: 'doubts', letters: 90, rows: 2, width: 'half' },
    { source: 'unknown', letters: 100, rows: 3, width: 'half' },
  ],
  [{ source: 'risks', letters: 70, rows: 2, width: 'whole' }],
  [{ source: 'path', letters: 50, rows: 4, width: 'whole' }],
  [{ source: 'success', letters: 100, rows: 3, width: 'whole' }],
  [
    { source: 'champion', letters: 150, width: 'half' },
    { source: 'other-ways', letters: 60, rows: 3, width: 'half' },
  ],
  [
    { source: 'people', columns: ['who', 'view'], letters: 40, rows: 3, width: 'third' },
    { source: 'criteria', letters: 40, rows: 3, width: 'third' },
    { source: 'ratings', letters: 40, rows: 3, width: 'third' },
  ],
];
