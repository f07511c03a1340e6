// Presses that nobody meant are stopped here, before anything on the page hears of them, so that no part of it has to think
// of them: the second of a double press, which would hit what the first one brought; and the keys of somebody who is
// composing a word with an input method, which are for the word.

/** How long after the page has answered a press another may belong to it, in milliseconds: as long as a double click. */
const MOMENT = 500;

/** A press by a key, or by what stands in for one, which has no name here; and the button that it pressed. */
interface Press {
  readonly key: string;
  readonly on: EventTarget | null;
  at: number;
}

let last: Press | null = null;
/** Whether the page is still answering the last press, and where it has moved the focus in doing so. */
let answering = false;
let moved: EventTarget | null = null;
/** Where the last key was pressed: in a field, it presses a button that stands elsewhere. */
let from: EventTarget | null = null;

/** Where the last click by pointer was; fingers that hit two things close together mean both. */
let spot: MouseEvent | null = null;

/** As far as a hand trembles, in CSS pixels: less than from one row of a list to the next. */
const SAME = 24;

const isThere = (event: MouseEvent): boolean =>
  spot !== null && Math.hypot(event.clientX - spot.clientX, event.clientY - spot.clientY) < SAME;

function press(now: Press): void {
  last = now;
  answered();
}

/** What a press brings has come when the next task begins; on a slow device that takes its time. */
function answered(): void {
  setTimeout(() => {
    answering = false;
    if (last) last.at = performance.now();
  });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const soon = (event: Event): boolean => last !== null && event.timeStamp - last.at < MOMENT;

/** Pressed again and again on purpose, such as what moves a row up by one. */
const isRepeated = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-again]') !== null;

addEventListener(
  'keydown',
  (event) => {
    const { key, target, repeat, timeStamp: at } = event;
    spot = null;
    // Some browsers end the composition first, and leave only the old code to tell by.
    if (event.isComposing || event.keyCode === 229) {
      event.stopImmediatePropagation();
      return;
    }
    const again = last?.key === key && (repeat || soon(event)) && !isRepeated(target);
    if (last && again && (repeat || target === moved)) {
      last.at = at;
      stop(event);
      return;
    }
    // What is pressed again where it was has a click that is looked at.
    if (again && target === from) return;
    // Enter in a text of several lines begins a line, and a space in any text is a space.
    const pressed = { Enter: 'button, a, summary, input', ' ': 'button, summary' }[key];
    answering = pressed !== undefined && target instanceof Element && target.matches(pressed);
    moved = null;
    from = target;
    last = answering ? { key, on: null, at } : null;
  },
  true,
);
// The click of a space comes with its keyup.
addEventListener('keyup', answered, true);
addEventListener('focusin', ({ target }) => answering && (moved = target), true);
addEventListener('pointerdown', () => (last = null), true);
addEventListener(
  'click',
  (event) => {
    const { target: on, detail, timeStamp: at } = event;
    if (detail > 1 && isThere(event)) stop(event);
    else if (detail > 0) spot = event;
    else if (on instanceof HTMLButtonElement) {
      // By a key, or by what stands in for a pointer.
      if (last?.on === on && soon(event) && !isRepeated(on)) stop(event);
      else press({ key: last?.key ?? '', on, at });
    }
  },
  true,
);
