// A deal as Markdown: CommonMark, with the tables of GitHub's.
import type { Shown } from '../../core/worksheet/shown.ts';
import { sectionsOf, titleOf, type Taken } from './sections.ts';

/** The whole deal. What was written is what is read: no character of it is taken for markup. */
export function markdownOf(deal: Taken): string {
  const blocks = sectionsOf(deal).flatMap(({ title, fields }) => [
    `## ${escaped(title)}`,
    ...fields.flatMap(({ label, shown }) => [`### ${escaped(label)}`, blockOf(shown)]),
  ]);
  return [`# ${escaped(titleOf(deal))}`, ...blocks].map((block) => `${block}\n`).join('\n');
}

function blockOf(shown: Shown): string {
  if (shown.kind === 'table') return tableOf(shown.head, shown.rows);
  const paragraphs = shown.text.split(/\n\s*\n/);
  return paragraphs.map((each) => linesOf(each).join('\\\n')).join('\n\n');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const inCell = (text: string): string => linesOf(text).join('<br>');
  return [head.map(inCell), head.map(() => '---'), ...rows.map((row) => row.map(inCell))]
    .map(line)
    .join('\n');
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => escaped(line.trim()));
}

// In pointed brackets an address needs no escapes, and is a link everywhere. A full stop after it is not a part of it.
const ADDRESS = /(https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)'"’”»\]])/g;

/** A line with a backslash before whatever Markdown, or one of its better known dialects, could take for markup. */
function escaped(line: string): string {
  const pieces = line.split(ADDRESS).map((piece, i) => (i % 2 === 1 ? `<${piece}>` : inText(piece)));
  return pieces.join('').replace(LINE_START, '$1\\');
}

// A list, a quotation, a rule, the underline of a heading or of the head of a table, a definition.
const LINE_START = /^(\d{1,9})(?=[.)](?:\s|$))|^(?=[-+](?:\s|$)|-[-:]|[>=:])/;

function inText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<#|~$^]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\.|(?<=\S)@(?=\S)/gi, '\\$&');
}
