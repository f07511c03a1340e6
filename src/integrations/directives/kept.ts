import type { ClientDirective } from 'astro';

/**
 * `client:kept`: the island comes to life when it is near what is in sight; and, where this browser keeps anything of the
 * learner's, as soon as the page is there, because a page can be printed that nobody scrolled.
 */
const kept: ClientDirective = (load, _options, element) => {
  const base = document.documentElement.dataset['base'] ?? '/';
  let woken = false;
  const wake = async (): Promise<void> => {
    if (woken) return;
    woken = true;
    const hydrate = await load();
    await hydrate();
  };
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void wake();
    },
    { rootMargin: '300px' },
  );
  for (const child of element.children) near.observe(child);
  try {
    // What was kept when last looked at, and what the last page left on its way.
    const signs = [`cg1:${base}:seen`, `cg1:${base}:tail:`];
    if (Object.keys(localStorage).some((key) => signs.some((sign) => key.startsWith(sign)))) void wake();
  } catch {
    // Blocked storage keeps nothing.
  }
};

export default kept;
