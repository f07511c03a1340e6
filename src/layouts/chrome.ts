// What every page can do once scripts run: change the theme, open the search, and let no press count that nobody meant.
// It imports nothing that a page loads besides, so that it is small enough to stand in the page itself.
import { RECORDS } from '../site.ts';
import './translated.ts';
import './unmeant.ts';

const root = document.documentElement;
const prefix = `${RECORDS}:${import.meta.env.BASE_URL}:`;

const themeButton = document.querySelector<HTMLButtonElement>('[data-toggle="theme"]');

function nameTheme(): void {
  if (!themeButton) return;
  // The button brings its words along, so that not every page has to load all words there are.
  const words = themeButton.dataset[root.dataset['theme'] === 'dark' ? 'toLight' : 'toDark'] ?? '';
  themeButton.setAttribute('aria-label', words);
  themeButton.setAttribute('title', words);
}

themeButton?.addEventListener('click', () => {
  const other = root.dataset['theme'] === 'dark' ? 'light' : 'dark';
  root.dataset['theme'] = other;
  try {
    localStorage.setItem(`${prefix}theme`, other);
  } catch {
    // Blocked storage: the choice holds for this page, which is all that can be had.
  }
  nameTheme();
});
new MutationObserver(nameTheme).observe(root, { attributeFilter: ['data-theme'] });
nameTheme();

/** A setting that is on unless it was switched off on this device; the first paint has it from there. */
function showSettings(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-toggle="sure"]')) {
    box.checked = root.dataset['sure'] !== 'off';
  }
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.dataset['toggle'] !== 'sure') return;
  root.dataset['sure'] = target.checked ? '' : 'off';
  try {
    localStorage.setItem(`${prefix}sure`, root.dataset['sure']);
  } catch {
    // As above.
  }
});
new MutationObserver(showSettings).observe(root, { attributeFilter: ['data-sure'] });
showSettings();

/** Opens the search: its dialog is here already, and what makes it search is loaded now. */
function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dispatchEvent(new Event('course:search'));
}

function typing(target: EventTarget | null): boolean {
  const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
  return target instanceof HTMLElement && target.matches(fields);
}

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-open="search"]')) openSearch();
});
document.addEventListener('keydown', (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const slash = event.key === '/' && plain && !typing(event.target);
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!slash && !k) return;
  event.preventDefault();
  openSearch();
});
