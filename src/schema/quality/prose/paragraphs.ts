// The prose of a lesson: what the course itself says in paragraphs, sentence by sentence.
import type { MdastNode } from 'satteri';
import { lineOf, type LessonText } from '../../reading/mdx.ts';

/** A paragraph of a lesson. */
export interface Paragraph {
  readonly line: number;
  readonly sentences: readonly string[];
  /** Whether it is a point of a list, which its first paragraph leads to, and not a paragraph of its own. */
  readonly listed: boolean;
}

/** A source that the running text cites. */
export interface Cited {
  readonly id: string;
  readonly line: number;
}

/** In these somebody else speaks, the people of an example or somebody who answers; or it is a picture that speaks. */
const NOT_PROSE = ['Line', 'Answer', 'Figure'];

/** These stand beside the running text or close it, and are where evidence belongs. */
const NOT_RUNNING = ['Aside', 'HowSure', 'Answer'];

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Every paragraph of prose, in order. Headings, tables, figures, talk and answers are none. */
export function paragraphsOf(text: LessonText): readonly Paragraph[] {
  return [...within(text.nodes[0], NOT_PROSE)].flatMap(({ node, inside }) => {
    if (node.type !== 'paragraph') return [];
    const words = wordsIn(node)
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:?!)])/g, '')
      .trim();
    const listed = inside.includes('listItem');
    return words === '' ? [] : [{ line: lineOf(node), sentences: sentencesOf(words), listed }];
  });
}

/** The sources that the running text cites, each once. */
export function citedIn(text: LessonText): readonly Cited[] {
  const found = new Map<string, Cited>();
  for (const { node } of within(text.nodes[0], NOT_RUNNING)) {
    if (!isTag(node) || node.name !== 'Source') continue;
    const id = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value;
    if (typeof id === 'string' && !found.has(id)) found.set(id, { id, line: lineOf(node) });
  }
  return [...found.values()];
}

/** The sentences of a paragraph. None ends after a title, or within “‘Why?’ she asks.” */
export function sentencesOf(paragraph: string): readonly string[] {
  const whole: string[] = [];
  for (const { segment } of sentences.segment(paragraph)) {
    const before = whole.at(-1);
    const goesOn = /^\p{Ll}/u.test(segment) || (before !== undefined && GOES_ON.test(before));
    if (before !== undefined && goesOn) whole[whole.length - 1] = before + segment;
    else whole.push(segment);
  }
  return whole.map((sentence) => sentence.trim());
}

const GOES_ON = /\b(Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e)\.\s+$/;

interface Within {
  readonly node: MdastNode;
  /** The types of nodes it stands in. */
  readonly inside: readonly string[];
}

function* within(
  node: MdastNode | undefined,
  closed: readonly string[],
  inside: readonly string[] = [],
): Generator<Within> {
  if (node === undefined || (isTag(node) && closed.includes(node.name ?? ''))) return;
  yield { node, inside };
  if (!('children' in node)) return;
  for (const child of node.children) yield* within(child, closed, [...inside, node.type]);
}

function isTag(node: MdastNode) {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function wordsIn(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}
