// The day it is now, for pages that stay open past midnight.
import type { Day } from '../../core/time/day.ts';
import { today } from './local-day.ts';

/** How often a page in sight looks, in milliseconds. One in the background looks when it comes to the front. */
const OFTEN = 60_000;

class ThisDay {
  /** Today by the learner's own calendar; reactive. 0 while the site is built: nobody has a day there. */
  current = $state.raw<Day>(0);

  constructor() {
    if (typeof document === 'undefined') return;
    const look = (): void => void (this.current = today());
    look();
    setInterval(look, OFTEN);
    document.addEventListener('visibilitychange', look);
  }
}

export const thisDay = new ThisDay();
