// What a learner works with beside the lessons, as the header and the contents offer it.
import { address } from '../../core/course/address.ts';
import { site } from '../../words/course/site.ts';
import { talks } from '../note/note-page.ts';

const review = { to: address.review, words: site.pages.review };
const rolePlays = { to: address.rolePlays, words: site.pages.rolePlays };
const deals = { to: address.deals, words: site.pages.deals };
/** The page for notes; a course without a list of talks has none. */
export const note = talks && { to: address.note, words: site.pages.note };
const notes = note ? [note] : [];
const progress = { to: address.progress, words: site.pages.progress };
const print = { to: address.print, words: site.pages.print };

/** What the header offers beside its own controls. */
export const tools = [review, rolePlays, deals, ...notes, progress, print];

/** The same for a small screen: what is used every day, and what is used now and then. */
export const daily = [review, deals, ...notes, rolePlays];
export const seldom = [progress, print];
