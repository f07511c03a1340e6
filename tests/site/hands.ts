// Three ways to work a page: with a mouse that only clicks, with nothing but keys, and with a finger. A journey is
// written once and taken with any of them.
import type { Locator, Page } from '@playwright/test';

export interface Hands {
  /** Presses a button, a link or the head of something that opens. */
  press(what: Locator): Promise<void>;
  /** Picks a radio button or a checkbox. */
  pick(choice: Locator): Promise<void>;
  /** Chooses from a browser's own list of options. */
  choose(list: Locator, value: string): Promise<void>;
  /** Moves something one place up or down: presses the button for that, or on it Alt and the arrow. */
  move(button: Locator, way: 'up' | 'down'): Promise<void>;
  /** Writes into an empty field. */
  write(field: Locator, text: string): Promise<void>;
  /** Enters a day, given as YYYY-MM-DD, where the browser asks for one. */
  date(field: Locator, day: string): Promise<void>;
  openSearch(): Promise<void>;
}

export const mouse = (page: Page): Hands => pointer(page, (what) => what.click());

/** How long a browser takes a second tap at the same place for a part of the first, in milliseconds. */
const DOUBLE = 500;

/**
 * The page must have been opened with `hasTouch`. Between two taps it lets pass what would make them a double one: a test
 * is quicker than any finger, and what it scrolls to lies where the last tap was.
 */
export function touch(page: Page): Hands {
  let last = -DOUBLE;
  return pointer(page, async (what) => {
    await what.scrollIntoViewIfNeeded();
    await page.waitForTimeout(Math.max(0, last + DOUBLE - performance.now()));
    await what.tap();
    last = performance.now();
  });
}

function pointer(page: Page, poke: (what: Locator) => Promise<void>): Hands {
  return {
    press: poke,
    pick: poke,
    // An open list is drawn by the browser outside the page, where no test can click.
    choose: (list, value) => list.selectOption(value).then(() => undefined),
    move: poke,
    async write(field, text) {
      await poke(field);
      await page.keyboard.insertText(text);
    },
    date: (field, day) => field.fill(day),
    openSearch: () => poke(page.locator('[data-open="search"]')),
  };
}

export function keyboard(page: Page): Hands {
  const press = async (what: Locator, key: string): Promise<void> => {
    await reach(page, what);
    await page.keyboard.press(key);
  };
  return {
    press: (what) => press(what, 'Enter'),
    async pick(choice) {
      await reach(page, choice);
      // Tab stops once at a group of radio buttons; from there the arrows lead on, and choose as they go.
      const group = await choice.evaluate((it: HTMLInputElement) => (it.type === 'radio' ? 20 : 0));
      for (let steps = 0; steps < group && !(await hasFocus(choice)); steps += 1) {
        await page.keyboard.press('ArrowDown');
      }
      if (!(await choice.isChecked())) await page.keyboard.press('Space');
    },
    async choose(list, value) {
      await reach(page, list);
      const way = await list.evaluate((it: HTMLSelectElement, value) => {
        return [...it.options].findIndex((option) => option.value === value) - it.selectedIndex;
      }, value);
      for (let steps = Math.abs(way); steps > 0; steps -= 1) {
        await page.keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
      }
    },
    move: (button, way) => press(button, way === 'up' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'),
    async write(field, text) {
      await reach(page, field);
      await page.keyboard.insertText(text);
    },
    async date(field, day) {
      await reach(page, field);
      // As a British browser asks: the day, the month, the year.
      await page.keyboard.type(day.split('-').reverse().join(''));
    },
    openSearch: () => page.keyboard.press('/'),
  };
}

/** Presses Tab, or Shift+Tab for what lies behind, until the focus is on it; a trap on the way fails the test. */
async function reach(page: Page, what: Locator): Promise<void> {
  for (let looks = 0; looks < 20; looks += 1) {
    const way = await what.evaluate(stopsTo);
    if (way === 0) return;
    for (let left = Math.abs(way); left > 0; left -= 1) {
      await page.keyboard.press(way > 0 ? 'Tab' : 'Shift+Tab');
    }
  }
  throw new Error(`Tab does not lead to ${what.toString()}`);
}

/** How many stops it takes from the focus to the goal, about: 0 where it is there, less than 0 where it lies behind. */
function stopsTo(goal: Element): number {
  const follows = (it: Element, other: Element) =>
    (other.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  // Tab stops once at a group of radio buttons.
  const stop = (it: Element) => (it instanceof HTMLInputElement && it.type === 'radio' ? it.name : it);
  const now = document.activeElement ?? document.body;
  if (stop(now) === stop(goal)) return 0;
  const [from, to] = follows(goal, now) ? [now, goal] : [goal, now];
  const between = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((it) => it.checkVisibility() && !it.matches(':disabled') && follows(it, from) && follows(to, it))
    .map(stop);
  const stops = new Set(between.filter((each) => each !== stop(now) && each !== stop(goal))).size + 1;
  return from === now ? stops : -stops;
}

function hasFocus(what: Locator): Promise<boolean> {
  return what.evaluate((goal) => goal === document.activeElement);
}
