// XML is written as it will be read, in a template that escapes whatever is put into it. A builder from npm would name
// every element in calls and nested objects, in the order that it likes; this is all we need of one.
import { plain } from './plain.ts';

/** A piece of XML, as against text, which has to be escaped. */
export interface Xml {
  readonly xml: string;
}

type Part = Xml | readonly Xml[] | string | number | boolean;

/** The XML in this template; text and attribute values in it are escaped. Attributes stand in double quotes. */
export function xml({ raw }: TemplateStringsArray, ...parts: readonly Part[]): Xml {
  return { xml: String.raw({ raw }, ...parts.map(written)) };
}

/** A text of several lines, where inline elements may stand. */
export function lines(text: string): Xml {
  const each = plain(text).split('\n');
  return { xml: each.map(escaped).join('<br/>') };
}

/** A paragraph of this text. */
export function paragraph(text: string): Xml {
  return xml`<p>${lines(text)}</p>`;
}

function written(part: Part): string {
  if (typeof part !== 'object') return escaped(String(part));
  return 'xml' in part ? part.xml : part.map(({ xml }) => xml).join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

function escaped(text: string): string {
  return plain(text).replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);
}
