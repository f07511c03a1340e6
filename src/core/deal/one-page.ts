// What of a deal fits on one side of paper: who, where they stand, how they choose, what was chosen, what comes next.
import { withRole } from '../worksheet/by-role.ts';
import type { Dossier } from '../worksheet/dossier.ts';
import type { Field } from '../worksheet/field.ts';
import type { Reading } from '../worksheet/reading.ts';
import type { ColumnRole, FieldRole } from '../worksheet/role.ts';
import { isBlank, shown, type Shown } from '../worksheet/shown.ts';

/** A part of the page: which field its words stand in, and what of them it has room for. */
interface Room {
  readonly role: FieldRole;
  /** The columns of a list that are shown; all of them where none is named. */
  readonly columns?: readonly ColumnRole[];
  /** The most letters of a text, or of a cell of a table. */
  readonly letters: number;
  /** The most letters of a cell that is not the first of its row; as many as of the first where nothing is said. */
  readonly beside?: number;
  /** Whether the last line of a text stands first, because it is the latest. */
  readonly latestFirst?: true;
  /** The most rows of a table. */
  readonly rows?: number;
  /** How much of the page's width it takes; all of it where nothing is said. */
  readonly width?: 'half' | 'third';
  /** Whether it stands only on a page that has room to spare. */
  readonly spare?: true;
}

/** What the page is made of, in its order; of each as much as fits where all of them are full. */
const ONE_PAGE: readonly Room[] = [
  // What the customer put right stands before what we had understood.
  { role: 'corrections', letters: 110, latestFirst: true },
  { role: 'summary', letters: 200 },
  { role: 'gap', letters: 30, beside: 22, rows: 2, spare: true },
  { role: 'success', letters: 96, rows: 3 },
  { role: 'path', letters: 26, beside: 27, rows: 4 },
  { role: 'champion', letters: 100, width: 'half' },
  { role: 'other-ways', letters: 14, beside: 38, rows: 3, width: 'half' },
  { role: 'people', columns: ['who', 'view'], letters: 30, rows: 3, width: 'third' },
  { role: 'criteria', letters: 30, rows: 3, width: 'third' },
  { role: 'ratings', letters: 30, rows: 3, width: 'third' },
  { role: 'scope', letters: 106, width: 'half' },
  { role: 'decision', letters: 106, width: 'half' },
  { role: 'plan', columns: ['step', 'side', 'who', 'due'], letters: 66, beside: 22, rows: 4 },
];

/** A part of the page as it is printed: its label, what stands there, and how much of it had to be left out. */
export interface Section {
  readonly label: string;
  readonly shown: Shown;
  readonly width: 'whole' | 'half' | 'third';
  /** Rows that did not fit, or 1 where a text was cut. */
  readonly left: number;
}

/** How much more of each part is shown where others are empty; the first that the page holds is taken. */
const SIZES = [6, 4, 3, 2, 1.5, 1] as const;

/** So many letters the page holds, with the space around the parts reckoned in letters: a tenth less than the full example. */
const PAGE = 2550;
const AROUND = 60;
/** A cell of a table takes as much room as so many letters, however short it is. */
const CELL = 12;

/** The parts of the page in which something stands, as much of each as there is room for. */
export function onePage(dossier: Dossier, reading: Reading): readonly Section[] {
  const parts = ONE_PAGE.flatMap((room) => {
    const found = withRole(dossier, room.role);
    const whole = found && shown(dossier, found.sheet, found.field, reading);
    return !whole || isBlank(whole) ? [] : { room, found, whole: picked(whole, found.field, room) };
  });
  const atSize = (size: number): readonly Section[] =>
    parts
      .filter(({ room }) => !room.spare || size > 1)
      .map(({ room, found, whole }) => ({
        ...{ label: found.field.label, width: room.width ?? 'whole' },
        ...fitted(whole, room, size),
      }));
  return SIZES.map(atSize).find((sections) => lettersOf(sections) <= PAGE) ?? atSize(1);
}

function lettersOf(sections: readonly Section[]): number {
  const cells = ({ shown: each }: Section): readonly string[] =>
    each.kind === 'text' ? [each.text] : [each.head.join(''), ...each.rows.flat()];
  return sections
    .flatMap((section) => [AROUND, ...cells(section).map((text) => Math.max(CELL, text.length))])
    .reduce((sum, letters) => sum + letters, 0);
}

/** Only the columns that were asked for; of a matrix each option with its total, the highest first. */
function picked(whole: Shown, field: Field, { columns }: Room): Shown {
  if (whole.kind === 'text') return whole;
  if (field.kind === 'matrix') {
    const ends = <T>(cells: readonly T[]): T[] => [...cells.slice(0, 1), ...cells.slice(-1)];
    const total = (cells: readonly string[]): number => Number(cells.at(-1) || -1);
    const rows = [...whole.rows].sort((a, b) => total(b) - total(a)).map(ends);
    return { ...whole, head: ends(whole.head), rows };
  }
  if (field.kind !== 'list' || !columns) return whole;
  const pick = <T>(cells: readonly T[]): T[] =>
    cells.filter((_, place) => columns.some((role) => role === field.columns[place]?.role));
  return { ...whole, head: pick(whole.head), rows: whole.rows.map(pick) };
}

function fitted(
  whole: Shown,
  { letters, beside = letters, latestFirst, rows: most = 0 }: Room,
  size: number,
): { shown: Shown; left: number } {
  if (whole.kind === 'table') {
    const rows = whole.rows
      .slice(0, most * size)
      .map((cells) => cells.map((text, at) => shortened(text, (at === 0 ? letters : beside) * size)));
    return { shown: { ...whole, rows }, left: whole.rows.length - rows.length };
  }
  const ordered = latestFirst ? whole.text.trim().split('\n').toReversed().join('\n') : whole.text;
  const text = shortened(ordered, letters * size);
  return { shown: { kind: 'text', text }, left: Number(text !== ordered.trim().replace(/\s+/g, ' ')) };
}

/** The text, or as many of its letters as fit with a sign that there is more. Line breaks would take room for nothing. */
export function shortened(text: string, most: number): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
