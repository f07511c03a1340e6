// What stands on paper alone: lines to write on, and who answers when.
import type { Part } from '../../core/customer-copy/copy.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { el, type Element } from './element.ts';

/** How many lines there are to write on. A text is put otherwise in more words than a line of a list. */
const LINES: Readonly<Partial<Record<Part, number>>> = { summary: 2, plan: 2 };

/** Lines to write on, with what is to be written there. */
export function pen(label: string, lines: number): Element {
  return el(
    'div',
    { class: 'pen' },
    Array.from({ length: lines }, (_, n) => el('p', {}, n === 0 ? label : '')),
  );
}

/** The lines below a part that customers may put right. */
export function penFor(part: Part): Element {
  return pen(words.putRightHere, LINES[part] ?? 1);
}

/** The reply by hand, at the foot of the paper; with room for the name and the day where they are not known yet. */
export function penReply(name: string, day: string): Element {
  const missing = [name === '' ? words.nameHere : '', day === '' ? words.dayHere : ''];
  const lines = missing.filter((each) => each !== '').map((each) => pen(each, 1));
  return el('div', { class: 'reply' }, pen(words.more, 2), lines);
}
