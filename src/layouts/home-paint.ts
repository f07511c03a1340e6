/**
 * Runs inline in the home page, before its first paint, and is serialised as it stands: it can use nothing from outside
 * itself. For somebody who comes back it shows the next lesson that is not done, how many questions are due, and the
 * place of what cannot wait in their deals, from the marks that the store and the pages keep under `prefix`.
 */
export function homePaint(prefix: string): void {
  const root = document.documentElement;
  const mark = (key: string): string | null => {
    try {
      return localStorage.getItem(prefix + key);
    } catch {
      return null; // storage is blocked: then everybody is new
    }
  };
  const parsed = (text: string | null | undefined): unknown => {
    try {
      return JSON.parse(text ?? '');
    } catch {
      return null;
    }
  };
  const DAY = 86_400_000;
  const today = (): number => {
    const now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
  };
  const box = (name: string): HTMLElement | null => document.querySelector(`[data-back="${name}"]`);

  /** The first lesson that is not done, from the one that was opened last onwards, and then from the beginning. */
  const paintNext = (): void => {
    const next = box('next');
    const link = next?.querySelector('a');
    const lessons = parsed(next?.dataset['lessons']) as [id: string, title: string][] | null; // made by our own build
    if (!next || !link || !lessons) return;
    const last = lessons.findIndex(([id]) => id === mark('last'));
    const ahead = [...lessons.slice(Math.max(0, last)), ...lessons];
    const [id = '', title = ''] = ahead.find(([id]) => mark(`done:${id}`) === null) ?? [];
    link.href = (link.dataset['pattern'] ?? '').replace('#', id);
    link.textContent = title;
    next.toggleAttribute('data-none', id === '');
  };

  /**
   * No number where none is known: that was counted before the last answer, or on a day after this one. Where no records
   * were ever seen, nothing was answered, and nothing is due.
   */
  const paintDue = (): void => {
    const said = box('due')?.querySelector<HTMLElement>('[data-one]');
    if (!said) return;
    const seen = parsed(mark('seen')) as { entries?: unknown } | null;
    const due = parsed(mark('due')) as { entries?: unknown; due?: unknown } | null;
    const days = Array.isArray(due?.due) ? (due.due as [day: number, count: number][]) : []; // by `writeDue`
    const until = days.filter(([day]) => day <= today());
    const known = seen === null || (until.length > 0 && due?.entries === seen.entries);
    const count = until.reduce((sum, [, more]) => sum + more, 0);
    const words = said.dataset[!known ? 'unknown' : count === 0 ? 'none' : count === 1 ? 'one' : 'many'];
    said.textContent = (words ?? '').replace('#', String(count));
  };

  /**
   * A line for each deal with a date of today, and for at most three that are overdue, and three of the week: their words
   * come from the records. Where there is one, it stands before the course.
   */
  const paintDeal = (): void => {
    const [deal, next, due] = [box('deal'), box('next'), box('due')];
    if (!deal || !next || !due) return;
    const marks = (mark('deals') ?? '').split(' ');
    const ahead = marks.map((dates) => dates.split(',').map((date) => Date.parse(date) / DAY - today()));
    const others = ahead.filter((days) => !days.includes(0)).map(([first = NaN]) => first);
    const [late, week] = [others.filter((day) => day < 0), others.filter((day) => day > 0 && day < 7)];
    const lines = ahead.length - others.length + Math.min(late.length, 3) + Math.min(week.length, 3);
    deal.style.setProperty('--lines', String(lines || 1));
    deal.toggleAttribute('data-undated', marks.includes('-'));
    // The others are moved, and not what comes to life.
    if (lines > 0 === (deal.previousElementSibling !== null)) {
      deal[lines > 0 ? 'after' : 'before'](next, due);
    }
    let mine: string | null = null;
    try {
      mine = sessionStorage.getItem(`${prefix}deal`);
    } catch {
      // blocked, like the rest
    }
    const id = mine ?? mark('deal');
    deal.hidden = mark('deals') === null && (id === null || id === 'practice');
  };

  const paint = (): void => {
    const isBack = mark('seen') !== null || mark('last') !== null;
    root.toggleAttribute('data-back', isBack);
    paintNext();
    paintDue();
    paintDeal();
  };

  paint();
  addEventListener('storage', paint);
  addEventListener('pageshow', paint);
  addEventListener('course:marks', paint);
}
