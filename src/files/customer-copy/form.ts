// The parts of a copy where a customer changes them.
import { ANSWERS, GATE, now, opens, REPLY, type Copy } from '../../core/customer-copy/copy.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { cancel, long, opener, TYPED } from './controls.ts';
import { el, type Content, type Element } from './element.ts';
import { lines } from './form-lines.ts';
import { headOf, type Headed } from './letter.ts';
import { partOf } from './part.ts';

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
    opens(part)
      ? el('div', { class: 'presses' }, opener(part, head, isOpen), isOpen ? cancel(part, head) : '')
      : '',
  ];
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
