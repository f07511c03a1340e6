// What a learner works with beside the lessons, as the header and the contents offer it.
import { address } from '../../core/course/address.ts';
import { site } from '../../words/course/site.ts';

export const tools = [
  { to: address.review, words: site.pages.review },
  { to: address.rolePlays, words: site.pages.rolePlays },
  { to: address.deals, words: site.pages.deals },
  { to: address.progress, words: site.pages.progress },
  { to: address.print, words: site.pages.print },
] as const;
