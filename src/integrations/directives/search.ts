import type { ClientDirective } from 'astro';

/** `client:search`: the island comes to life when the page says `course:search`, and not before. */
const search: ClientDirective = (load, _options, element) => {
  const wake = (): void => void load().then((hydrate) => hydrate());
  element.addEventListener('astro:hydration-error', (event) => {
    // Said in the dialog that is open already, and nowhere else; the next time it is tried again.
    event.stopPropagation();
    const said = element.querySelector<HTMLElement>('[data-failed]');
    if (said) said.textContent = said.dataset['failed'] ?? '';
    addEventListener('course:search', wake, { once: true });
  });
  addEventListener('course:search', wake, { once: true });
};

export default search;
