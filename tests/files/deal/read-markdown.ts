// Markdown as another program reads it: satteri, which did not write it.
import { markdownToMdast, type MdastNode } from 'satteri';

/** A heading, a paragraph or a table, with its texts; what should not be there is named by its kind. */
export type Block = readonly [kind: string, ...texts: (string | readonly string[])[]];

/** The blocks of a document. */
export function blocksIn(markdown: string): readonly Block[] {
  const root = markdownToMdast(markdown);
  return 'children' in root ? root.children.map(blockOf) : [];
}

function blockOf(node: MdastNode): Block {
  switch (node.type) {
    case 'heading':
      return [`h${node.depth}`, textIn(node)];
    case 'paragraph':
      return ['p', textIn(node)];
    case 'table':
      return ['table', ...node.children.map((row) => row.children.map(textIn))];
    default:
      return [node.type];
  }
}

/** The text of a block, a line for each break. Markup of any other kind would show in it. */
function textIn(node: MdastNode): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return node.value === '<br>' ? '\n' : `[html ${node.value}]`;
    case 'heading':
    case 'paragraph':
    case 'tableCell':
    case 'link':
      return node.children.map(textIn).join('');
    default:
      return `[${node.type}]`;
  }
}
