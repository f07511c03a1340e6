// Names and numbers in sentences: what was written, what may have been meant, and what there is.
import { closest, distance } from '../../core/course/spelling.ts';

/** What an author wrote, between backticks, on one line and not too long. */
export function quoted(written: string): string {
  const line = written.replace(/\s+/g, ' ');
  return `\`${line.length > 64 ? `${line.slice(0, 64)}…` : line}\``;
}

/** “ Did you mean `x`?” with a space before it, or nothing where no known name is close. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = closest(name, known);
  const slips = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  return distance(name.toLowerCase(), near.toLowerCase()) <= slips ? ` Did you mean \`${near}\`?` : '';
}

/** Names as a list in a sentence: “`a`, `b` or `c`”. */
export function listed(names: readonly string[], last: 'and' | 'or'): string {
  const all = names.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`;
}

/** All names of a kind as a sentence: “The columns are `a` and `b`.” */
export function thereAre(kind: string, names: readonly string[]): string {
  const each = [...new Set(names)];
  return each.length === 1
    ? `The only ${kind} is ${listed(each, 'and')}.`
    : `The ${kind}s are ${listed(each, 'and')}.`;
}

/** A number of things: “1 row”, “2 rows”. */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
