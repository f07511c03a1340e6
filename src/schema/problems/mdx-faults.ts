// What the MDX parser refuses, in an author's words.
import type { Problem, Words } from './problem.ts';

/** Tells the parser's error, which names the line in front: “7:29: Unexpected character…”. */
export function mdxFaultInWords(file: string, error: string): Problem {
  const [, line, said = error] = /(\d+):\d+: (.*?)(?: \(note: .*\))?(?: \(mdx[^()]*\))?$/s.exec(error) ?? [];
  const [found, next] = words(said);
  return { file, line: line === undefined ? null : Number(line), path: '', found, next };
}

function words(said: string): Words {
  const [first = 'the tag', second] = said.match(/<\/?\w+>/g) ?? [];
  if (said.startsWith('Expected a closing tag')) {
    const close = first.replace('<', '</');
    return [
      `\`${first}\` is opened and not closed.`,
      `Close it with \`${close}\`, in the same paragraph if it opens inside one; a tag without text ends in \` />\`.`,
    ];
  }
  if (said.startsWith('Unexpected closing tag')) {
    const next =
      second === undefined ? 'Remove it, or open the tag before it.' : `Close \`${second}\` first.`;
    return [`\`${first}\` closes a tag that is not open here.`, next];
  }
  if (said.includes('`!` (U+0021)')) return ['A comment is written as in HTML.', 'Write it as `{/* … */}`.'];
  if (said.startsWith('Unexpected character after `<`')) {
    return [
      'A `<` stands here that begins no tag.',
      'Write `\\<` for the sign. A link is `[words](https://…)`.',
    ];
  }
  if (said.includes('in expression')) return ['A `{` is opened and not closed.', 'Write `\\{` for the sign.'];
  return [`This cannot be read: ${said}.`, 'Compare it with the tags in CONTRIBUTING.md.'];
}
