// How far questions may give themselves away, how hard a lesson may be to read, and why just so far. A limit met is no
// problem.

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

/** Fewer options with a trait are too few to tell it from chance, once it is counted how many traits were tried. */
export const TELL_FROM = 8;

/**
 * Of fewer questions with one right option, chance alone breaks the limit on pairs in more than one fair course of
 * ten: they get a remark. Nobody can tell ten questions from chance.
 */
export const GUESSED_FROM = 50;

/** Points above chance at which who never reads the question may find the one right option. */
export const FOUND_MOST = 10;

/** The share of pairs of a right and a wrong option in which the right one may look more right; chance has half. */
export const ABOVE_MOST = 0.58;

/** Points above chance that a fixed rule may find: it is learned in a minute, and no lesson has to be read for it. */
export const RULE_MOST = 12;

/**
 * What chance alone does in more than one fair course of twenty is not held against an author. It matters where a
 * kind or a rule has few questions: of sixty, ten points above chance are already rarer.
 */
export const LUCK_LEAST = 0.05;

/** A longer sentence is read twice by somebody tired, or whose first language is another. */
export const SENTENCE_WORDS = 30;

/** One sentence of a lesson may need it, for a list of things that belong together. */
export const LONG_SENTENCES = 1;

/** A paragraph of so many sentences has thought about something; a short one at its end is then a saying. */
export const PARAGRAPH_SENTENCES = 3;

/** A last sentence of so few words is heard as a saying. */
export const ENDING_WORDS = 9;

/** Two of these a lesson carry a point; a third is a habit. */
export const SHORT_ENDINGS = 2;

/** With three people in a room, nobody knows who “she” is until she is named. */
export const UNNAMED = 0;

/** More studies than this in an argument are passed over; the others stand in the margin or at the end. */
export const STUDIES = 2;

/** Two authors of one course say so many words on end alike only where one of them copied. */
export const RUN_WORDS = 12;

/** A lesson of fewer words says too little to practise on, and one of more is two. */
export const LESSON_WORDS = { from: 900, to: 1400 };

/** Fewer lessons than this are a sample, and not yet a course of which one could say that something is missing. */
export const COURSE_FROM = 10;
