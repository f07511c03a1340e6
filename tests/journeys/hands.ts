// Two ways to work a page: with a mouse, and with nothing but keys. A journey is written once and taken with both.
import type { Locator, Page } from '@playwright/test';

export interface Hands {
  /** Presses a button, a link or the head of something that opens. */
  press(what: Locator): Promise<void>;
  /** Picks a radio button or a checkbox. */
  pick(choice: Locator): Promise<void>;
  /** Writes into an empty field. */
  write(field: Locator, text: string): Promise<void>;
  openSearch(): Promise<void>;
}

export function mouse(page: Page): Hands {
  return {
    press: (what) => what.click(),
    pick: (choice) => choice.click(),
    async write(field, text) {
      await field.click();
      await page.keyboard.insertText(text);
    },
    openSearch: () => page.locator('[data-open="search"]').click(),
  };
}

export function keyboard(page: Page): Hands {
  return {
    async press(what) {
      await reach(page, what);
      await page.keyboard.press('Enter');
    },
    async pick(choice) {
      await reach(page, choice);
      // Tab stops once at a group of radio buttons; from there the arrows lead on, and choose as they go.
      const group = await choice.evaluate((it: HTMLInputElement) => (it.type === 'radio' ? 20 : 0));
      for (let steps = 0; steps < group && !(await hasFocus(choice)); steps += 1) {
        await page.keyboard.press('ArrowDown');
      }
      if (!(await choice.isChecked())) await page.keyboard.press('Space');
    },
    async write(field, text) {
      await reach(page, field);
      await page.keyboard.insertText(text);
    },
    openSearch: () => page.keyboard.press('/'),
  };
}

/** Presses Tab, or Shift+Tab for what lies behind, until the focus is on it; a trap on the way fails the test. */
async function reach(page: Page, what: Locator): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    const where = await what.evaluate((goal) => {
      const now = document.activeElement ?? document.body;
      const [one, other] = [goal, now].map((each) => (each instanceof HTMLInputElement ? each : null));
      if (now === goal || (one?.type === 'radio' && other?.type === 'radio' && one.name === other.name)) {
        return 'here';
      }
      return now.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_PRECEDING ? 'behind' : 'ahead';
    });
    if (where === 'here') return;
    await page.keyboard.press(where === 'ahead' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`Tab does not lead to ${what.toString()}`);
}

function hasFocus(what: Locator): Promise<boolean> {
  return what.evaluate((goal) => goal === document.activeElement);
}
