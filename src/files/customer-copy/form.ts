// The controls with which a customer changes their copy: native ones, each named by its place.
import {
  ANSWERS,
  GATE,
  grows,
  isNew,
  linesIn,
  now,
  opens,
  partsOf,
  placeOf,
  REPLY,
  type Copy,
  type CopyColumn,
} from '../../core/customer-copy/copy.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { el, type Element } from './element.ts';
import { headOf, type Headed } from './letter.ts';
import { partOf } from './part.ts';

const TYPED = { dir: 'auto', translate: 'no', spellcheck: 'false', autocomplete: 'off' } as const;

/** A part as it is read, with the button that opens it; `isOpen`, with its controls. The gate is always open. */
export function sectionOf(copy: Copy, part: Headed, isOpen: boolean): Element {
  const head = headOf(copy, part);
  return el(
    'section',
    { 'data-part': part, 'aria-labelledby': `head-${part}` },
    el('h2', { id: `head-${part}` }, head),
    part === 'gate' || isOpen ? controls(copy, part) : partOf(copy, part),
    opens(part) ? buttons(copy, part, isOpen) : [],
  );
}

/** What opens a part and closes it, and what adds a line to it: there before it is opened, too. */
function buttons(copy: Copy, part: Headed, isOpen: boolean): Element {
  const [piece, head] = [copy.fields[part], words.heads[part]];
  const open = el(
    'button',
    { type: 'button', 'data-open': part, 'aria-label': isOpen ? words.doneWith(head) : words.changeOf(head) },
    isOpen ? words.done : words.change,
  );
  if (piece?.kind !== 'lines' || !grows(part)) return el('div', { class: 'presses' }, open);
  const add = el(
    'button',
    { type: 'button', 'data-add': part, 'aria-label': words.addTo(piece.one, head) },
    words.add(piece.one),
  );
  return el('div', { class: 'presses', id: `foot-${part}` }, isOpen ? [add, open] : [open, add]);
}

function controls(copy: Copy, part: Headed): readonly Element[] {
  const piece = copy.fields[part];
  if (piece?.kind === 'words') return [long(copy, part, words.heads[part])];
  if (piece?.kind === 'gate') {
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
    const legend = el('legend', { dir: 'auto', translate: 'no' }, piece.asks);
    return [el('fieldset', { class: 'gate' }, legend, choices), long(copy, GATE.words, words.words)];
  }
  if (piece?.kind !== 'lines') return [];
  const rows = linesIn(copy, part).map((row, place) => {
    const name = words.line(piece.one, place + 1);
    return el(
      'fieldset',
      { 'data-row': row },
      el('legend', {}, name),
      piece.columns.map((column) => control(copy, placeOf(part, row, column.id), column)),
      isNew(row) ? remove(`${part}.${row}`, name) : [],
    );
  });
  // Past all their controls, by keys and by finger.
  const skip = el('p', { class: 'soft' }, el('a', { href: `#foot-${part}` }, words.toFoot));
  return grows(part) ? [skip, ...rows] : rows;
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
