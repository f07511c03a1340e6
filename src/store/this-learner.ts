// The one learner of this page, and the page's comings and goings told to them.
import { chosenDeal } from './chosen.ts';
import { Learner } from './learner.svelte.ts';
import { openStore } from './open.ts';
import { outline } from './site-files.ts';
import { openTabs } from './tabs.ts';

const base = import.meta.env.BASE_URL;

/** Whoever reads this page. Nothing is opened before an island calls `open`. */
export const learner = new Learner({
  base,
  open: (first, closed) => openStore(base, first, closed),
  current: () => chosenDeal(base),
  outline: () => outline(base),
  tabs: (hear) => openTabs(base, hear),
});

if (typeof window !== 'undefined') {
  addEventListener('pagehide', () => learner.leave());
  addEventListener('beforeprint', () => learner.look());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) learner.comeBack();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) learner.leave();
    else learner.comeBack();
  });
}
