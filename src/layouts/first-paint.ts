/**
 * Runs inline in the head, before the first paint, and is serialised as it stands: it can use nothing from outside
 * itself. It sets the theme, and whether the learner is asked how sure they are, and says that scripts run. Once the
 * page is parsed, it puts what the learner has done into the navigation, from the small copies that the store keeps in
 * localStorage under `prefix`. Inside a frame it covers the page with `framed` and a link.
 */
export function firstPaint(prefix: string, framed: string, openAlone: string): void {
  const root = document.documentElement;
  const mark = (key: string): string | null => {
    try {
      return localStorage.getItem(prefix + key);
    } catch {
      root.dataset['unkept'] = ''; // storage is blocked: then nothing is marked, and the page says so where it matters
      return null;
    }
  };

  // Where the host sends no headers, another site can show this page and lure clicks on it.
  if (self !== top) {
    root.hidden = true;
    addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('a');
      Object.assign(link, { href: location.href, target: '_top', textContent: openAlone });
      document.body.replaceChildren(`${framed} `, link);
      root.hidden = false;
    });
  }

  const system = matchMedia('(prefers-color-scheme: dark)');
  const paintTheme = (): void => {
    const chosen = mark('theme');
    root.dataset['theme'] =
      chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light';
  };

  const paintSetting = (): void => {
    root.dataset['sure'] = mark('sure') ?? '';
  };

  const each = (selector: string, paint: (element: HTMLElement) => void): void => {
    document.querySelectorAll<HTMLElement>(selector).forEach(paint);
  };
  /** How many of these lessons are done, and how many they are. */
  const doneOf = (ids = ''): [number, number] => {
    const lessons = ids.split(' ').filter(Boolean);
    return [lessons.filter((lesson) => mark(`done:${lesson}`) !== null).length, lessons.length];
  };
  const paintMarks = (): void => {
    paintSetting();
    each('[data-lesson]', ({ dataset }) => {
      const marks = mark(`done:${dataset['lesson']}`);
      dataset['done'] = String(marks !== null);
      dataset['marks'] = marks ?? '';
    });
    each(
      '[data-gate]',
      (knot) => (knot.dataset['met'] = String(mark(`gate:${knot.dataset['gate']}`) === '1')),
    );
    each('[data-meter]', (meter) => {
      const [done] = doneOf(meter.dataset['meter']);
      meter.textContent = (meter.dataset['words'] ?? '').replace('#', String(done));
    });
    each('[data-filled]', (strands) => {
      const [done, of] = doneOf(strands.dataset['filled']);
      strands.style.setProperty('--done', String(of === 0 ? 0 : done / of));
    });
  };

  const paintAll = (): void => {
    paintMarks();
    // Where the learner left off, for the home page.
    each('[data-here]', ({ dataset }) => {
      try {
        localStorage.setItem(`${prefix}last`, dataset['here'] ?? '');
      } catch {
        // storage is full or blocked: then the home page does not know
      }
    });
  };

  root.dataset['script'] = '';
  paintTheme();
  paintSetting();
  system.addEventListener('change', paintTheme);
  addEventListener('storage', () => (paintTheme(), paintMarks()));
  addEventListener('pageshow', paintAll);
  addEventListener('course:marks', paintMarks);
  // As soon as the page is parsed, and before it waits for any script.
  document.addEventListener('readystatechange', paintMarks);
}
