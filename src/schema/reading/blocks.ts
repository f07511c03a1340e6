// The text of a lesson block by block: paragraphs, headings, what somebody says, cells of a table.
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { lineOf, type LessonText } from './mdx.ts';

/** A block of text that a reader sees as one. */
export interface Block {
  readonly text: string;
  readonly line: number;
  /** What kind of thing it is: `paragraph`, `heading`, `tableCell`, or the tag that holds it. */
  readonly kind: string;
  /** The tags it stands in, the innermost last: each by its name, and its version where it has one. */
  readonly within: readonly string[];
}

const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/** Every block, in order. */
export function blocksOf({ nodes }: LessonText): readonly Block[] {
  return nodes[0] ? blocksIn(nodes[0], []) : [];
}

function blocksIn(node: MdastNode, within: readonly string[]): readonly Block[] {
  if (!('children' in node)) return [];
  const inside = isTag(node) ? [...within, ...namesOf(node)] : within;
  const whole = BLOCKS.includes(node.type) || node.children.some(({ type }) => type === 'text');
  if (!whole) return node.children.flatMap((child) => blocksIn(child, inside));
  const text = wordsOf(node).replace(/\s+/g, ' ').trim();
  const kind = isTag(node) ? (node.name ?? '') : node.type;
  return text === '' ? [] : [{ text, line: lineOf(node), kind, within: inside }];
}

function namesOf(node: MdxJsxFlowElement | MdxJsxTextElement): readonly string[] {
  const version = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'version');
  return [node.name, version?.value].filter((name) => typeof name === 'string');
}

function isTag(node: MdastNode): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What is quoted from a meeting stands there; here a sign shows that somebody speaks. */
function wordsOf(node: MdastNode): string {
  if (isTag(node) && node.name === 'Quote') return '‘…’';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
