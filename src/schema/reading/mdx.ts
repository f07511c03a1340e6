// The text of a lesson: what is in it, with the lines, and the tags around each thing.
import { mdxToMdast, type MdastNode, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { mdxFaultInWords } from '../problems/mdx-faults.ts';
import type { Problem } from '../problems/problem.ts';

export interface Tag {
  readonly name: string;
  readonly line: number;
  /** Texts in quotes, whole numbers in braces, and null where nothing is given. */
  readonly attributes: Readonly<Record<string, string | number | null>>;
  /** The attributes that hold program code instead. */
  readonly code: readonly string[];
  readonly empty: boolean;
  /** The tag it stands in, if it stands in one. */
  readonly parent: Tag | null;
}

export interface Words {
  readonly text: string;
  readonly within: Tag | null;
}

export interface LessonText {
  /** Everything in the text but its tags, in order. */
  readonly nodes: readonly MdastNode[];
  readonly tags: readonly Tag[];
  /** The words that a reader sees, in order, each with the tag it stands in. */
  readonly words: readonly Words[];
  /** False where the text is not MDX; then there are neither nodes nor tags. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a whole `lesson.mdx`; its frontmatter is passed over. */
export function readMdx(file: string, text: string): LessonText {
  const nodes: MdastNode[] = [];
  const tags: Tag[] = [];
  const words: Words[] = [];
  const walk = (node: MdastNode, parent: Tag | null): void => {
    const tag = isTag(node) ? tagOf(node, parent) : null;
    if (tag) tags.push(tag);
    else nodes.push(node);
    if (node.type === 'text' || node.type === 'inlineCode') words.push({ text: node.value, within: parent });
    if ('children' in node) for (const child of node.children) walk(child, tag ?? parent);
  };
  try {
    walk(mdxToMdast(text), null);
    return { nodes, tags, words, readable: true, problems: [] };
  } catch (error) {
    return { nodes, tags, words, readable: false, problems: [mdxFaultInWords(file, String(error))] };
  }
}

/** The line of a thing in the text. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** The words in a tag, however deep. */
export function wordsIn({ words }: LessonText, tag: Tag): string {
  return words
    .filter(({ within }) => stands(within, [tag]))
    .map(({ text }) => text)
    .join('');
}

/** Whether a tag is one of these, or stands in one of them. */
export function stands(within: Tag | null, tags: readonly Tag[]): boolean {
  return within !== null && (tags.includes(within) || stands(within.parent, tags));
}

type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

function isTag(node: MdastNode): node is TagNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function tagOf(node: TagNode, parent: Tag | null): Tag {
  const attributes: Record<string, string | number | null> = {};
  const code: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') code.push(attribute.value);
    else if (typeof attribute.value !== 'object' || attribute.value === null) {
      attributes[attribute.name] = attribute.value ?? null;
    } else if (/^\d+$/.test(attribute.value.value))
      attributes[attribute.name] = Number(attribute.value.value);
    else code.push(attribute.name);
  }
  return {
    name: node.name ?? '',
    line: lineOf(node),
    attributes,
    code,
    empty: node.children.length === 0,
    parent,
  };
}
