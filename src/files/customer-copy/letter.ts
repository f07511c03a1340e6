// The customer's copy as it is read, from its first line to its last: the same in the preview, without a script, on
// paper, and inside the file, where the parts can be opened and changed (form.ts).
import { GATE, now, opens, REPLY, type Copy } from '../../core/customer-copy/copy.ts';
import { isDone } from '../../core/customer-copy/lines.ts';
import { inFileName } from '../../core/legible.ts';
import { localDate } from '../../core/time/local-date.ts';
import { dateInWords } from '../../core/worksheet/reading.ts';
import { linked, over, ring } from '../../drawing/knot.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { el, type Element } from './element.ts';
import { partOf, SAID, textOf } from './part.ts';
import { pen, penFor, penReply } from './pen.ts';

/** The parts with a heading. */
export type Headed = keyof typeof words.heads;

/** The parts of this copy with a heading, in their order. */
export function partsIn({ chosen }: Copy): readonly Headed[] {
  return chosen.filter((part): part is Headed => part in words.heads);
}

/** What a part is called: a question is not the next of a plan in which every step is done. */
export function headOf(copy: Copy, part: Headed): string {
  return part === 'gate' && isDone(copy, 'plan') ? words.afterPlan : words.heads[part];
}

/** Everything above the parts. */
export function opening(copy: Copy, live: boolean): Element {
  const name = textOf(copy, 'name');
  const note = textOf(copy, 'note');
  const day = dateInWords(localDate(copy.madeAt), reading);
  return el(
    'header',
    {},
    knot(),
    el('p', { class: 'soft', ...SAID }, words.dated(day, textOf(copy, 'from'))),
    el('h1', SAID, name === '' ? words.title : words.titled(name)),
    ...(note === '' ? [] : [el('p', { class: 'note', ...SAID }, note)]),
    el('p', {}, words.lead),
    whoIsWho(textOf(copy, 'from')),
    ...answered(copy),
    el('p', { class: 'soft screen' }, words.nothing),
    el('p', { class: 'soft screen' }, live ? words.unkept : words.still),
  );
}

/** Whose answer this is, and of which day, once it was saved. */
function answered(copy: Copy): readonly Element[] {
  const [name, day] = [now(copy, REPLY.name), dateInWords(now(copy, REPLY.day), reading)];
  if (day === '') return [];
  return [el('p', SAID, words.answeredBy(name, words.moment(day, now(copy, REPLY.time).slice(0, 5))))];
}

/** Who is meant by “you” and by “we”, with the name that the seller put in. That of a deal is nobody's. */
function whoIsWho(seller: string): Element {
  const named = seller === '' ? [] : [', ', el('b', SAID, seller)];
  return el('p', { class: 'soft' }, words.you, words.we, named, '.');
}

/** The whole letter without a control: for the preview, for paper, and where no script runs. */
export function letterOf(copy: Copy): readonly Element[] {
  return [
    opening(copy, false),
    ...partsIn(copy).map((part) =>
      el(
        'section',
        { 'aria-labelledby': `head-${part}` },
        el('h2', { id: `head-${part}` }, headOf(copy, part)),
        partOf(copy, part),
        opens(part)
          ? penFor(part)
          : part === 'gate' && now(copy, GATE.words) === ''
            ? pen(words.words, 1)
            : [],
      ),
    ),
    reply(copy),
  ];
}

/** What they wrote below the parts; where that is nothing, only paper has room for it. */
function reply(copy: Copy): Element {
  const [said, name] = [now(copy, REPLY.words), now(copy, REPLY.name)];
  const day = dateInWords(now(copy, REPLY.day), reading);
  const own = [
    said === '' ? [] : el('p', { class: 'said', ...SAID }, el('ins', {}, said)),
    name === '' ? [] : el('p', SAID, words.nameHere, ' ', el('ins', {}, name)),
    day === '' ? [] : el('p', {}, words.dayHere, ' ', el('ins', {}, day)),
  ].flat();
  return el(
    'section',
    { 'aria-labelledby': 'head-reply', class: own.length === 0 && 'paper' },
    el('h2', { id: 'head-reply' }, words.end),
    own,
    penReply(name, day),
  );
}

/** The name of the deal as a part of the file's name; empty where the seller left it out. */
export function nameInFile(copy: Copy): string {
  return inFileName(textOf(copy, 'name'));
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
