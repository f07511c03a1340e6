// What a learner works with beside the lessons, as the header and the contents offer it.
import { address } from '../core/address.ts';
import { site } from '../words/site.ts';

export const ways = [
  { to: address.review, words: site.pages.review },
  { to: address.deals, words: site.pages.deals },
  { to: address.progress, words: site.pages.progress },
  { to: address.print, words: site.pages.print },
] as const;
