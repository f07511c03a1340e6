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

/** A setting of this device, which the first paint finds again. */
function keep(setting: 'theme' | 'sure', value: string): void {
  root.dataset[setting] = value;
  try {
    localStorage.setItem(prefix + setting, value);
  } catch {
    // Blocked storage: the choice holds for this page, which is all that can be had.
  }
}

themeButton?.addEventListener('click', () => {
  keep('theme', root.dataset['theme'] === 'dark' ? 'light' : 'dark');
});
new MutationObserver(nameTheme).observe(root, { attributeFilter: ['data-theme'] });
nameTheme();

/** The box by which a setting is switched, which is on until somebody switches it off. */
const box = document.querySelector<HTMLInputElement>('[data-toggle="sure"]');
if (box) {
  box.checked = root.dataset['sure'] !== 'off';
  box.addEventListener('change', () => keep('sure', box.checked ? '' : 'off'));
}

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
