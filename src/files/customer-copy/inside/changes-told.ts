// The customer's own changes, told to them: as a list on the page, and as the text of a mail.
import {
  ANSWERS,
  columnAt,
  GATE,
  isNew,
  linesIn,
  now,
  partsOf,
  PARTS,
  placeOf,
  REPLY,
  type Copy,
} from '../../../core/customer-copy/copy.ts';
import { isProse, passagesAt, told, type Told } from '../../../core/customer-copy/told.ts';
import { END, MARK } from '../../../store/copy/read-customer-copy.ts';
import { letter as words } from '../../../words/deal/pages/customer-letter.ts';
import { el, type Content, type Element } from '../element.ts';
import { headOf, type Headed } from '../letter.ts';
import { inWords, wordByWord } from '../part.ts';

/** A place with what is changed in it, passage by passage, and the button that puts it back. */
export function inList(copy: Copy, { at, changes }: Told): Element {
  const [what, back] = [`what-${at}`, `back-${at}`];
  const said = changes.flatMap((each) => changeAt(copy, each.at));
  return el(
    'li',
    {},
    el('span', { id: what, translate: 'no' }, nameOf(copy, at)),
    said.length > 1 && changes.length === 1 ? ` (${words.passages(said.length)}): ` : ': ',
    said.length === 1
      ? el('span', { dir: 'auto', translate: 'no' }, said[0] ?? [])
      : el(
          'ul',
          {},
          said.map((each) => el('li', { dir: 'auto', translate: 'no' }, each)),
        ),
    ' ',
    el(
      'button',
      { type: 'button', class: 'small', id: back, 'data-back': at, 'aria-labelledby': `${back} ${what}` },
      isNew(partsOf(at).row) ? words.remove : words.back,
    ),
  );
}

/** The text of a mail: what is changed, for whoever reads it, and the data, for the page that made the copy. */
export function mailOf(copy: Copy, data: string): string {
  const lines = told(copy).map((each) => inMail(copy, each));
  const bytes = new TextEncoder().encode(data);
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `${lines.join('\n')}\n\n${MARK}${code}${END}\n`;
}

function inMail(copy: Copy, { at, changes }: Told): string {
  const said = changes.flatMap((each) =>
    passagesOf(copy, each.at).map(
      ({ was, now }) =>
        `${labelOf(copy, each.at)}${now || words.empty}${was === '' ? '' : ` (${words.was}${was})`}`,
    ),
  );
  const name = nameOf(copy, at);
  if (said.length === 1) return `${name}: ${said[0] ?? ''}`;
  const head = changes.length === 1 ? `${name} (${words.passages(said.length)}):` : `${name}:`;
  return [head, ...said.map((each) => `- ${each}`)].join('\n');
}

/** Each passage that is changed at a place: of sentences, word by word; else what it said and what it says. */
function changeAt(copy: Copy, at: string): readonly (readonly Content[])[] {
  return passagesOf(copy, at).map(({ was, now }) => {
    if (was !== '' && isProse(copy, at)) return wordByWord(was, now);
    const old = was === '' ? [] : [el('del', {}, was), ' '];
    return [labelOf(copy, at), ...old, el('ins', {}, now || words.empty)];
  });
}

function passagesOf(copy: Copy, at: string): readonly { readonly was: string; readonly now: string }[] {
  const answer = ANSWERS.find((each) => at === GATE.answer && each === now(copy, at));
  if (answer) return [{ was: '', now: words.answers[answer] }];
  const column = columnAt(copy, at);
  return passagesAt(copy, at).map(({ was, now }) => ({
    was: inWords(column, was),
    now: inWords(column, now),
  }));
}

/** The label of a cell in a line of theirs, of which all cells are told together. */
function labelOf(copy: Copy, at: string): string {
  const column = isNew(partsOf(at).row) ? columnAt(copy, at) : undefined;
  return column ? `${column.label}: ` : '';
}

/** A place as the customer knows it. */
export function nameOf(copy: Copy, at: string): string {
  if (at === REPLY.name) return words.name;
  if (at === REPLY.words) return words.more;
  const { part, row, column } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  const head = headOf(copy, (name ?? 'gate') as Headed); // only parts with a heading can be changed
  if (!name || piece?.kind !== 'lines') return head;
  const [first] = piece.columns;
  const line = lineOf(copy, at);
  const label = piece.columns.find(({ id }) => id === column)?.label;
  if (label === undefined) return `${head}, ${line}`;
  // A line is known by its number and by what stands first in it.
  const about = first && column !== first.id ? now(copy, placeOf(name, row, first.id)) : '';
  return `${head}, ${line}${about === '' ? '' : ` (${about})`}, ${label}`;
}

/** The line that a place is in, by its number ("Step 9"). */
export function lineOf(copy: Copy, at: string): string {
  const { part, row } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  return name && piece?.kind === 'lines' ? words.line(piece.one, linesIn(copy, name).indexOf(row) + 1) : '';
}
