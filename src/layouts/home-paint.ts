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
    const now = new Date();
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
    const until = days.filter(([day]) => day <= today);
    const known = seen === null || (until.length > 0 && due?.entries === seen.entries);
    const count = until.reduce((sum, [, more]) => sum + more, 0);
    const words = said.dataset[!known ? 'unknown' : count === 0 ? 'none' : count === 1 ? 'one' : 'many'];
    said.textContent = (words ?? '').replace('#', String(count));
  };

  /** A line for each date that is over or lies within a week, at most five: their words come from the records. */
  const paintDeal = (): void => {
    const deal = box('deal');
    if (!deal) return;
    const dates = (mark('deals') ?? '').split(' ');
    const soon = dates.filter((date) => Date.parse(date) < Date.now() + 6 * 86_400_000).slice(0, 5);
    deal.style.setProperty('--lines', String(soon.length || 1));
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
