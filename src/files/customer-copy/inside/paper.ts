// On paper stands the letter: a text that is cut off in its control would be lost there.
import { nodeOf, type Element as Made } from '../element.ts';

/** Shows the letter in the place of the page while it is printed. */
export function onPaper(page: HTMLElement, letter: () => readonly Made[]): void {
  let shown: readonly ChildNode[] = [];
  let focused: Element | null = null;
  addEventListener('beforeprint', () => {
    focused = document.activeElement;
    shown = [...page.childNodes];
    page.replaceChildren(...letter().map(nodeOf));
  });
  addEventListener('afterprint', () => {
    page.replaceChildren(...shown);
    if (focused instanceof HTMLElement) focused.focus();
  });
}
