import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:search'?: boolean;
    'client:kept'?: boolean;
    'client:lost'?: boolean;
  }
}

declare global {
  namespace App {
    interface Locals {
      /** How many margin notes this page has so far: they are numbered in the order of the text. */
      notes?: number;
      /** The sources this page has already explained in its margin. */
      cited?: Set<string>;
      /** Whether the page has a part “How sure are we?” already. */
      howSure?: boolean;
      /** What the page already says of how figures look. */
      drawn?: Set<string>;
    }
  }
}
