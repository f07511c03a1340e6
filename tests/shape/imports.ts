// Reads who imports whom in src/, and says in a sentence what breaks the order of the rooms.
import { posix } from 'node:path';
import { barrier } from './levels.ts';

/** The text of each source file by its path below src/. */
export type Sources = ReadonlyMap<string, string>;

const SOURCE = /\.(ts|js|mjs|svelte|astro|mdx)$/;
const IMPORT =
  /(?:^|[;\s])(?:import|export)\b[^'"`;()]*?\bfrom\s*['"](\.[^'"]+)['"]|\bimport\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** The files of `sources` that each file imports, in the order of their mention. */
export function importsOf(sources: Sources): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...sources].map(([path, text]) => {
      const named = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
      const paths = named.map((name) => posix.join(posix.dirname(path), name));
      return [path, paths.filter((target) => SOURCE.test(target))];
    }),
  );
}

/** A sentence for every import that leads up or sideways, naming both files and the rule. */
export function wrongWays(sources: Sources): string[] {
  return [...importsOf(sources)].flatMap(([from, targets]) =>
    targets.flatMap((to) => {
      const rule = barrier(roomOf(from), roomOf(to));
      return rule === null ? [] : [`${from} imports ${to}: ${rule}`];
    }),
  );
}

/** Circles of imports: where there are any, at least one; each once, from the file first in the alphabet. */
export function circles(sources: Sources): string[] {
  const imports = importsOf(sources);
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.add(asCircle(way.slice(start)));
    if (seen.has(path)) return;
    seen.add(path);
    for (const target of imports.get(path) ?? []) walk(target, [...way, path]);
  };
  for (const path of imports.keys()) walk(path, []);
  return [...found];
}

/**
 * The room a file lies in: the first folder of its path, or its own name where it lies in src/ itself. What goes out as
 * a file has a room for each of its kinds: `files/deal`.
 */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  if (first === path) return first.replace(/\.[^.]+$/, '');
  return first === 'files' ? `${first}/${second}` : first;
}

function asCircle(way: readonly string[]): string {
  const start = way.indexOf([...way].sort()[0] ?? '');
  const turned = [...way.slice(start), ...way.slice(0, start)];
  return [...turned, turned[0]].join(' → ');
}
