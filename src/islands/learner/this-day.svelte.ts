// The day it is now, for pages that stay open past midnight.
import type { Day } from '../../core/time/day.ts';
import { today } from '../../store/time/local-day.ts';

class ThisDay {
  /** Today by the learner's own calendar; reactive. 0 while the site is built: nobody has a day there. */
  current = $state.raw<Day>(0);
}

export const thisDay = new ThisDay();

if (typeof document !== 'undefined') {
  const look = (): void => void (thisDay.current = today());
  look();
  setInterval(look, 60_000);
}
