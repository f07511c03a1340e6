// The words by which something is found in what a customer said, in the language of the interface.
import { patternOf } from '../../pattern.ts';

/** Words that are found as they stand here where they have a capital, and whichever way they are written where not; a star stands for any ending. */
type Words = readonly string[];

/** The words by which something is found. */
export interface Cues {
  /** What ends with a full stop and ends no sentence: "approx". */
  readonly short: Words;
  /** What mostly ends no sentence, either, where a small letter follows: "abt". */
  readonly shortBeforeSmall: Words;
  /** What the seller says they will do or have done, and who is of their own side: "I promised", "my boss". */
  readonly own: Words;
  /** Of these, what they are going to do: "I’ll send"; who can be promised something by them alone: "you"; and who begins a clause: "she". */
  readonly promises: Words;
  readonly addressed: Words;
  readonly subjects: Words;
  /** In a step, what ends the thing that it is about: "with"; and what tells it from no other: "the". */
  readonly objectEnds: Words;
  readonly fillers: Words;
  /** What says yes to all of it where nothing follows but when: "signed"; the same where nobody with a part of the say is named: "said yes". */
  readonly yeses: Words;
  readonly saidYes: Words;
  /** What may follow a yes: what they do, "we take", and when, "today"; and what leaves it open: "hope". */
  readonly takeIt: Words;
  readonly afterYes: Words;
  readonly hoped: Words;
  /** What says that they do not go on: "not going ahead". */
  readonly noes: Words;
  /** The same where nothing follows but why, or to what all of it belongs: "said no", "because", "to us". */
  readonly noAlone: Words;
  readonly afterNo: Words;
  /** What they do when they take another one, and who that is: "went with", "the other". */
  readonly takes: Words;
  readonly others: Words;
  /** Who is none of those, since it is ours: "Premium"; and what may follow whom they take: "today". */
  readonly forms: Words;
  readonly afterTaken: Words;
  /** What makes a no one to a part: "to"; and what leaves one open, or makes it an old one: "before". */
  readonly toPart: Words;
  readonly leftOpen: Words;
  /** What stands at the end of the line over a text that is answered: "wrote:". */
  readonly quotes: Words;
  /** What stands at the beginning of the first line over a text that is passed on: "From:". */
  readonly heads: Words;
  /** What says that somebody doubts: "worried". */
  readonly doubts: Words;
  /** The same where it is not about their own trouble: "too many". */
  readonly excess: Words;
  /** What takes a doubt back when it stands before one: "not". */
  readonly denials: Words;
  /** Who may have a say, by their business role: "lawyer". */
  readonly people: Words;
  /** Who decides together, and therefore is on the way to any decision: "works council". */
  readonly bodies: Words;
  /** What says how they decide: "signs". */
  readonly decisions: Words;
  /** What says that something has to be so: "or don’t bother". */
  readonly conditions: Words;
  /** What does so only with an “if” beside it: "not interested"; and after another “no”: "no deal". */
  readonly conditionalNoes: Words;
  readonly ifs: Words;
  readonly noDeal: Words;
  /** What says how else they could go: "competitor". */
  readonly otherWays: Words;
  /** What says so of whoever is named before it, where a figure stands beside it: "quoted". */
  readonly bids: Words;
  /** What somebody does whose price is theirs: "asks"; where that may lie: "on the table"; and before a name, what compares: "compare with". */
  readonly asking: Words;
  readonly onTable: Words;
  readonly compared: Words;
  /** What of ours another figure is held against: "ours"; and what others do who sell: "offered". */
  readonly versus: Words;
  readonly offering: Words;
  /** What is no name before it: "They"; and what the seller asks: beside it, it is about that. "our price". */
  readonly pronouns: Words;
  readonly ours: Words;
  /** What puts something right, with a figure: "the correct"; between two figures: "not"; between them after it: "but". */
  readonly right: Words;
  readonly not: Words;
  readonly but: Words;
  /** A number in letters: "three". */
  readonly numbers: Words;
  /** What is counted in any case, behind a figure: "litres". */
  readonly sizes: Words;
  /** What is counted where it is lost or taken: "hours". */
  readonly units: Words;
  /** What makes a rate of a figure, and the spans that it is for: "a week". */
  readonly per: Words;
  readonly spans: Words;
  /** What makes a rate of the figure behind it: “every 40 minutes”. */
  readonly every: Words;
  /** Before a figure, what makes a day of it and no measure: "in". */
  readonly when: Words;
  /** What says that something is lost, waits, breaks or takes long: then a figure beside it is a measure of that. */
  readonly troubles: Words;
  /** Of these, what may have any number beside it: "needs". */
  readonly weak: Words;
  /** What says how much something can take: "carries"; and what a sum is counted in: "CHF". */
  readonly holds: Words;
  readonly money: Words;
  /** What makes a limit of a figure: "max"; an age: "yrs"; and a wish for a better price: "discount". */
  readonly limits: Words;
  readonly ages: Words;
  readonly haggles: Words;
  /** Of these, what says that money is lost: "costs us". Any other sum is a price, a rate or a budget. */
  readonly losses: Words;
  /** Beside a figure, what says that it is about the purchase and not about their trouble: "delivery". */
  readonly terms: Words;
  /** From Monday to Sunday, and from January to December; again from the first for another language. */
  readonly weekdays: Words;
  readonly months: Words;
  /** The day after that of the talk. */
  readonly tomorrow: Words;
  /** Before a weekday, what leaves no doubt that it is to come; and what says that all of the sentence is over. */
  readonly by: Words;
  readonly past: Words;
  /** Before a weekday, what makes it another one than the next, or many: "last", "every". */
  readonly otherDays: Words;
  /** Before a weekday, what makes it one of the week after: "next". */
  readonly next: Words;
  /** After a weekday, what makes it another one than the next: "next week". */
  readonly otherWeeks: Words;
  /** Between two days, what leaves open which of them it is: "or". */
  readonly either: Words;
  /** Before a day, what says that nothing happens up to then, where the clause has a “not” or one of the others: "until", "away". */
  readonly until: Words;
  readonly away: Words;
  /** In the clause of a day, what says that nothing happens then: "cancelled"; and what does not, though it has a “no”: "no later than". */
  readonly calledOff: Words;
  readonly stillOn: Words;
  /** Before a day, what puts it in the place of the one before: "sorry". */
  readonly corrected: Words;
  /** What says that people will speak with each other then: "meet". */
  readonly talks: Words;
}

/** What is made of something once and then kept: to make a pattern of many words takes longer than to use it. */
export function kept<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const all = new WeakMap<From, { readonly made: Made }>();
  return (from) => {
    const known = all.get(from) ?? { made: make(from) };
    all.set(from, known);
    return known.made;
  };
}

const patternsOf = kept((words: Words): readonly RegExp[] => {
  const pattern = (some: Words, flags: string): readonly RegExp[] =>
    some.length === 0 ? [] : [new RegExp(`(?<![\\p{L}\\d])(?:${any(some)})(?![\\p{L}\\d])`, flags)];
  return [
    ...pattern(words.filter(isCapital), 'gu'),
    ...pattern(
      words.filter((word) => !isCapital(word)),
      'giu',
    ),
  ];
});

/** Where these words stand in a text, each as a word of its own. */
export function found(text: string, words: Words): readonly RegExpExecArray[] {
  return patternsOf(words)
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index);
}

/** Whether one of these words stands in a text. */
export const has = (text: string, words: Words): boolean => found(text, words).length > 0;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A pattern for any of these words, the longest first; an apostrophe may be straight or not, and a star is any ending. */
export function any(words: Words): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => patternOf(word).replace(/[’']/g, "[’']").replaceAll('\\*', '\\p{L}*'))
    .join('|');
}
