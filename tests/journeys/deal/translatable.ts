// What a translation service would be sent of a page: a browser takes every text of it, seen or not, and the names and
// hints of its controls, but for what says that it is not to be translated.
import type { Page } from '@playwright/test';

export interface Translatable {
  /** Where a translation service would be sent this word, each by its element and the text or attribute. */
  readonly sent: readonly string[];
  /** In how many texts and names it stands and is kept from them. */
  readonly kept: number;
}

/** Who would be told this word. */
export function translatable(page: Page, word: string): Promise<Translatable> {
  return page.evaluate((word) => {
    const NAMES = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'aria-placeholder',
    ];
    const ATTRIBUTES = [...NAMES, 'title', 'placeholder', 'alt', 'label', 'content'];
    const BUTTONS = 'input:is([type="button"], [type="submit"], [type="reset"])';
    const sent: string[] = [];
    let kept = 0;

    /** The nearest word on it, beyond the edge of a shadow tree too. */
    const mayBe = (element: Element): boolean => {
      const said = element.closest('[translate]');
      if (said) return said.getAttribute('translate') !== 'no';
      const root = element.getRootNode();
      return !(root instanceof ShadowRoot) || mayBe(root.host);
    };
    const look = (element: Element, where: string, text: string): void => {
      if (!text.includes(word)) return;
      if (mayBe(element))
        sent.push(`${element.localName}.${element.className.toString()} ${where}: ${text.trim()}`);
      else kept += 1;
    };
    const within = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) {
          const element = node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
          if (element && !element.matches('script, style')) look(element, 'text', node.data);
        } else if (node instanceof Element) {
          for (const name of ATTRIBUTES) look(node, name, node.getAttribute(name) ?? '');
          if (node instanceof HTMLInputElement && node.matches(BUTTONS)) look(node, 'value', node.value);
          if (node.shadowRoot) within(node.shadowRoot);
          if (node instanceof HTMLTemplateElement) within(node.content);
        }
      }
    };
    within(document);
    return { sent, kept };
  }, word);
}
