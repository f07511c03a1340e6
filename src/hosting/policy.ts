// The policy of the site in its two forms: the header, and its copy in each page for hosts that send none.

/** Cloudflare takes no longer line in `_headers`. */
const LONGEST_LINE = 2000;

const CSP = 'Content-Security-Policy';

/** `_headers` as it is served: the hashes in their places, and every path below the base. */
export function filled(
  template: string,
  code: { readonly scripts: Iterable<string>; readonly styles: Iterable<string> },
  base: string,
): string {
  const text = template
    .replace('{inline scripts}', [...code.scripts].sort().join(' '))
    .replace('{inline styles}', [...code.styles].sort().join(' '))
    .replace(/^\//gm, base);
  const long = text.split('\n').filter((line) => line.length >= LONGEST_LINE);
  if (long.length > 0)
    throw new Error(
      `${long.length} line of _headers has ${LONGEST_LINE} characters or more, which hosts cut off: make inline code ` +
        `equal on all pages, or move it to a file.\n${long.join('\n')}`,
    );
  return text;
}

/** The copy for a page. Browsers heed `frame-ancestors` in a header only. */
export function metaOf(headers: Readonly<Record<string, string>>): string {
  const policy = headers[CSP]?.replace(/frame-ancestors [^;]*; /, '');
  if (policy === undefined) throw new Error(`_headers has no ${CSP} for all pages.`);
  return `<meta http-equiv="${CSP.toLowerCase()}" content="${policy}">`;
}
