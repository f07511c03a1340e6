// What runs in the file that a customer opens: it lets them change their copy, and makes the file again to be saved.
// It asks nothing of anybody; its policy would not let it.
import { changed, nextLine, partsOf, placeOf, REPLY, type Copy } from '../../../core/customer-copy/copy.ts';
import { putBack, told, withoutEmptyLines } from '../../../core/customer-copy/told.ts';
import { readCustomerCopy, OPENING } from '../../../store/copy/read-customer-copy.ts';
import { toClipboard } from '../../../store/copy/to-clipboard.ts';
import { letter as words } from '../../../words/deal/pages/customer-letter.ts';
import { contents } from '../contents.ts';
import { el, nodeOf, type Element as Made } from '../element.ts';
import { ending, sectionOf } from '../form.ts';
import { headOf, letterOf, nameInFile, opening, partsIn, type Headed } from '../letter.ts';
import { dataOf, fileOf } from '../page.ts';
import { inList, lineOf, mailOf, nameOf } from './changes-told.ts';
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
      { class: 'bar', id: 'save' },
      el('button', { type: 'button', 'data-save': true, class: 'primary' }, words.save),
    ),
  ) as HTMLElement; // made of a <div>
  bar.prepend(status);
  const closing = nodeOf(ending(copy)) as HTMLElement; // made of a <section>
  const help = nodeOf(
    el(
      'details',
      {},
      el('summary', {}, words.otherwise),
      el('p', {}, words.otherwiseHelp),
      el('div', { class: 'presses' }, el('button', { type: 'button', 'data-copy': true }, words.copy)),
    ),
  ) as HTMLElement; // made of a <details>
  const copied = nodeOf(el('p', { role: 'status' })) as HTMLElement; // made of a <p>
  help.append(copied, mail);
  closing.append(nodeOf(el('h3', { id: 'head-changes' }, words.changes)), list, help);
  page.replaceChildren(
    nodeOf(opening(copy, true)),
    nodeOf(contents(copy, true)),
    ...partsIn(copy).map((part) => nodeOf(section(part))),
    closing,
    bar,
  );
  tell();

  function stateOf(places: number): string {
    if (isSaved()) return places === 0 ? words.unchanged : words.kept(places);
    return places === 0 ? words.putBackAll : words.count(places);
  }

  function isSaved(): boolean {
    return JSON.stringify(told(copy)) === JSON.stringify(told(saved));
  }

  function draw(part: Headed, focus: string): void {
    page.querySelector(`[data-part="${part}"]`)?.replaceWith(nodeOf(section(part)));
    page.querySelector<HTMLElement>(`[data-part="${part}"] ${focus}`)?.focus();
  }

  /** The weights of the criteria stand at the ratings, too, with what they come to: at once, as they are changed. */
  function weigh(part: string): void {
    if (part === 'criteria')
      page.querySelector('[data-part="ratings"]')?.replaceWith(nodeOf(section('ratings')));
  }

  /** Says what is changed, in the page, in the list, and in the data that the page holds. */
  function tell(): void {
    const own = told(copy);
    // Said again only where it is another: a key that is pressed is no news.
    const state = stateOf(own.length);
    if (status.textContent !== state) status.textContent = state;
    list.replaceChildren(...own.map((each) => nodeOf(inList(copy, each))));
    const text = dataOf(copy);
    // Whoever saves the page by the browser's own menu has the changes in it, too.
    if (kept.firstChild) kept.firstChild.nodeValue = text;
    mail.value = mailOf(copy, text);
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
    weigh(partsOf(at).part);
    tell();
  });

  page.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    if (!button) return;
    const { open: part, add, remove, back, save, copy: asked } = button.dataset;
    const opened = partsIn(copy).find((each) => each === part);
    const longer = partsIn(copy).find((each) => each === add);
    if (opened) {
      if (open.delete(opened)) copy = withoutEmptyLines(copy);
      else open.add(opened);
      draw(opened, open.has(opened) ? '[data-at]' : '[data-open]');
      tell();
      weigh(opened);
    } else if (longer) {
      const row = nextLine(copy, longer);
      const piece = copy.fields[longer];
      const column = piece?.kind === 'lines' ? piece.columns[0] : undefined;
      // A line is there from its first change on; an empty one holds its place while it is written.
      if (column)
        copy = { ...copy, changes: [...copy.changes, { at: placeOf(longer, row, column.id), now: '' }] };
      open.add(longer);
      tell();
      draw(longer, `[data-row="${row}"] [data-at]`);
      document.activeElement?.scrollIntoView({ block: 'center' });
    } else if (remove !== undefined) {
      const line = lineOf(copy, remove);
      putBackAt(remove, '[data-add]');
      status.textContent = `${words.removed(line)} ${stateOf(told(copy).length)}`;
    } else if (back !== undefined) {
      const place = told(copy).findIndex(({ at }) => at === back);
      const name = nameOf(copy, back);
      putBackAt(back, '[data-none]');
      for (const control of page.querySelectorAll<HTMLInputElement>(
        `[data-part="reply"] [data-at="${back}"]`,
      ))
        control.value = '';
      // The next of the list is in its place; after the last, the one before it.
      const others = [...list.querySelectorAll<HTMLElement>('[data-back]')];
      (others[place] ?? others.at(-1) ?? page.querySelector<HTMLElement>('[data-save]'))?.focus();
      status.textContent = `${words.isBack(name)} ${stateOf(told(copy).length)}`;
    } else if (asked !== undefined) void toCopy();
    else if (save !== undefined) keep();
  });

  /** Puts back what is changed at a place, and the focus on what is named. */
  function putBackAt(at: string, focus: string): void {
    copy = putBack(copy, at);
    const place = partsIn(copy).find((each) => each === partsOf(at).part);
    if (place) {
      draw(place, focus);
      weigh(place);
    }
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

  /** Makes the file again, as it is now, for the customer to keep and to send. */
  function keep(): void {
    if (told(copy).length === 0 && isSaved()) {
      status.textContent = words.nothingToSave;
      return;
    }
    const here = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    const day = `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`;
    copy = withoutEmptyLines(changed(copy, REPLY.day, day));
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
  let focused: Element | null = null;
  addEventListener('beforeprint', () => {
    focused = document.activeElement;
    shown = [...page.childNodes];
    page.replaceChildren(...letterOf(copy).map(nodeOf));
  });
  addEventListener('afterprint', () => {
    page.replaceChildren(...shown);
    if (focused instanceof HTMLElement) focused.focus();
  });

  addEventListener('beforeunload', (event) => {
    if (!isSaved()) event.preventDefault();
  });
}
