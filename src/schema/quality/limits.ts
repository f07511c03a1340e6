// How far the questions of the course may give themselves away, and why just so far. A limit met is no problem.

/** Of three or four choices of one length, chance makes the right one the longest in a third; more is a habit to guess by. */
export const LONGEST_SHARE = 0.4;

/** In fewer questions than this, the share says more about chance than about the author. */
export const LONGEST_FROM = 10;

/** What must be true gets qualified and grows; a choice that is longer by more than a third is seen at a glance. */
export const LENGTH_RATIO = 1.3;

/** In fewer questions than this, chance alone leaves a place empty. */
export const PLACES_FROM = 20;

/** A place with fewer right choices than half of its even share is one that a learner can leave out. */
export const PLACE_LEAST = 0.5;

/** A place with more right choices than this many times its even share is worth a blind guess. */
export const PLACE_MOST = 1.6;

/** A place whose even share is smaller belongs to so few questions that no whole number of them would be even. */
export const PLACE_FROM = 1;

/** Fewer words are a verdict, which the page says by itself; a reason needs a subject and something said of it. */
export const FEEDBACK_WORDS = 4;

/** One negative in a sentence is read; of two, readers have to work out the sum. */
export const NEGATIVES = 1;
