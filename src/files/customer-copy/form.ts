// The controls with which a customer changes their copy: native ones, each named by its place.
import {
  ANSWERS,
  before,
  GATE,
  grows,
  isNew,
  lineAt,
  now,
  opens,
  partsOf,
  placeOf,
  REPLY,
  type Copy,
  type CopyColumn,
  type Piece,
} from '../../core/customer-copy/copy.ts';
import { columnsIn, isGone, linesIn } from '../../core/customer-copy/lines.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { el, type Content, type Element } from './element.ts';
import { headOf, type Headed } from './letter.ts';
import { partOf, type Live } from './part.ts';

type Lines = Extract<Piece, { kind: 'lines' }>;

const TYPED = { dir: 'auto', translate: 'no', spellcheck: 'false', autocomplete: 'off' } as const;

/**
 * A part as it is read, with the buttons that change it. What is in `open` shows its controls: a text by the name of its
 * part, a line by its own (`plan.3`). The gate always does.
 */
export function sectionOf(copy: Copy, part: Headed, open: ReadonlySet<string>): Element {
  const [head, piece] = [headOf(copy, part), copy.fields[part]];
  return el(
    'section',
    { 'data-part': part, 'aria-labelledby': `head-${part}` },
    el('h2', { id: `head-${part}` }, head),
    piece?.kind === 'gate'
      ? gate(copy, piece.asks)
      : piece?.kind === 'lines'
        ? lines(copy, part, piece, open)
        : text(copy, part, open.has(part)),
  );
}

function text(copy: Copy, part: Headed, isOpen: boolean): readonly Content[] {
  const head = words.heads[part];
  return [
    ...(isOpen ? [long(copy, part, head)] : partOf(copy, part)),
    opens(part) ? el('div', { class: 'presses' }, opener(part, head, isOpen)) : '',
  ];
}

/** What opens a text or a line, and closes it. */
function opener(place: string, called: string, isOpen: boolean): Element {
  return el(
    'button',
    {
      ...{ type: 'button', class: 'small', 'data-open': place },
      'aria-label': isOpen ? words.doneWith(called) : words.changeOf(called),
    },
    isOpen ? words.done : words.change,
  );
}

function gate(copy: Copy, asks: string): readonly Content[] {
  const choices = ANSWERS.map((each) =>
    el(
      'label',
      {},
      el('input', {
        ...{ type: 'radio', name: GATE.answer, value: each, 'data-at': GATE.answer },
        checked: now(copy, GATE.answer) === each,
      }),
      ` ${words.answers[each]}`,
    ),
  );
  const legend = el('legend', { dir: 'auto', translate: 'no' }, asks);
  return [el('fieldset', { class: 'gate' }, legend, choices), long(copy, GATE.words, words.words)];
}

/** From so many lines on, a link leads past them. */
const MANY = 5;

function lines(copy: Copy, part: Headed, piece: Lines, open: ReadonlySet<string>): readonly Content[] {
  const [rows, columns, foot] = [linesIn(copy, part), columnsIn(copy, part), `foot-${part}`];
  const called = (row: string): string => words.line(piece.one, rows.indexOf(row) + 1);
  const fields = (row: string): Element =>
    el(
      'fieldset',
      { 'data-row': row },
      el('legend', {}, called(row)),
      columns.map((column) => control(copy, placeOf(part, row, column.id), column)),
      el(
        'div',
        { class: 'presses' },
        opener(lineAt(part, row), called(row), true),
        isNew(row) ? remove(lineAt(part, row), called(row)) : strike(lineAt(part, row)),
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
      if (isGone(copy, part, row)) return [...read, stillSo(lineAt(part, row), called(row))];
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
    el('div', { class: 'presses', id: foot }, grows(part) ? add : ''),
  ];
}

/** Says of a line of the seller's that it is no longer so. */
function strike(line: string): Element {
  return el('button', { type: 'button', class: 'small', 'data-strike': line }, words.strike);
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

/** What stands below the parts: anything else, a name. */
export function ending(copy: Copy): Element {
  const name = el('input', { type: 'text', 'data-at': REPLY.name, ...TYPED, value: now(copy, REPLY.name) });
  return el(
    'section',
    { 'data-part': 'reply', 'aria-labelledby': 'head-reply' },
    el('h2', { id: 'head-reply' }, words.end),
    long(copy, REPLY.words, words.more),
    el('label', {}, words.name, name),
  );
}

function control(copy: Copy, at: string, column: CopyColumn): Element {
  const value = now(copy, at);
  if (column.kind === 'choice' || column.kind === 'scale') {
    const choices =
      column.kind === 'choice'
        ? column.choices
        : Array.from({ length: column.to - column.from + 1 }, (_, i) => String(column.from + i)).map(
            (id) => ({
              id,
              label: id,
            }),
          );
    // What stands there and is none of the choices stays to be seen.
    const odd = value === '' || choices.some(({ id }) => id === value) ? [] : [{ id: value, label: value }];
    const options = [{ id: '', label: words.empty }, ...odd, ...choices].map(({ id, label }) =>
      el('option', { value: id, selected: id === value }, label),
    );
    // What an option is rated by is called what the customer calls it.
    const named = partsOf(at).part === 'ratings' ? ({ translate: 'no' } as const) : {};
    return el('label', named, column.label, el('select', { 'data-at': at }, options));
  }
  if (column.kind === 'date') {
    return el('label', {}, column.label, el('input', { type: 'date', 'data-at': at, value }));
  }
  return long(copy, at, column.label, '1');
}

function long(copy: Copy, at: string, label: string, rows = '4'): Element {
  return el('label', {}, label, el('textarea', { 'data-at': at, rows, ...TYPED }, now(copy, at)));
}
