// What runs in the file that a customer opens: it lets them change their copy, and makes the file again to be saved.
// It asks nothing of anybody; its policy would not let it.
import {
  ANSWERS,
  before,
  changed,
  columnAt,
  GATE,
  NEW,
  linesIn,
  nextLine,
  now,
  partsOf,
  placeOf,
  PARTS,
  REPLY,
  type Copy,
} from '../../../core/customer-copy/copy.ts';
import { END, MARK, readCustomerCopy, OPENING } from '../../../store/copy/read-customer-copy.ts';
import { letter as words } from '../../../words/deal/pages/customer-letter.ts';
import { el, nodeOf, type Content, type Element as Made } from '../element.ts';
import { ending, sectionOf } from '../form.ts';
import { inWords, letterOf, nameInFile, opening, partsIn, wordByWord, type Headed } from '../letter.ts';
import { dataOf, fileOf } from '../page.ts';
import './copy.css';

const data = document.getElementById('copy');
const main = document.querySelector('main');
const read = readCustomerCopy(`${OPENING}${data?.textContent ?? ''}`);
if (data && main && typeof read !== 'string') run(read, main, data);

function run(first: Copy, page: HTMLElement, kept: HTMLElement): void {
  let copy = first;
  let saved: Copy = first;
  const open = new Set<Headed>();
  const section = (part: Headed): Made => sectionOf(copy, part, open.has(part));
  const status = nodeOf(el('p', { role: 'status' })) as HTMLElement; // made of a <p>
  const list = nodeOf(el('ul', {})) as HTMLElement; // made of a <ul>
  const mail = nodeOf(
    el('textarea', { readonly: true, rows: '6', translate: 'no', 'aria-label': words.otherwise }),
  ) as HTMLTextAreaElement; // made of one
  const bar = nodeOf(
    el(
      'div',
      { class: 'bar' },
      el('button', { type: 'button', 'data-save': true, class: 'primary' }, words.save),
    ),
  ) as HTMLElement; // made of a <div>
  bar.prepend(status);
  const closing = nodeOf(ending(copy)) as HTMLElement; // made of a <section>
  const help = nodeOf(
    el('details', {}, el('summary', {}, words.otherwise), el('p', {}, words.otherwiseHelp)),
  ) as HTMLElement; // made of a <details>
  help.append(mail);
  closing.append(nodeOf(el('h3', {}, words.changes)), list, help);
  page.replaceChildren(
    nodeOf(opening(copy, true)),
    ...partsIn(copy).map((part) => nodeOf(section(part))),
    closing,
    bar,
  );
  tell();

  function stateOf(changes: number): string {
    if (isSaved()) return changes === 0 ? words.unchanged : words.kept(changes);
    return changes === 0 ? words.putBackAll : words.count(changes);
  }

  function isSaved(): boolean {
    return JSON.stringify(toldOf(copy)) === JSON.stringify(toldOf(saved));
  }

  function draw(part: Headed, focus: string): void {
    page.querySelector(`[data-part="${part}"]`)?.replaceWith(nodeOf(section(part)));
    page.querySelector<HTMLElement>(`[data-part="${part}"] ${focus}`)?.focus();
  }

  /** The weights of the criteria stand at the ratings, too, with what they come to: at once, as they are changed. */
  function weigh(at: string): void {
    if (partsOf(at).part !== 'criteria') return;
    page.querySelector('[data-part="ratings"]')?.replaceWith(nodeOf(section('ratings')));
  }

  /** Says what is changed, in the page, in the list, and in the data that the page holds. */
  function tell(): void {
    const own = toldOf(copy);
    status.textContent = stateOf(own.length);
    const lines = own.map(({ at }) => {
      const [what, back] = [`what-${at}`, `back-${at}`];
      return el(
        'li',
        {},
        el('span', { id: what, translate: 'no' }, nameOf(copy, at)),
        ': ',
        el('span', { dir: 'auto', translate: 'no' }, ...changeAt(copy, at)),
        ' ',
        el(
          'button',
          { type: 'button', id: back, 'data-back': at, 'aria-labelledby': `${back} ${what}` },
          words.back,
        ),
      );
    });
    list.replaceChildren(...lines.map(nodeOf));
    const text = dataOf(copy);
    // Whoever saves the page by the browser's own menu has the changes in it, too.
    if (kept.firstChild) kept.firstChild.nodeValue = text;
    const bytes = new TextEncoder().encode(text);
    const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    mail.value = `${own.map(({ at }) => inMail(copy, at)).join('\n')}\n\n${MARK}${code}${END}\n`;
  }

  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const at = target.dataset['at'];
    if (at === undefined || !('value' in target)) return;
    copy = changed(copy, at, String(target.value));
    weigh(at);
    tell();
  });

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    if (!button) return;
    const { open: part, add, back, save } = button.dataset;
    const opened = partsIn(copy).find((each) => each === part);
    const longer = partsIn(copy).find((each) => each === add);
    if (opened) {
      if (!open.delete(opened)) open.add(opened);
      draw(opened, open.has(opened) ? '[data-at]' : '[data-open]');
    } else if (longer) {
      const row = nextLine(copy, longer);
      const piece = copy.fields[longer];
      const column = piece?.kind === 'lines' ? piece.columns[0] : undefined;
      // A line is there from its first change on; an empty one holds its place while it is written.
      if (column)
        copy = { ...copy, changes: [...copy.changes, { at: placeOf(longer, row, column.id), now: '' }] };
      draw(longer, `[data-row="${row}"] [data-at]`);
    } else if (back !== undefined) {
      copy = { ...copy, changes: copy.changes.filter(({ at }) => at !== back) };
      const place = partsIn(copy).find((each) => each === partsOf(back).part);
      if (place) draw(place, '[data-none]');
      weigh(back);
      for (const control of page.querySelectorAll<HTMLInputElement>(
        `[data-part="reply"] [data-at="${back}"]`,
      ))
        control.value = '';
      tell();
      page.querySelector<HTMLElement>('[data-save]')?.focus();
    } else if (save !== undefined) keep();
  });

  /** Makes the file again, as it is now, for the customer to keep and to send. */
  function keep(): void {
    if (toldOf(copy).length === 0 && isSaved()) {
      status.textContent = words.nothingToSave;
      return;
    }
    const here = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    const day = `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
    copy = changed(copy, REPLY.day, day);
    copy = { ...copy, changes: copy.changes.filter(({ at, now }) => now !== '' || !at.includes(`.${NEW}`)) };
    tell();
    const text = fileOf(copy, {
      script: document.getElementById('code')?.textContent ?? '',
      style: document.querySelector('style')?.textContent ?? '',
      policy: document.querySelector<HTMLMetaElement>('[http-equiv]')?.content ?? '',
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    link.download = words.answered(nameInFile(copy), day);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    saved = copy;
    status.textContent = words.saved(link.download);
  }

  // On paper stands the letter: a text that is cut off in its control would be lost there.
  let shown: readonly ChildNode[] = [];
  addEventListener('beforeprint', () => {
    shown = [...page.childNodes];
    page.replaceChildren(...letterOf(copy).map(nodeOf));
  });
  addEventListener('afterprint', () => page.replaceChildren(...shown));

  addEventListener('beforeunload', (event) => {
    if (!isSaved()) event.preventDefault();
  });
}

/** The changes that a customer knows of: not the day, and no line that is still empty. */
function toldOf({ changes }: Copy): Copy['changes'] {
  return changes.filter(({ at, now }) => at !== REPLY.day && (now !== '' || !at.includes(`.${NEW}`)));
}

/** What a place says now, as the customer chose it. */
function saidAt(copy: Copy, at: string): string {
  const text = now(copy, at);
  const answer = ANSWERS.find((each) => at === GATE.answer && each === text);
  return answer ? words.answers[answer] : inWords(columnAt(copy, at), text);
}

/** What is changed at a place: of sentences, word by word; else what it said and what it says. */
function changeAt(copy: Copy, at: string): readonly Content[] {
  const kind = columnAt(copy, at)?.kind;
  const [was, is] = [before(copy, at) ?? '', now(copy, at)];
  if (was !== '' && (kind === undefined || kind === 'text' || kind === 'long')) return wordByWord(was, is);
  const old = inWords(columnAt(copy, at), was);
  return [...(old === '' ? [] : [el('del', {}, old), ' ']), el('ins', {}, saidAt(copy, at) || words.empty)];
}

/** The same for a mail, which has no marks. */
function inMail(copy: Copy, at: string): string {
  const was = inWords(columnAt(copy, at), before(copy, at) ?? '');
  return `${nameOf(copy, at)}: ${saidAt(copy, at) || words.empty}${was === '' ? '' : ` (${words.was}${was})`}`;
}

/** A place as the customer knows it. */
function nameOf(copy: Copy, at: string): string {
  if (at === REPLY.name) return words.name;
  if (at === REPLY.words) return words.more;
  const { part, row, column } = partsOf(at);
  const name = PARTS.find((each) => each === part);
  const piece = name && copy.fields[name];
  const head = words.heads[(name ?? 'gate') as Headed]; // only parts with a heading can be changed
  if (!name || piece?.kind !== 'lines') return head;
  const [first] = piece.columns;
  const label = piece.columns.find(({ id }) => id === column)?.label ?? '';
  const line = words.line(piece.one, linesIn(copy, name).indexOf(row) + 1);
  // A line is known by its number and by what stands first in it.
  const about = first && column !== first.id ? now(copy, placeOf(name, row, first.id)) : '';
  return `${head}, ${line}${about === '' ? '' : ` (${about})`}, ${label}`;
}
