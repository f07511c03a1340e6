// The headings of a lesson and their anchors. The door to github-slugger, with which Astro makes the same anchors.
import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { Look } from '../../core/question/question.ts';
import { lesson as words } from '../../words/course/lesson.ts';
import type { LessonText } from './mdx.ts';

/** The heading that the tag `<HowSure>` makes. */
const HOW_SURE: Look = { heading: words.howSure, anchor: words.howSureAnchor };

/** Every heading of a lesson: those that are written, in order, and then the one that a tag makes. */
export function headingsIn({ nodes, tags }: LessonText): readonly Look[] {
  const slugger = new Slugger();
  const written = nodes
    .filter((node) => node.type === 'heading')
    .map((node) => ({ heading: wordsOf(node).trim(), anchor: slugger.slug(wordsOf(node)) }));
  const made = tags.some(({ name }) => name === 'HowSure') ? [HOW_SURE] : [];
  return [...written, ...made];
}

function wordsOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
