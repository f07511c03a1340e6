// The headings of a lesson and their anchors. The door to github-slugger, with which Astro makes the same anchors.
import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import type { Look } from '../../core/question/question.ts';
import type { LessonText } from './mdx.ts';

/** Every heading of a lesson, in order. */
export function headingsIn({ nodes }: LessonText): readonly Look[] {
  const slugger = new Slugger();
  return nodes
    .filter((node) => node.type === 'heading')
    .map((node) => ({ heading: wordsOf(node).trim(), anchor: slugger.slug(wordsOf(node)) }));
}

function wordsOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
