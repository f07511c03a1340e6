// The controls of a form: native ones, each named by its place, and the button that shows them.
import { now, partsOf, type Copy, type CopyColumn } from '../../core/customer-copy/copy.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { el, type Element } from './element.ts';

/** What a person types: not translated, and in the direction that it is written in. */
export const TYPED = { dir: 'auto', translate: 'no', spellcheck: 'false', autocomplete: 'off' } as const;

/** What opens a text or a line, and closes it. */
export function opener(place: string, called: string, isOpen: boolean): Element {
  return el(
    'button',
    {
      ...{ type: 'button', class: 'small', 'data-open': place },
      'aria-label': isOpen ? words.readyWith(called) : words.changeOf(called),
    },
    isOpen ? words.ready : words.change,
  );
}

/** What closes a text or a line as it was before it was opened. */
export function cancel(place: string, called: string): Element {
  return el(
    'button',
    { type: 'button', class: 'small', 'data-cancel': place, 'aria-label': words.cancelOf(called) },
    words.cancel,
  );
}

/** The control of a cell, with its label. */
export function control(copy: Copy, at: string, column: CopyColumn): Element {
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

/** The control of a text, with its label. */
export function long(copy: Copy, at: string, label: string, rows = '4'): Element {
  return el('label', {}, label, el('textarea', { 'data-at': at, rows, ...TYPED }, now(copy, at)));
}
