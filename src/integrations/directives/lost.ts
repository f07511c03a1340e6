import { RECORDS, SLUG } from '../../site.ts';
import type { ClientDirective } from 'astro';

/**
 * `client:lost`: the island comes to life where the marks for the first paint are gone and the learner's database is
 * not: a killed browser can lose the copy, and the truth puts it back.
 */
const lost: ClientDirective = (load) => {
  const base = document.documentElement.dataset['base'] ?? '/';
  const look = async (): Promise<void> => {
    if (localStorage.getItem(`${RECORDS}:${base}:seen`) !== null) return;
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === `${SLUG}:${base}`)) return;
    const hydrate = await load();
    await hydrate();
  };
  // Blocked storage, or a browser that does not list databases: marks are only a copy, the next island writes them.
  setTimeout(() => look().catch(() => undefined));
};

export default lost;
