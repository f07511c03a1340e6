// A problem in the authors' files, and the page of text that tells them all.
import { counted } from './nearest.ts';

/** The keys and positions, counted from 0, that lead to something in a file. */
export type Path = readonly (string | number)[];

/** What was found, and the next move: a whole sentence each. */
export type Words = readonly [found: string, next: string];

/** Words about something at a path. */
export type Finding = readonly [path: Path, ...words: Words];

/** Where something stands in the authors' files. */
export interface Spot {
  /** The path of a file or a folder; it begins with `content/`. */
  readonly file: string;
  /** Counted from 1; null where no line can be named. */
  readonly line: number | null;
  /** The keys that lead there, entries counted from 1: `questions.3.choices`, `<Term id>`. Empty for a whole file. */
  readonly path: string;
}

/** A mistake that keeps the course from being built: where it is, what was found, and the next move. */
export interface Problem extends Spot {
  readonly found: string;
  readonly next: string;
}

/** A path longer than this stands on a line of its own. */
const WIDEST = 32;

/** All problems as text: by file and line, with the path on the left and the two sentences on the right. */
export function report(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(byFileAndLine);
  const width = Math.max(0, ...sorted.map(({ path }) => path.length).filter((length) => length <= WIDEST));
  const groups = Map.groupBy(sorted, ({ file, line }) => (line === null ? file : `${file}:${line}`));
  const blocks = [...groups].map(([place, group]) =>
    [place, ...group.flatMap((problem) => rows(problem, width))].join('\n'),
  );
  return [`${counted(problems.length, 'problem')} in the course`, ...blocks].join('\n\n');
}

function rows({ path, found, next }: Problem, width: number): readonly string[] {
  if (path === '') return [`  ${found}`, `  ${next}`];
  const indent = ' '.repeat(width + 4);
  const first = path.length > width ? [`  ${path}`, indent + found] : [`  ${path.padEnd(width)}  ${found}`];
  return [...first, indent + next];
}

function byFileAndLine(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
