// What a page does while its islands have not come to life, or never do: it keeps what is typed and pressed, and says
// how it stands. It imports no code, so that it is there before any other script.
import { RECORDS } from '../site.ts';

const prefix = `${RECORDS}:${import.meta.env.BASE_URL}:`;

/** How long somebody may write before they are told that the page is still loading, in milliseconds. */
const PATIENCE = 800;

/** The control for the name of a deal. */
const DEAL_NAME = 'deal.name';

/** Signs that something is kept, or on its way. */
const signs = [`${prefix}seen`, `${prefix}tail:`];

/** A question, or a form, that no island has taken over. */
const WAITING = ':is([data-question], form):not([data-live])';

const told = document.querySelector<HTMLElement>('[data-still-loading]');

function waits(target: EventTarget | null): boolean {
  const box = target instanceof Element && target.closest('[data-question], form');
  return box instanceof Element && box.matches(WAITING);
}

/** Says what the note on the page has to say of this, or nothing any more. */
function say(what: 'loading' | 'failed' | null): void {
  if (!told) return;
  told.hidden = what === null;
  const said = told.querySelector('span');
  if (!said) return;
  said.textContent = what === null ? '' : `${told.dataset[what]} `;
  // It is promised once it is so.
  if (what !== null && quietly(leave)) said.textContent += told.dataset['kept'] ?? '';
}

let failed = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whoever writes or presses where nothing listens yet is told so, if it takes long. */
function notice({ target }: Event): void {
  if (failed || timer !== undefined || !waits(target)) return;
  timer = setTimeout(() => {
    if (!failed && waits(target)) say('loading');
  }, PATIENCE);
  addEventListener('astro:hydrate', () => failed || waits(target) || say(null), true);
}

/** A button pressed before its island came to life: nothing may happen twice or get lost, so the press is kept. */
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const { submitter } = event;
  if (submitter && !submitter.closest('[data-live]')) submitter.dataset['pressed'] = '';
  notice(event);
});
/** Enter in a field presses the first button of the whole form; in a quiz it means the one of its own question. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  const question = event.target.closest('[data-question]:not([data-live])');
  const check = question?.querySelector<HTMLElement>('[type="submit"]');
  if (!check) return;
  event.preventDefault();
  check.dataset['pressed'] = '';
});
document.addEventListener('input', notice);
document.addEventListener('astro:hydration-error', () => {
  failed = true;
  say('failed');
});

/** The deal that this tab works on; `store/chosen.ts` decides it in the same way. */
function deal(): string {
  const [, named] = /^#deal=([a-z0-9][a-z0-9-]{0,63})(?:&|$)/.exec(location.hash) ?? [];
  const key = `${prefix}deal`;
  return named ?? sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? 'practice';
}

/** The sheet that a form writes a field to: as its islands have it. One that belongs to no deal is named by its form. */
function sheetOf({ quiz, worksheet, sheet }: DOMStringMap, name: string): string | null {
  if (quiz) return `quiz/${quiz}`;
  if (!worksheet) return sheet ?? null;
  if (name !== DEAL_NAME) return `deal/${deal()}/${worksheet}`;
  // The space is empty because the name does not show yet: what is written in it would rename a deal that nobody sees.
  return deal() === 'practice' ? 'deal/practice' : null;
}

/** Whoever prints before what is kept could be shown reads on the paper that it is missing. */
function admit(): void {
  if (!Object.keys(localStorage).some((key) => signs.some((sign) => key.startsWith(sign)))) return;
  for (const form of document.querySelectorAll('form[data-worksheet]:not([data-open])')) {
    const said = document.createElement('p');
    said.className = 'paper-only';
    said.textContent = told?.dataset['unprinted'] ?? '';
    form.before(said);
    addEventListener('afterprint', () => said.remove(), { once: true });
  }
}

/**
 * Leaves what was typed where the next page that opens finds it, as `store/learner/tail.ts` does once the islands live.
 * Throws where that was not possible for all of it: storage is blocked or full, or a form belongs to no sheet.
 */
function leave(): void {
  const shelf = localStorage; // throws where it is blocked, also while nothing was typed
  let homeless = false;
  for (const form of document.querySelectorAll<HTMLFormElement>('form:not([data-live])')) {
    const data = new FormData(form);
    for (const name of new Set(data.keys())) {
      const value = data.getAll(name).map(String).filter(Boolean).join(' ');
      const sheet = sheetOf(form.dataset, name);
      if (!waits(form.querySelector(`[name="${name}"]`))) continue;
      homeless ||= !sheet; // also while it is empty: what is typed later would not be kept either
      if (!sheet || !value) continue;
      const field = name === DEAL_NAME ? 'name' : name;
      const at = new Date();
      const edit = { sheet, field, value, seen: 0, tab: `early-${Number(at)}`, at };
      shelf.setItem(`${prefix}tail:${sheet}|${field}`, JSON.stringify(edit));
    }
  }
  if (homeless) throw new Error('Some of it belongs to no sheet.');
}

/** Whether this could be done: storage may be blocked or full, and then nothing is kept. */
function quietly(job: () => void): boolean {
  try {
    job();
    return true;
  } catch {
    return false;
  }
}

addEventListener('pagehide', () => quietly(leave));
addEventListener('beforeprint', () => quietly(admit));
document.addEventListener('visibilitychange', () => document.hidden && quietly(leave));
