import { RECORDS } from '../../site.ts';
import type { ClientDirective } from 'astro';

/**
 * `client:kept`: the island comes to life when it is near what is in sight; and, where this browser keeps anything of the
 * learner's, as soon as the page is there, because a page can be printed that nobody scrolled.
 */
const kept: ClientDirective = (load, _options, element) => {
  const base = document.documentElement.dataset['base'] ?? '/';
  const wake = (): void => void load().then((hydrate) => hydrate());
  // What was kept when last looked at, and what the last page left on its way.
  const signs = [`${RECORDS}:${base}:seen`, `${RECORDS}:${base}:tail:`];
  const keys = (): string[] => {
    try {
      return Object.keys(localStorage);
    } catch {
      return []; // blocked storage keeps nothing
    }
  };
  if (keys().some((key) => signs.some((sign) => key.startsWith(sign)))) return wake();
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      wake();
    },
    { rootMargin: '300px' },
  );
  for (const child of element.children) near.observe(child);
};

export default kept;
