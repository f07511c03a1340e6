// The door to Pagefind: its index is made after the build, so it is loaded by address and described here.
import { below } from '../../base.ts';

export interface Hit {
  readonly url: string;
  /** Escaped text of the page with <mark> around what was searched. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
}

export interface Pagefind {
  search(
    words: string,
    options: { filters: Record<string, readonly string[]> },
  ): Promise<{ results: readonly { data(): Promise<Hit> }[] }>;
}

/** What the built site has at that address; the build makes it, so no compiler can look. */
interface Loaded extends Pagefind {
  options(options: { readonly baseUrl: string; readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
}

/** Loads the search and its index; rejects when either cannot be had. */
export async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ below('/pagefind/pagefind.js'))) as Loaded;
  // A worker would be outside the policy that the page itself carries.
  await pagefind.options({ baseUrl: import.meta.env.BASE_URL, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/**
 * Which words of a search are nowhere in what is searched, though it found something: where Pagefind has no word that
 * begins with one searched for, it takes the longest word with which that one begins, and does not say so.
 */
export async function nowhere(
  pagefind: Pagefind,
  words: string,
  hits: readonly Hit[],
): Promise<readonly string[]> {
  const marked = hits.flatMap(({ excerpt }) =>
    pieces(excerpt).flatMap(({ text, found }) => (found ? bare(text) : [])),
  );
  const doubtful = words
    .split(/\s+/)
    .filter((word) => bare(word) !== '' && !marked.some((mark) => mark.startsWith(bare(word))));
  // In quotation marks a word counts as it is, with its other forms, and without its beginning.
  const found = await Promise.all(
    doubtful.map((word) => pagefind.search(`"${bare(word)}"`, { filters: {} })),
  );
  return hits.length === 0 ? [] : doubtful.filter((_, place) => found[place]?.results.length === 0);
}

/** A word without case, and without what is around its letters and figures. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** An excerpt as plain text in pieces, in turn not searched for and searched for: no markup of it reaches the page. */
export function pieces(excerpt: string): readonly { text: string; found: boolean }[] {
  return excerpt.split(/<\/?mark>/).map((piece, place) => ({
    text: piece.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity),
    found: place % 2 === 1,
  }));
}
