// What runs in the file that a customer opens: it lets them change their copy, and makes the file again to be saved.
// It asks nothing of anybody; its policy would not let it.
import {
  changed,
  isNew,
  partsOf,
  placeOf,
  REPLY,
  type Change,
  type Copy,
} from '../../../core/customer-copy/copy.ts';
import { hasNoText, nextLine, struck } from '../../../core/customer-copy/lines.ts';
import { putBack, told, toldAt, withoutEmptyLines, writtenIn } from '../../../core/customer-copy/told.ts';
import { readCustomerCopy, OPENING } from '../../../store/copy/read-customer-copy.ts';
import { toClipboard } from '../../../store/copy/to-clipboard.ts';
import { letter as words } from '../../../words/deal/pages/customer-letter.ts';
import { contents } from '../contents.ts';
import { el, nodeOf, type Element as Made } from '../element.ts';
import { ending, sectionOf } from '../form.ts';
import { headOf, letterOf, opening, partsIn, type Headed } from '../letter.ts';
import { dataOf } from '../page.ts';
import { dayOf, timeOf } from '../stamp.ts';
import { lineOf, listOf, nameOf } from './changes-told.ts';
import { mailOf } from './mail.ts';
import { onPaper } from './paper.ts';
import { savedAs } from './saving.ts';
import { keepInTab, keptInTab } from './tab.ts';
import './copy.css';

const data = document.getElementById('copy');
const main = document.querySelector('main');
const read = readCustomerCopy(`${OPENING}${data?.textContent ?? ''}`);
if (data && main && typeof read !== 'string') run(read, main, data);

function run(file: Copy, page: HTMLElement, kept: HTMLElement): void {
  let saved = file;
  let copy = keptInTab(file);
  /** What shows its controls: a text by the name of its part, a line by its own. */
  const open = new Set<string>();
  /** What was changed in each of these when it was opened: a press on “Cancel” brings it back. */
  const opened = new Map<string, readonly Change[]>();
  const section = (part: Headed): Made => sectionOf(copy, part, open);
  const made = (element: Made): HTMLElement => nodeOf(element) as HTMLElement; // none of them is drawn
  const status = made(el('p', { role: 'status' }));
  const list = made(el('ul', {}));
  const mail = made(
    el('textarea', { readonly: true, rows: '6', translate: 'no', 'aria-label': words.otherwise }),
  ) as HTMLTextAreaElement; // made of one
  const save = made(
    el('button', { type: 'button', 'data-save': true, class: 'primary', id: 'save' }, words.save),
  );
  const bar = made(el('div', { class: 'bar' }));
  const byMail = made(el('a', { href: '#by-mail' }, words.otherwise));
  bar.append(status, byMail, save);
  const closing = made(ending(copy));
  const help = made(
    el(
      'details',
      {},
      el('summary', { id: 'by-mail' }, words.otherwise),
      el('p', {}, words.otherwiseHelp),
      el('div', { class: 'presses' }, el('button', { type: 'button', 'data-copy': true }, words.copy)),
    ),
  ) as HTMLDetailsElement; // made of one
  const copied = made(el('p', { role: 'status' }));
  help.append(copied, mail);
  closing.append(made(el('h3', { id: 'head-changes' }, words.changes)), list, help);
  page.replaceChildren(
    made(opening(copy, true)),
    made(contents(copy, true)),
    ...partsIn(copy).map((part) => made(section(part))),
    closing,
    bar,
  );
  tell();

  function isSaved(): boolean {
    return JSON.stringify(writtenIn(copy)) === JSON.stringify(writtenIn(saved));
  }

  /** Says something, and how much is changed: in sight wherever the page is, and the way to the list of it. */
  function say(...said: readonly string[]): void {
    const places = told(copy).length;
    const none = told(saved).length === 0 ? words.unchanged : words.putBackAll;
    const count = (isSaved() ? words.kept : words.count)(places);
    const state = places === 0 ? none : el('a', { href: '#head-changes' }, count);
    status.replaceChildren(...said.map((each) => `${each} `), nodeOf(state));
  }

  function draw(part: Headed, focus?: string): void {
    page.querySelector(`[data-part="${part}"]`)?.replaceWith(nodeOf(section(part)));
    // Options are rated by the criteria as they are now.
    if (part === 'criteria' && copy.fields.ratings) draw('ratings');
    if (focus !== undefined) page.querySelector<HTMLElement>(`[data-part="${part}"] ${focus}`)?.focus();
  }

  /** Says what is changed: in the list, in the data that the page holds, and in this tab. */
  function tell(): void {
    const before = status.textContent;
    const shown = [...status.childNodes];
    say();
    // Said again only where it is another: a key that is pressed is no news.
    if (status.textContent === before) status.replaceChildren(...shown);
    list.replaceChildren(...listOf(copy).map(nodeOf));
    // Whoever saves the page by the browser's own menu has the changes in it, too.
    if (kept.firstChild) kept.firstChild.nodeValue = dataOf(copy);
    keepInTab(file, copy);
    mail.value = mailOf(copy) || words.unchanged;
    copied.textContent = '';
    // With the last step of a plan that is done, the question below it is another.
    for (const part of partsIn(copy)) {
      for (const head of page.querySelectorAll(`#head-${part}, [href="#head-${part}"]`)) {
        head.textContent = headOf(copy, part);
      }
    }
  }

  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const at = target.dataset['at'];
    if (at === undefined || !('value' in target)) return;
    copy = changed(copy, at, String(target.value));
    if (partsOf(at).part === 'criteria' && copy.fields.ratings) draw('ratings');
    tell();
  });

  byMail.addEventListener('click', () => (help.open = true));

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    const part = partsIn(copy).find(
      (each) => each === button?.closest<HTMLElement>('section')?.dataset['part'],
    );
    if (!button) return;
    const { open: place, add, strike, remove, back, cancel, save: wanted, copy: asked } = button.dataset;
    if (part && cancel !== undefined) {
      const { changes } = copy;
      copy = {
        ...copy,
        changes: [...changes.filter((each) => !isIn(cancel, each)), ...(opened.get(cancel) ?? [])],
      };
      copy = withoutEmptyLines(copy);
      open.delete(cancel);
      draw(part, `[data-open="${cancel}"]`);
      if (!page.contains(document.activeElement))
        page.querySelector<HTMLElement>(`[data-add="${part}"]`)?.focus();
      tell();
    } else if (part && place !== undefined) {
      if (open.delete(place)) copy = withoutEmptyLines(copy);
      else opens(place);
      draw(part, open.has(place) ? controlIn(place) : `[data-open="${place}"]`);
      // A line that has stayed empty is gone.
      if (!page.contains(document.activeElement))
        page.querySelector<HTMLElement>(`[data-add="${part}"]`)?.focus();
      tell();
      const { row } = partsOf(place);
      if (!open.has(place) && isNew(row) && hasNoText(copy, part, row))
        say(words.withoutText(lineOf(copy, place)));
    } else if (part && add !== undefined) {
      addLine(part);
    } else if (part && strike !== undefined) {
      copy = struck(copy, part, partsOf(strike).row);
      open.delete(strike);
      draw(part, `[data-back="${strike}"]`);
      tell();
    } else if (part && remove !== undefined) {
      const line = lineOf(copy, remove);
      putBackAt(remove);
      page.querySelector<HTMLElement>(`[data-add="${part}"]`)?.focus();
      say(words.removed(line));
    } else if (back !== undefined) {
      const place = told(copy).findIndex(({ at }) => at === back);
      const name = nameOf(copy, back);
      putBackAt(back);
      // The next of the list is in its place; after the last, the one before it.
      const others = [...list.querySelectorAll<HTMLElement>('[data-back]')];
      const line = part && page.querySelector<HTMLElement>(`[data-open="${back}"]`);
      (line ?? others[place] ?? others.at(-1) ?? save).focus();
      say(words.isBack(name));
    } else if (asked !== undefined) void toCopy();
    else if (wanted !== undefined) keep();
  });

  /** Shows the controls of a text or a line. */
  function opens(place: string): void {
    open.add(place);
    opened.set(
      place,
      copy.changes.filter((each) => isIn(place, each)),
    );
  }

  /** Whether a change is of a text or a line. */
  function isIn(place: string, { at }: Change): boolean {
    return at.startsWith(`${place}.`) || toldAt(at) === place;
  }

  /** The first control of what was opened. */
  function controlIn(place: string): string {
    const { row } = partsOf(place);
    return row === '' ? '[data-at]' : `[data-row="${row}"] [data-at]`;
  }

  function addLine(part: Headed): void {
    const row = nextLine(copy, part);
    const piece = copy.fields[part];
    const column = piece?.kind === 'lines' ? piece.columns[0] : undefined;
    // A line is there from its first change on; an empty one holds its place while it is written.
    if (column)
      copy = { ...copy, changes: [...copy.changes, { at: placeOf(part, row, column.id), now: '' }] };
    opens(`${part}.${row}`);
    tell();
    draw(part, controlIn(`${part}.${row}`));
    document.activeElement?.scrollIntoView({ block: 'center' });
  }

  /** Puts back what is changed at a place, wherever it is shown. */
  function putBackAt(at: string): void {
    copy = putBack(copy, at);
    open.delete(at);
    const part = partsIn(copy).find((each) => each === partsOf(at).part);
    if (part) draw(part);
    for (const control of page.querySelectorAll<HTMLInputElement>(`[data-part="reply"] [data-at="${at}"]`))
      control.value = '';
    tell();
  }

  /** Copies the text of the mail; where the browser does not let it, the text is marked to be copied by hand. */
  async function toCopy(): Promise<void> {
    const could = await toClipboard(mail.value);
    copied.textContent = could ? words.copied : words.byHand;
    if (could) return;
    mail.focus();
    mail.select();
  }

  function keep(): void {
    if (told(copy).length === 0 && isSaved()) {
      status.textContent = words.nothingToSave;
      return;
    }
    const moment = new Date();
    copy = changed(changed(copy, REPLY.day, dayOf(moment)), REPLY.time, timeOf(moment));
    copy = withoutEmptyLines(copy);
    tell();
    const name = savedAs(copy, moment);
    saved = copy;
    say(words.saved(name));
  }

  onPaper(page, () => letterOf(copy));
  // A link inside the page begins another entry of the tab's history.
  addEventListener('hashchange', () => keepInTab(file, copy));
  addEventListener('beforeunload', (event) => {
    if (!isSaved()) event.preventDefault();
  });
}
