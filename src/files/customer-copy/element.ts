// A page as data: text of a file on the site, elements of a document inside the file. No text is ever taken for markup.

export type Content = string | Element;

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Content[];
}

/** An element; an attribute that is `false` or undefined is left out, and one that is `true` is empty. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly (Content | readonly Content[])[]
): Element {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === false || value === undefined ? [] : [[name, value === true ? '' : value] as const],
  );
  return { tag, attributes: Object.fromEntries(given), children: children.flat() };
}

const VOID = ['meta', 'input', 'br'];

/** As the text of a file. The one place in which text is escaped. */
export function htmlOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  const { tag, attributes, children } = content;
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  // The first line break in a textarea is dropped by browsers.
  const start = `<${tag}${given.join('')}>${tag === 'textarea' ? '\n' : ''}`;
  return VOID.includes(tag) ? start : `${start}${children.map(htmlOf).join('')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const DRAWN = ['svg', 'path', 'circle'];

/** As a node of a document. */
export function nodeOf(content: Content): Node {
  if (typeof content === 'string') return document.createTextNode(content);
  const { tag, attributes, children } = content;
  const node = DRAWN.includes(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.map(nodeOf));
  return node;
}
