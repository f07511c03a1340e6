// In which order stands what is set for one day.

/** What has a time says so in front, “09:30 First visit”: by that, and what has none comes last. */
export function byTime(a: string, b: string): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first < second ? -1 : Number(first > second);
}

/** Stands after every time. */
const NONE = '~';

function timeOf(about: string): string {
  return /^\d\d:\d\d /.exec(about)?.[0] ?? NONE;
}
