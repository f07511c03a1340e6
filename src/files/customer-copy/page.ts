// The whole file: one page of HTML that holds its data, and the code with which it makes itself again.
import type { Copy } from '../../core/customer-copy/copy.ts';
import { OPENING } from '../../store/copy/read-customer-copy.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { contents } from './contents.ts';
import { htmlOf } from './element.ts';
import { letterOf } from './letter.ts';

/** What runs in the file and how it looks, and the policy that lets in these two and no connection at all. */
export interface Code {
  readonly script: string;
  readonly style: string;
  readonly policy: string;
}

/** The text of the file. */
export function fileOf(copy: Copy, { script, style, policy }: Code): string {
  const [opening, ...parts] = letterOf(copy);
  const page = [...(opening ? [opening] : []), contents(copy, false), ...parts];
  return `<!doctype html>
<html lang="${reading.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<main class="letter">${page.map(htmlOf).join('\n')}</main>
${OPENING}${dataOf(copy)}</script>
<script id="code">${script}</script>
</body>
</html>
`;
}

/** The data as they stand in the file: nothing in them can end the element they stand in. */
export function dataOf(copy: Copy): string {
  return JSON.stringify(copy).replace(/</g, '\\u003c');
}
