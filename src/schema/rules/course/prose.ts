// What a lesson's prose may not hold: raw HTML, links that can rot, pictures, program code.
import type { MdastNode } from 'satteri';
import { LINKED_PAGES } from '../../../core/course/address.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Problem, Words } from '../../problems/problem.ts';
import { lineOf, type LessonText, type Tag } from '../../reading/mdx.ts';
import { tagProblems } from './tags.ts';

type AtNode = readonly [path: string, ...words: Words];

/** What is wrong with the text of a lesson in itself. */
export function proseProblems(file: string, { nodes, tags }: LessonText): readonly Problem[] {
  const headings = nodes.filter((node) => node.type === 'heading');
  return [
    ...tags.flatMap((tag) => (isHtml(tag) ? html(file, tag) : tagProblems(file, tag, tags))),
    ...nodes.flatMap((node) => told(file, node, about(node))),
    ...headings.flatMap((node, i) => told(file, node, aboutHeading(node.depth, headings[i - 1]?.depth ?? 1))),
  ];
}

function told(file: string, node: MdastNode, words: AtNode | null): readonly Problem[] {
  if (words === null) return [];
  const [path, found, next] = words;
  return [{ file, line: lineOf(node), path, found, next }];
}

function about(node: MdastNode): AtNode | null {
  switch (node.type) {
    case 'link':
    case 'definition':
      return /^(https?:\/\/|mailto:)/.test(node.url) ? null : ['link', ...innerLink(node.url)];
    case 'image':
    case 'imageReference':
      return ['picture', 'A lesson has no pictures.', 'Say it in words or in a table.'];
    case 'mdxjsEsm':
      return ['import', 'A lesson has no program code.', 'Remove it: the tags need no import.'];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*[^]*\*\/\s*$/.test(node.value)) return null;
      return ['{ }', 'What stands in braces is read as program code.', 'Write `\\{` for the sign.'];
    default:
      return null;
  }
}

/** The tag for an address inside the course, by its first folder. */
const TAGS: Readonly<Record<string, string>> = {
  lessons: 'LessonLink',
  worksheets: 'WorksheetLink',
  'role-plays': 'RolePlayLink',
};

function innerLink(url: string): Words {
  const page = LINKED_PAGES.find((each) => url.replaceAll('/', '') === each);
  const [, kind = 'lessons', id] = /(lessons|worksheets|role-plays)\/([a-z0-9-]+)/.exec(url) ?? [];
  const tag = page ? 'PageLink' : TAGS[kind];
  const names = page ? `to="${page}"` : `id="${id ?? '…'}"`;
  return [
    `${quoted(url)} is not the address of another site.`,
    `Write it from \`https://\` on or, inside the course, use \`<${tag} ${names}>words</${tag}>\`.`,
  ];
}

function aboutHeading(depth: number, before: number): AtNode | null {
  if (depth === 1) return ['heading', 'The title of the lesson is its only `#` heading.', 'Begin with `##`.'];
  if (depth <= before + 1) return null;
  return ['heading', 'The heading skips a level.', `Give it ${before + 1} \`#\` or fewer.`];
}

function isHtml({ name }: Tag): boolean {
  return name === '' || /^[a-z]/.test(name);
}

const INSTEAD: Readonly<Record<string, string>> = {
  a: 'Write `[words](https://…)`, or `<LessonLink id="…">words</LessonLink>` inside the course.',
  aside: 'Use `<Aside title="…">`.',
  b: 'Write `**words**`.',
  blockquote: 'Begin the lines with `> `.',
  br: 'Leave an empty line for a new paragraph.',
  code: 'Put the words between backticks.',
  details: 'Use `<Answer label="…">`.',
  em: 'Write `*words*`.',
  i: 'Write `*words*`.',
  li: 'Begin the line with `- `.',
  ol: 'Begin the lines with `1. `.',
  p: 'Leave an empty line for a new paragraph.',
  strong: 'Write `**words**`.',
  table: 'Write the table with `|` between its cells.',
  ul: 'Begin the lines with `- `.',
};

function html(file: string, { name, line }: Tag): Problem {
  const heading = /^h[1-6]$/.test(name) ? 'Begin the line with `##`.' : null;
  const next =
    (Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : heading) ??
    'Remove it: Markdown and the tags are enough.';
  return { file, line, path: `<${name}>`, found: 'A lesson has no raw HTML.', next };
}
