// The customer's copy as it is read, from its first line to its last: the same in the preview, without a script, on
// paper, and inside the file, where the parts can be opened and changed (form.ts).
import {
  ANSWERS,
  before,
  GATE,
  isNew,
  linesIn,
  now,
  opens,
  placeOf,
  REPLY,
  totalOf,
  weightOf,
  type Copy,
  type CopyColumn,
  type Part,
  type Piece,
} from '../../core/customer-copy/copy.ts';
import { stretches } from '../../core/customer-copy/rewording.ts';
import { inFileName } from '../../core/legible.ts';
import { dateInWords } from '../../core/worksheet/reading.ts';
import { linked, over, ring } from '../../drawing/knot.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { el, type Content, type Element } from './element.ts';

type Lines = Extract<Piece, { kind: 'lines' }>;
/** The parts with a heading. */
export type Headed = keyof typeof words.heads;

/** Text of a person: not translated, in the direction that it is written in. */
const SAID = { dir: 'auto', translate: 'no' } as const;

/** The parts of this copy with a heading, in their order. */
export function partsIn({ chosen }: Copy): readonly Headed[] {
  return chosen.filter((part): part is Headed => part in words.heads);
}

/** Everything above the parts. */
export function opening(copy: Copy, live: boolean): Element {
  const name = textOf(copy, 'name');
  const note = textOf(copy, 'note');
  const day = dateInWords(copy.madeAt.slice(0, 10), reading);
  return el(
    'header',
    {},
    knot(),
    el('p', { class: 'soft', ...SAID }, words.dated(day, textOf(copy, 'from'))),
    el('h1', SAID, name === '' ? words.title : words.titled(name)),
    ...(note === '' ? [] : [el('p', { class: 'note', ...SAID }, note)]),
    el('p', {}, words.lead),
    el('p', { class: 'soft' }, words.nothing),
    ...(live ? [] : [el('p', { class: 'soft' }, words.still)]),
  );
}

/** What stands in a part, with what the customer changed marked in it. */
export function partOf(copy: Copy, part: Part): readonly Content[] {
  const piece = copy.fields[part];
  switch (piece?.kind) {
    case undefined:
      return [];
    case 'words':
      return [el('p', { class: 'said', ...SAID }, marked(copy, part))];
    case 'gate':
      return answered(copy, piece.asks);
    case 'lines':
      return part === 'ratings' ? [table(copy, part, piece)] : [list(copy, part, piece)];
  }
}

/** The whole letter without a control: for the preview, for paper, and where no script runs. */
export function letterOf(copy: Copy): readonly Element[] {
  return [
    opening(copy, false),
    ...partsIn(copy).map((part) =>
      el(
        'section',
        { 'aria-labelledby': `head-${part}` },
        el('h2', { id: `head-${part}` }, words.heads[part]),
        partOf(copy, part),
      ),
    ),
    ...reply(copy),
  ];
}

function reply(copy: Copy): readonly Element[] {
  const lines = [now(copy, REPLY.words), now(copy, REPLY.name)].filter((text) => text !== '');
  if (lines.length === 0) return [];
  const own = lines.map((text) => el('p', { class: 'said', ...SAID }, el('ins', {}, text)));
  return [el('section', {}, el('h2', {}, words.end), own)];
}

function answered(copy: Copy, asks: string): readonly Content[] {
  const [answer, said] = [now(copy, GATE.answer), now(copy, GATE.words)];
  const boxes = ANSWERS.map((each) => el('li', {}, `${each === answer ? '☒' : '☐'} ${words.answers[each]}`));
  return [
    el('p', { class: 'asks', ...SAID }, asks),
    el('ul', { class: 'boxes' }, boxes),
    ...(said === '' ? [] : [el('p', { class: 'said', ...SAID }, el('ins', {}, said))]),
  ];
}

/** Lines as they are read: what each is about, and below it the rest with its labels. */
function list(copy: Copy, part: Part, { columns }: Lines): Element {
  const [first, ...rest] = columns;
  const rows = linesIn(copy, part).map((row) => {
    const more = rest.flatMap((column) => {
      const text = cellOf(copy, part, row, column);
      return text.length === 0 ? [] : [el('span', {}, el('b', {}, `${column.label}: `), text)];
    });
    return el(
      'li',
      isNew(row) ? { class: 'new' } : {},
      el('span', { class: 'first', ...SAID }, first ? cellOf(copy, part, row, first) : []),
      more.length === 0 ? [] : [el('span', { class: 'rest', ...SAID }, more)],
    );
  });
  return el('ol', {}, rows);
}

function table(copy: Copy, part: Part, { columns }: Lines): Element {
  const heads = columns.map((column) => {
    const weight = weightOf(copy, column);
    const label = weight === null ? column.label : `${column.label} × ${weight}`;
    return el('th', { scope: 'col', ...SAID }, label);
  });
  const rows = linesIn(copy, part).map((row) => {
    const total = totalOf(copy, part, row);
    const cells = columns.map((column, place) =>
      el(
        place === 0 ? 'th' : 'td',
        place === 0 ? { scope: 'row', ...SAID } : {},
        cellOf(copy, part, row, column),
      ),
    );
    return el('tr', {}, cells, el('td', {}, el('b', {}, total === null ? words.empty : String(total))));
  });
  const head = el('thead', {}, el('tr', {}, heads, el('th', { scope: 'col' }, words.total)));
  return el(
    'div',
    { class: 'wide', role: 'group', 'aria-label': words.heads.ratings, tabindex: '0' },
    el('table', {}, head, el('tbody', {}, rows)),
  );
}

/** What stands in a cell; nothing where it is empty. */
function cellOf(copy: Copy, part: Part, row: string, column: CopyColumn): readonly Content[] {
  const at = placeOf(part, row, column.id);
  const [was, is] = [before(copy, at) ?? '', now(copy, at)].map((text) => inWords(column, text));
  if (was === is) return was ? [was] : [];
  return [...(was ? [el('del', {}, was), ' '] : []), el('ins', {}, is || words.empty)];
}

/** A cell as a reader knows it: a day in words, a choice by its label. */
export function inWords(column: CopyColumn | undefined, text: string): string {
  if (column?.kind === 'date') return dateInWords(text, reading);
  if (column?.kind !== 'choice') return text;
  return column.choices.find(({ id }) => id === text)?.label ?? '';
}

function marked(copy: Copy, part: Part): readonly Content[] {
  if (!opens(part)) return [textOf(copy, part)];
  return wordByWord(before(copy, part) ?? '', now(copy, part));
}

/** A text with what is gone from it and what is new in it. */
export function wordByWord(was: string, is: string): readonly Content[] {
  return stretches(was, is).map(({ kind, text }) =>
    kind === 'same' ? text : el(kind === 'gone' ? 'del' : 'ins', {}, text),
  );
}

/** The name of the deal as a part of the file's name; empty where the seller left it out. */
export function nameInFile(copy: Copy): string {
  return inFileName(textOf(copy, 'name'));
}

function textOf(copy: Copy, part: Part): string {
  const piece = copy.fields[part];
  return piece?.kind === 'words' ? piece.text : '';
}

function knot(): Element {
  const circle = (side: 'seller' | 'customer') =>
    el('circle', { class: side, cx: String(linked[side]), cy: '16', r: String(ring) });
  return el(
    'svg',
    { viewBox: '0 0 32 32', width: '40', height: '40', 'aria-hidden': 'true' },
    circle('seller'),
    circle('customer'),
    el('path', { class: 'seller', d: over }),
  );
}
