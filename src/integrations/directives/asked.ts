import type { ClientDirective } from 'astro';

/** `client:asked`: the island comes to life when the page says `common-ground:search`, and not before. */
const asked: ClientDirective = (load, _options, element) => {
  const wake = (): void => void load().then((hydrate) => hydrate());
  element.addEventListener('astro:hydration-error', (event) => {
    // Said in the dialog that is open already, and nowhere else; the next time it is tried again.
    event.stopPropagation();
    const said = element.querySelector<HTMLElement>('[data-failed]');
    if (said) said.textContent = said.dataset['failed'] ?? '';
    addEventListener('common-ground:search', wake, { once: true });
  });
  addEventListener('common-ground:search', wake, { once: true });
};

export default asked;
