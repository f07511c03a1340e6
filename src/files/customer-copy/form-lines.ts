// The lines of a part where they can be changed: each for itself, with what is missing in it beside it.
import {
  before,
  isNew,
  lineAt,
  now,
  placeOf,
  WHY,
  type Copy,
  type CopyColumn,
  type Piece,
} from '../../core/customer-copy/copy.ts';
import { columnsIn, isGone, linesIn } from '../../core/customer-copy/lines.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { cancel, control, opener, TYPED } from './controls.ts';
import { el, type Content, type Element } from './element.ts';
import type { Headed } from './letter.ts';
import { partOf, type Live } from './part.ts';

type Lines = Extract<Piece, { kind: 'lines' }>;

/** From so many lines on, a link leads past them. */
const MANY = 5;

/** A part with lines; those in `open` show their controls. */
export function lines(copy: Copy, part: Headed, piece: Lines, open: ReadonlySet<string>): readonly Content[] {
  const [rows, columns, foot] = [linesIn(copy, part), columnsIn(copy, part), `foot-${part}`];
  const called = (row: string): string => words.line(piece.one, rows.indexOf(row) + 1);
  const fields = (row: string): Element =>
    el(
      'fieldset',
      { 'data-row': row },
      el('legend', {}, called(row)),
      columns
        .filter(({ id }) => !(isNew(row) && isNew(id)))
        .map((column) => control(copy, placeOf(part, row, column.id), column)),
      el(
        'div',
        { class: 'presses' },
        opener(lineAt(part, row), called(row), true),
        cancel(lineAt(part, row), called(row)),
        isNew(row) ? remove(lineAt(part, row), called(row)) : strike(lineAt(part, row), called(row)),
      ),
    );
  const isOpen = (row: string): boolean => open.has(lineAt(part, row)) && !isGone(copy, part, row);
  // A step is somebody's and has a day: where the seller has none, it is named beside the step.
  const hasControl = (row: string, column: CopyColumn): boolean =>
    part === 'plan' &&
    ![columns[0]?.id, piece.done].includes(column.id) &&
    !isGone(copy, part, row) &&
    (isNew(row) ? now : before)(copy, placeOf(part, row, column.id)) === '';
  const live: Live = {
    hasControl,
    line: (row, read) => {
      if (isGone(copy, part, row))
        return [
          ...read,
          why(copy, placeOf(part, row, WHY), called(row)),
          stillSo(lineAt(part, row), called(row)),
        ];
      // A table has its controls below it.
      if (isOpen(row)) return part === 'ratings' ? read : [fields(row)];
      const missing = columns.filter((column) => hasControl(row, column));
      return [
        ...read,
        ...(missing.length === 0
          ? []
          : [
              el(
                'span',
                { class: 'missing', role: 'group', 'aria-label': called(row) },
                missing.map((column) => control(copy, placeOf(part, row, column.id), column)),
              ),
            ]),
        opener(lineAt(part, row), called(row), false),
      ];
    },
  };
  const add = el(
    'button',
    { type: 'button', 'data-add': part, 'aria-label': words.addTo(piece.one, words.heads[part]) },
    words.add(piece.one),
  );
  return [
    rows.length < MANY ? '' : el('p', { class: 'soft skip' }, el('a', { href: `#${foot}` }, words.toFoot)),
    ...partOf(copy, part, live),
    ...(part === 'ratings' ? rows.filter(isOpen).map(fields) : []),
    el('div', { class: 'presses', id: foot }, add),
  ];
}

/** Takes off a line of the seller's. */
function strike(line: string, called: string): Element {
  return el(
    'button',
    { type: 'button', class: 'small', 'data-strike': line, 'aria-label': words.strikeOf(called) },
    words.strike,
  );
}

/** Why a line is taken off: a reason to choose, or any other. */
function why(copy: Copy, at: string, called: string): Element {
  const list = `list-${at}`;
  return el(
    'label',
    { class: 'why' },
    words.why,
    el('input', {
      ...{ type: 'text', 'data-at': at, list, 'aria-label': words.whyOf(called), ...TYPED },
      value: now(copy, at),
    }),
    el(
      'datalist',
      { id: list },
      words.reasons.map((value) => el('option', { value })),
    ),
  );
}

function stillSo(line: string, called: string): Element {
  return el(
    'button',
    { type: 'button', class: 'small', 'data-back': line, 'aria-label': words.stillSoOf(called) },
    words.stillSo,
  );
}

/** Takes off a line that the customer has added. */
function remove(line: string, name: string): Element {
  return el(
    'button',
    { type: 'button', class: 'small', 'data-remove': line, 'aria-label': words.removeLine(name) },
    words.remove,
  );
}
