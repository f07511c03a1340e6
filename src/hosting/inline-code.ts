// What of a built page is code: the hashes that the policy must name, and what no hash can allow.
import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface InlineCode {
  /** `'sha256-…'` of every script and style that stands in the page itself. */
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  /** What the policy would refuse, and what to do instead, in a sentence each. */
  readonly faults: readonly string[];
  /** Where in the text the policy belongs: before all that it is to govern, and after what says how to read it. */
  readonly start: number;
}

/** Data that looks like a script; browsers run neither. */
const DATA = ['application/ld+json', 'application/json'];

/** Reads one page. */
export function inlineCode(html: string): InlineCode {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  const faults: string[] = [];
  let start: number | undefined;
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    const { tagName, attrs, childNodes, sourceCodeLocation } = element;
    const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
    const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if (tagName === 'meta' && attribute('charset') !== undefined) start ??= sourceCodeLocation?.endOffset;
    if (tagName === 'style') styles.add(hashOf(text));
    if (tagName === 'script' && attribute('src') === undefined && !DATA.includes(attribute('type') ?? ''))
      scripts.add(hashOf(text));
    faults.push(
      ...attrs.flatMap(({ name, value }) => faultOf(`<${tagName} ${name}="${value}">`, name, value)),
    );
  }
  if (start === undefined) faults.push('There is no <meta charset>, behind which the policy belongs.');
  return { scripts, styles, faults, start: start ?? 0 };
}

function faultOf(found: string, name: string, value: string): string[] {
  if (name === 'style')
    return [`${found}: no style stands in an attribute. Write a rule for a class or a data attribute.`];
  if (/^on[a-z]/.test(name))
    return [`${found}: no script stands in an attribute. Listen for the event in a script.`];
  // Browsers read over white space and control characters here.
  if (/^javascript:/i.test(value.replace(/[\0-\x20]/g, '')))
    return [`${found}: no script stands in an address. Use a button, and listen for its click in a script.`];
  return [];
}

function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
    if ('content' in child) yield* elementsOf(child.content);
  }
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
