// YAML as it was written: its value, and the line of everything in it.
import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Path, Problem, Words } from '../problems/problem.ts';
import { cannotBegin, faultInWords } from '../problems/yaml-faults.ts';

export interface YamlFile {
  readonly file: string;
  /** What the file says; undefined where it is not YAML. */
  readonly value: unknown;
  /** The line of what stands at a path or, where nothing does, of what should hold it. */
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Problem[];
}

/** Reads YAML that begins below `linesAbove` other lines of its file. A key that stands twice is a problem. */
export function readYaml(file: string, text: string, linesAbove = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesAbove;
  const problem = (offset: number, [found, next]: Words): Problem => ({
    file,
    line: lineAt(offset),
    path: '',
    found,
    next,
  });

  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    harmless: fault.code === 'DUPLICATE_KEY',
    problem: problem(fault.pos[0], faultInWords(fault, text)),
  }));
  // Nobody means an alias here: it is a text in bold or italics without its quotes.
  const stars = aliasesIn(document).map((offset) => problem(offset, cannotBegin('*')));
  const broken = [...stars, ...faults.filter(({ harmless }) => !harmless).map((fault) => fault.problem)];
  return {
    file,
    value: broken.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    // The first break is told alone, because others mostly follow from it.
    problems: [
      ...faults.filter(({ harmless }) => harmless).map((fault) => fault.problem),
      ...broken.slice(0, 1),
    ],
  };
}

/** Reads the YAML between the two lines `---` with which a text begins. A text without them is a problem. */
export function readFrontmatter(file: string, text: string): YamlFile {
  const [, yaml] = /^---\n((?:[^]*?\n)?)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (yaml !== undefined) return readYaml(file, yaml, 1);
  const problem = {
    file,
    line: 1,
    path: '',
    found: 'The file does not begin with its frontmatter.',
    next: 'Begin it with a line `---`, then `title`, `summary`, `objectives` and `lines`, then another `---`.',
  };
  return { file, value: undefined, lineOf: () => 1, problems: [problem] };
}

function aliasesIn(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, { Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0) });
  return offsets;
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === step);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
