// What is still to be done in a deal, and by whom: the rows of plans, of repairs and of talks.
import { columnFor, textIn } from '../worksheet/by-role.ts';
import { rowsIn, type Dossier } from '../worksheet/dossier.ts';
import { isRows, type Rows } from '../worksheet/field.ts';
import type { Id } from '../id.ts';
import { THEIRS } from './choices.ts';
import { cell, type Values, type Worksheet } from '../worksheet/worksheet.ts';

/** Something that somebody promised to do and has not done. */
export interface Step {
  /** The same as long as its row is there, wherever that is moved: `confirm.plan.0`. */
  readonly name: string;
  readonly sheet: Id;
  /** The cell of that sheet for the day on which it was done; null where the list has no column with the role `closed`. */
  readonly closed: string | null;
  /** The cell of that sheet for the day by which it is to be done; null where the list has no column for it. */
  readonly due: string | null;
  readonly what: string;
  /** By name or by business role; empty where nothing says so. */
  readonly who: string;
  /** By when, as it is written: YYYY-MM-DD, or empty. */
  readonly by: string;
  /** Whether the customer does it. */
  readonly theirs: boolean;
  /** The same step where it is written once more: noted after a talk, and put into the plan. */
  readonly also: readonly Step[];
}

/** As much of a promise as tells it from others. */
interface Promised {
  readonly what: string;
  readonly who: string;
  readonly theirs: boolean;
  /** Its day, however that is written. */
  readonly when: string | number;
}

/**
 * What is promised and not done, the earliest day first and what has no day last; what is written twice stands once. A list is one of promises where it
 * says whose they are or when they were kept (columns with the roles `side` or `closed`): a contact that was planned
 * and is over is not owed.
 */
export function openSteps(dossier: Dossier): readonly Step[] {
  const all = dossier.worksheets
    .flatMap((sheet) =>
      sheet.fields.flatMap((field) => (isRows(field) ? stepsIn(dossier, sheet, field) : [])),
    )
    .toSorted((a, b) => inOrder(a.by || 'later', b.by || 'later'));
  return once(
    all,
    ({ by, ...step }) => ({ ...step, when: by }),
    (step, same) => ({ ...step, who: step.who || same.who, also: [...step.also, same] }),
  );
}

/**
 * Of promises that say the same of the same day only the first, as `join` makes it of both. Where one says who keeps it
 * and the other does not, they are the same; what two people promise are two.
 */
export function once<T>(
  all: readonly T[],
  promised: (one: T) => Promised | null,
  join: (first: T, same: T) => T,
): readonly T[] {
  const found: T[] = [];
  for (const one of all) {
    const known = promised(one);
    const at = known === null ? -1 : found.findIndex((each) => isSame(promised(each), known));
    const first = found[at];
    if (first === undefined) found.push(one);
    else found[at] = join(first, one);
  }
  return found;
}

function isSame(a: Promised | null, b: Promised): boolean {
  const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return (
    a !== null &&
    a.when === b.when &&
    a.theirs === b.theirs &&
    plain(a.what) === plain(b.what) &&
    (a.who === '' || b.who === '' || plain(a.who) === plain(b.who))
  );
}

function stepsIn(dossier: Dossier, sheet: Worksheet, field: Rows): readonly Step[] {
  if (!isOfPromises(field) || columnFor(field, 'step') === null) return [];
  const [closed, due] = [columnFor(field, 'closed'), columnFor(field, 'due')];
  const values = dossier.values(sheet.id);
  return openRows(dossier, sheet, field).flatMap((row): readonly Step[] => {
    const what = textIn(field, row, 'step', values);
    if (what === '') return [];
    return [
      {
        name: `${sheet.id}.${field.id}.${row}`,
        sheet: sheet.id,
        closed: closed === null ? null : cell(field.id, row, closed),
        due: due === null ? null : cell(field.id, row, due),
        what,
        who: textIn(field, row, 'who', values),
        by: textIn(field, row, 'due', values),
        theirs: isTheirs(field, row, values),
        also: [],
      },
    ];
  });
}

/** Whether what stands in a list is owed: it says whose its steps are, or when they were done. */
export function isOfPromises(field: Rows): boolean {
  return columnFor(field, 'side') !== null || columnFor(field, 'closed') !== null;
}

/** The filled rows of a list that are not done. A later talk does away with nothing that was promised at an earlier one. */
export function openRows(dossier: Dossier, sheet: Worksheet, field: Rows): readonly number[] {
  const values = dossier.values(sheet.id);
  return rowsIn(dossier, sheet.id, field).filter((row) => textIn(field, row, 'closed', values) === '');
}

/** Whether the customer does what stands in a row. */
export function isTheirs(field: Rows, row: number, values: Values): boolean {
  return textIn(field, row, 'side', values) === THEIRS;
}

/** The one with the latest day (YYYY-MM-DD); of one day the last, and undefined where there is none. */
export function latest<T>(all: readonly T[], day: (one: T) => string): T | undefined {
  return all.toSorted((a, b) => inOrder(day(a), day(b))).at(-1);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
