// The customer's own changes, told to them as a list on the page.
import {
  ANSWERS,
  before,
  GATE,
  GONE,
  isNew,
  lineAt,
  now,
  partsOf,
  placeOf,
  REPLY,
  WHY,
  type Copy,
} from '../../../core/customer-copy/copy.ts';
import { columnAt, columnsIn, linesIn, nameOf as lineName } from '../../../core/customer-copy/lines.ts';
import { isProse, passagesAt, told, type Told } from '../../../core/customer-copy/told.ts';
import { reworded, type Reworded } from '../../../core/customer-copy/rewording.ts';
import { letter as words } from '../../../words/deal/pages/customer-letter.ts';
import { el, type Content, type Element } from '../element.ts';
import { headOf, partsIn, type Headed } from '../letter.ts';
import { inWords, wordByWord } from '../part.ts';

/** All places with changes, in their order. */
export function listOf(copy: Copy): readonly Element[] {
  return told(copy).map((each) => inList(copy, each));
}

/** A place with what is changed in it, passage by passage, and the button that puts it back. */
function inList(copy: Copy, { at, changes }: Told): Element {
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

/** Each passage that is changed at a place: of sentences, word by word; else what it said and what it says. */
function changeAt(copy: Copy, at: string): readonly (readonly Content[])[] {
  return passagesOf(copy, at).map(({ was, now }) => {
    if (was !== '' && now !== words.gone && isProse(copy, at)) return wordByWord(was, now);
    const old = was === '' ? [] : [el('del', {}, was), ' '];
    const label = labelOf(copy, at);
    return [label === '' ? '' : `${label}: `, ...old, el('ins', {}, now || words.empty)];
  });
}

/** The passages that are changed at a place, as a reader knows them. */
export function passagesOf(copy: Copy, at: string, inText = reworded): readonly Reworded[] {
  const answer = ANSWERS.find((each) => at === GATE.answer && each === now(copy, at));
  if (answer) return [{ was: '', now: words.answers[answer] }];
  const { part, row } = partsOf(at);
  const name = linesPart(copy, part);
  if (name && at === lineAt(name, row) && now(copy, at) === GONE) {
    const first = columnsIn(copy, name)[0];
    return [{ was: first ? (before(copy, placeOf(name, row, first.id)) ?? '') : '', now: words.gone }];
  }
  const column = columnAt(copy, at);
  return passagesAt(copy, at, inText).map(({ was, now }) => ({
    was: inWords(column, was),
    now: inWords(column, now),
  }));
}

/** The label of a cell in a line of theirs, of which all cells are told together, and of a rating by a criterion of theirs. */
export function labelOf(copy: Copy, at: string): string {
  const { row, column } = partsOf(at);
  if (column === WHY) return words.why;
  if (isNew(row)) return columnAt(copy, at)?.label ?? '';
  return isNew(column) ? lineName(copy, 'ratings', row) : at === GATE.words ? words.words : '';
}

/** A place as the customer knows it. */
export function nameOf(copy: Copy, at: string): string {
  if (at === REPLY.name) return words.name;
  if (at === REPLY.words) return words.more;
  const { part, row, column } = partsOf(at);
  const name = linesPart(copy, part);
  if (!name) {
    const whole = partsIn(copy).find((each) => each === part);
    return whole ? headOf(copy, whole) : '';
  }
  const [first] = columnsIn(copy, name);
  const [head, line] = [headOf(copy, name), lineOf(copy, at)];
  const label = columnAt(copy, at)?.label;
  if (label === undefined) return `${head}, ${line}`;
  // A line is known by its number and by what stands first in it.
  const about = first && column !== first.id ? now(copy, placeOf(name, row, first.id)) : '';
  return `${head}, ${line}${about === '' ? '' : ` (${about})`}, ${label}`;
}

/** The line that a place is in, by its number ("Step 9"). */
export function lineOf(copy: Copy, at: string): string {
  const { part, row } = partsOf(at);
  const name = linesPart(copy, part);
  const piece = name && copy.fields[name];
  return name && piece?.kind === 'lines' ? words.line(piece.one, linesIn(copy, name).indexOf(row) + 1) : '';
}

function linesPart(copy: Copy, part: string): Headed | undefined {
  return partsIn(copy).find((each) => each === part && copy.fields[each]?.kind === 'lines');
}
