// What stands in a part of the customer's copy as it is read, with what they changed marked in it.
import {
  ANSWERS,
  before,
  GATE,
  isNew,
  now,
  opens,
  placeOf,
  WHY,
  type Copy,
  type CopyColumn,
  type Part,
} from '../../core/customer-copy/copy.ts';
import { columnsIn, isDone, isGone, linesIn } from '../../core/customer-copy/lines.ts';
import { totalOf, weightOf } from '../../core/customer-copy/ratings.ts';
import { isPutOtherwise, phrases } from '../../core/customer-copy/rewording.ts';
import { dateInWords } from '../../core/worksheet/reading.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { el, type Content, type Element } from './element.ts';

/** How a line is shown where it can be changed. */
export interface Live {
  /** What stands in the place of a line as it is read, mostly that and its controls. */
  readonly line: (row: string, read: readonly Content[]) => readonly Content[];
  /** Whether a cell has its control beside the line, and need not be read there. */
  readonly hasControl: (row: string, column: CopyColumn) => boolean;
}

const STILL: Live = { line: (_, read) => read, hasControl: () => false };

/** Text of a person: not translated, in the direction that it is written in. */
export const SAID = { dir: 'auto', translate: 'no' } as const;

/** What stands in a part, with what the customer changed marked in it. */
export function partOf(copy: Copy, part: Part, live = STILL): readonly Content[] {
  const piece = copy.fields[part];
  switch (piece?.kind) {
    case undefined:
      return [];
    case 'words':
      return [el('p', { class: 'said', ...SAID }, marked(copy, part))];
    case 'gate':
      return answered(copy, piece.asks);
    case 'lines':
      return [
        ...(isDone(copy, part) ? [el('p', { class: 'soft' }, words.allDone)] : []),
        ...(part === 'ratings' ? table(copy, part, live) : [list(copy, part, live)]),
      ];
  }
}

function answered(copy: Copy, asks: string): readonly Content[] {
  const [answer, said] = [now(copy, GATE.answer), now(copy, GATE.words)];
  const boxes = ANSWERS.map((each) =>
    el('li', {}, el('span', { class: 'box' }, each === answer ? '☒' : '☐'), ` ${words.answers[each]}`),
  );
  return [
    el('p', { class: 'asks', ...SAID }, asks),
    el('ul', { class: 'boxes' }, boxes),
    ...(said === '' ? [] : [el('p', { class: 'said', ...SAID }, el('ins', {}, said))]),
  ];
}

/** Lines as they are read: what each is about, and below it the rest with its labels. */
function list(copy: Copy, part: Part, live: Live): Element {
  const [first, ...rest] = columnsIn(copy, part);
  const rows = linesIn(copy, part).map((row) => {
    const more = rest.flatMap((column) => {
      const text = live.hasControl(row, column) ? [] : cellOf(copy, part, row, column);
      return text.length === 0 ? [] : [el('span', {}, el('b', {}, `${column.label}: `), text)];
    });
    const read = [
      el('span', { class: 'first', ...SAID }, first ? cellOf(copy, part, row, first) : []),
      ...(more.length === 0 ? [] : [el('span', { class: 'rest', ...SAID }, more)]),
    ];
    return el(
      'li',
      isNew(row) ? { class: 'new' } : {},
      live.line(row, struckOut(copy, part, row, read, live)),
    );
  });
  return el('ol', {}, rows);
}

/** A line that is taken off, with these words and why. */
function struckOut(
  copy: Copy,
  part: Part,
  row: string,
  read: readonly Content[],
  live: Live,
): readonly Content[] {
  if (!isGone(copy, part, row)) return read;
  const why = live === STILL ? now(copy, placeOf(part, row, WHY)) : '';
  return [el('del', {}, read), ' ', el('ins', {}, why === '' ? words.gone : words.goneBecause(why))];
}

function table(copy: Copy, part: Part, live: Live): readonly Element[] {
  const columns = columnsIn(copy, part);
  const scale = columns.find(({ kind }) => kind === 'scale');
  const heads = columns.map((column) => {
    const weight = weightOf(copy, column);
    const label = isNew(column.id) ? el('ins', {}, column.label) : column.label;
    return el('th', { scope: 'col', ...SAID }, label, weight === null ? '' : ` × ${weight}`);
  });
  const lines = linesIn(copy, part);
  const totals = lines.map((row) => totalOf(copy, part, row));
  const rows = lines.map((row, line) => {
    const total = totals[line] ?? null;
    // An option that is not named yet has a head all the same.
    const named = (cell: readonly Content[]): readonly Content[] =>
      cell.length === 0 ? [words.empty] : cell;
    const cells = columns.map((column, place) =>
      place === 0
        ? el(
            'th',
            { scope: 'row', ...SAID },
            live.line(row, struckOut(copy, part, row, named(cellOf(copy, part, row, column)), live)),
          )
        : el('td', {}, cellOf(copy, part, row, column)),
    );
    return el('tr', {}, cells, el('td', {}, el('b', {}, total === null ? words.empty : String(total))));
  });
  const head = el('thead', {}, el('tr', {}, heads, el('th', { scope: 'col' }, words.total)));
  return [
    el(
      'p',
      { class: 'soft' },
      scale?.kind === 'scale' ? `${words.scaleHelp(scale.from, scale.to)} ` : '',
      words.totalHelp,
      totals.includes(null) ? ` ${words.noTotal}` : '',
    ),
    el(
      'div',
      { class: 'wide', role: 'group', 'aria-label': words.heads.ratings, tabindex: '0' },
      el('table', {}, head, el('tbody', {}, rows)),
    ),
  ];
}

/** What stands in a cell; nothing where it is empty. */
function cellOf(copy: Copy, part: Part, row: string, column: CopyColumn): readonly Content[] {
  const at = placeOf(part, row, column.id);
  const [was = '', is = ''] = [before(copy, at) ?? '', now(copy, at)].map((text) =>
    part === 'ratings' ? text : inWords(column, text),
  );
  if (was === is) return was ? [was] : [];
  const isProse = column.kind === 'text' || column.kind === 'long';
  if (isProse && isPutOtherwise(was, is)) return wordByWord(was, is);
  return [...(was ? [el('del', {}, was), ' '] : []), el('ins', {}, is || words.empty)];
}

/** A cell as a reader knows it: a day in words, a choice by its label, how much something counts out of how much. */
export function inWords(column: CopyColumn | undefined, text: string): string {
  if (column?.kind === 'date') return dateInWords(text, reading);
  if (column?.kind === 'scale' && text !== '') return words.of(text, column.to);
  if (column?.kind !== 'choice') return text;
  return column.choices.find(({ id }) => id === text)?.label ?? '';
}

function marked(copy: Copy, part: Part): readonly Content[] {
  if (!opens(part)) return [textOf(copy, part)];
  return wordByWord(before(copy, part) ?? '', now(copy, part));
}

/** A text with what is gone from it and what is new in it, phrase by phrase. */
export function wordByWord(was: string, is: string): readonly Content[] {
  return phrases(was, is).map(({ kind, text }) =>
    kind === 'same' ? text : el(kind === 'gone' ? 'del' : 'ins', {}, text),
  );
}

/** The text of a part that is one; empty where the seller left it out. */
export function textOf(copy: Copy, part: Part): string {
  const piece = copy.fields[part];
  return piece?.kind === 'words' ? piece.text : '';
}
