// What a sentence of a customer is about: a no, a doubt, somebody, how they decide, what has to be so, how else they could go.
// Only what is plain is found.
import { any, found, has, kept, type Cues } from './cues.ts';

const endOf = kept(({ short, shortBeforeSmall, months }: Cues) => {
  const after = (words: readonly string[], flags = ''): string =>
    `(?<!(?<![\\p{L}\\d])(?:${any(words)})${flags})`;
  const date = `(?!(?<=(?<![\\d.,])\\d{1,2}\\.\\s+)(?:${any(months)})(?!\\p{L}))`;
  // A note goes on in small letters: not after what may be short, after a number that may count, or after a quotation.
  const small = `(?<=[\\p{L}\\d%)]${after([...short, ...shortBeforeSmall])}(?<!(?<!\\p{L})\\p{L}|(?<!\\d)\\d{1,2})[.!?])\\s+(?=\\p{Ll})`;
  return new RegExp(`(?<=${after(short)}[.!?…]['’”"»)\\]]{0,2})\\s+(?!\\p{Ll})${date}|${small}`, 'u');
});

/**
 * The sentences of a text, each with its full stop; a new line begins a new one. A full stop after a short form or between a
 * day and its month ends none, and before a small letter only one that can be nothing else. It knows the short forms of the
 * interface's languages, so that an offer is one sentence; where a customer's copy is compared
 * (core/customer-copy/rewording.ts) they may write in any.
 */
export function sentencesIn(text: string, cues: Cues): readonly string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => line.split(endOf(cues)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Whether a sentence says what the seller does, outside of what it quotes. */
export function isOwn(sentence: string, { own }: Cues): boolean {
  return has(sentence.replace(/[“"„«][^”"“»]*[”"“»]/g, ''), own);
}

/** The clauses of a sentence that each have somebody who does something: “I send it by Wednesday, she rings on Friday”. */
export function doneBy(sentence: string, cues: Cues): readonly string[] {
  return sentence.split(clauseOf(cues)).filter((clause) => clause.trim() !== '');
}

const clauseOf = kept(
  ({ subjects }: Cues) =>
    new RegExp(
      `[,;]\\s+(?:(?:and|und)\\s)?(?=(?:${any(subjects)}|\\p{Lu}\\p{L}+)[\\s’'])|\\s(?:and|und)\\s(?=(?:${any(subjects)})[\\s’'])`,
      'u',
    ),
);

/** Whether the seller says in a clause what they are going to do. What another says, or says to “you”, is none of theirs. */
export function isPromise(clause: string, cues: Cues): boolean {
  return (
    !/^\p{L}[^:]{0,50}:\s/u.test(clause) &&
    isOwn(clause, { ...cues, own: cues.promises }) &&
    !has(clause, cues.addressed)
  );
}

/** What of a text is new: of a mail that was pasted whole, nothing that it answers or quotes. */
export function newest(text: string, { quotes, heads }: Cues): string {
  const lines = text.split('\n');
  const isOver = (line: string): boolean => {
    const end = line.replace(/[\s_-]+$/, '');
    return (
      found(line, heads).some(({ index }) => index === 0) ||
      (/^[-_]|\d/.test(line) &&
        found(end, quotes).some(({ 0: word, index }) => index + word.length === end.length))
    );
  };
  // Over all of it, it is the head of the mail itself.
  const first = lines.findIndex((line) => line.trim() !== '');
  const old = lines.findIndex((line, at) => at > first && isOver(line) && !isOver(lines[first] ?? ''));
  return lines
    .slice(0, old < 0 ? lines.length : old)
    .filter((line) => !line.trimStart().startsWith('>'))
    .join('\n');
}

const NAME = '\\p{Lu}[\\p{L}\\d&-]+(?:\\s\\p{Lu}[\\p{L}\\d&-]+)?';

const takenOf = kept(({ takes, others, afterTaken }: Cues) => {
  const they = "(?:(?:they|we|he|she)(?:\\s\\p{L}+|[’']re|[’']s)?\\s)?";
  return {
    other: new RegExp(`(?<!\\p{L})(?:${any(takes)})\\s(?:${any(others)})(?!\\p{L})`, 'giu'),
    // “They went with Zebra.” says it where nothing else follows.
    named: new RegExp(
      `(?:^|[,;:]\\s|(?:says?|said|that)\\s)${they}(?:${any(takes)})\\s*(?<who>${NAME})(?=\\s*(?:$|[.,;!(–-]|(?:${any(afterTaken)})(?!\\p{L})))`,
      'gu',
    ),
    // With what that costs, it is another way that they could still go, or have gone.
    priced: new RegExp(`(?<!\\p{L})(?:${any(takes)})\\s*(?<who>${NAME})\\s(?:at|for|@)\\s[€£$]?\\d`, 'gu'),
  };
});

/** Whether a name that was found may be that of another seller. */
function isOther(
  { groups }: { readonly groups?: Readonly<Record<string, string>> | undefined },
  { people, weekdays, months, pronouns, forms }: Cues,
): boolean {
  return ![people, weekdays, months, pronouns, forms].some((words) => has(groups?.['who'] ?? '', words));
}

/** A sentence whose first letter is small, so that only names have a capital. */
const uncapped = (sentence: string): string =>
  sentence.replace(/^\P{L}*\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

/**
 * Whether a sentence says that the customer does not go on: with all of it, now, and under no condition. What is asked,
 * denied, still open or about a part is no end.
 */
export function isNo(sentence: string, cues: Cues): boolean {
  const { noes, noAlone, afterNo, toPart, leftOpen } = cues;
  if (has(sentence, leftOpen) || /\?\P{L}*$|(?<!\d)(?:19|20)\d\d(?!\d)/u.test(sentence)) return false;
  const begins = (text: string, words: readonly string[]): boolean =>
    found(text, words).some(({ index }) => index === 0);
  const after = ({ 0: words, index }: RegExpExecArray): string =>
    sentence.slice(index + words.length).trimStart();
  const { other, named } = takenOf(cues);
  const takers = [...uncapped(sentence).matchAll(named)].filter(
    // “Staying with Maria, back on Monday” may be anybody’s night.
    (each) => isOther(each, cues) && (each.groups?.['they'] !== undefined || !after(each).startsWith(',')),
  );
  const all = [
    ...found(sentence, noes),
    ...sentence.matchAll(other),
    ...(has(sentence, cues.versus) && /\d/.test(sentence) ? [] : takers),
  ];
  return (
    all.some((each) => {
      const rest = after(each);
      return !isDenied(sentence, each.index, cues) && (!begins(rest, toPart) || begins(rest, afterNo));
    }) ||
    found(sentence, noAlone).some((each) => {
      const rest = after(each);
      return (
        !isDenied(sentence, each.index, cues) && (/^(?:$|[^\p{L}\d])/u.test(rest) || begins(rest, afterNo))
      );
    })
  );
}

/**
 * Whether a sentence says that the customer goes ahead: with all of it, and by now. Nothing may follow but when; what is
 * asked, denied, hoped or has an “if” is none.
 */
export function isYes(sentence: string, cues: Cues): boolean {
  const { yeses, saidYes, takeIt, afterYes, leftOpen, denials, hoped, own } = cues;
  if ([leftOpen, denials, hoped, own].some((words) => has(sentence, words)) || sentence.includes('?'))
    return false;
  const ends = (words: readonly string[]): boolean =>
    found(sentence, words).some(({ 0: said, index }) => {
      const rest = sentence
        .slice(index + said.length)
        .replace(/\sat\s\d[\d:.]*(?:\s?[ap]m)?/iu, '')
        .trimStart();
      const [when] = found(rest, afterYes).filter((each) => each.index === 0);
      const left = rest.slice(when?.[0].length ?? 0);
      return (
        /^[^\p{L}\d]*$/u.test(left) ||
        (/^,\s/u.test(left) && found(left, takeIt).some((each) => each.index === 2))
      );
    });
  return ends(yeses) || (ends(saidYes) && peopleIn(sentence, cues).length === 0);
}

/** Whether one of the two words before a place, in its clause, takes back what stands there. */
function isDenied(sentence: string, index: number, { denials }: Cues): boolean {
  const [before = ''] = /(?:[^\s,;]+\s+){0,2}$/.exec(sentence.slice(0, index)) ?? [];
  return has(before, denials);
}

/** Whether a sentence says that somebody doubts, and does not take it back. */
export function isDoubt(sentence: string, cues: Cues): boolean {
  return found(sentence, cues.doubts).some(({ index }) => !isDenied(sentence, index, cues));
}

/** Whether a sentence says that something is too much for them, and does not take it back. */
export function isExcess(sentence: string, cues: Cues): boolean {
  return found(sentence, cues.excess).some(({ index }) => !isDenied(sentence, index, cues));
}

/** Whether a sentence says who decides, or how. */
export function isDecision(sentence: string, { decisions, bodies }: Cues): boolean {
  return has(sentence, decisions) || has(sentence, bodies);
}

const noDealOf = kept(
  ({ noDeal }: Cues) =>
    new RegExp(`^no\\s(?:[^\\s,]+\\s){0,3}?[^\\s,]+,?\\s(?:${any(noDeal)})(?!\\p{L})`, 'iu'),
);

/** Whether a sentence says what has to be so. “Stainless only.” says it with its last word, “4 hours or no” with two. */
export function isCondition(sentence: string, cues: Cues): boolean {
  return (
    has(sentence, cues.conditions) ||
    (has(sentence, cues.conditionalNoes) && has(sentence, cues.ifs)) ||
    noDealOf(cues).test(sentence) ||
    /^(?:[\p{L}-]+\s){1,3}only\P{L}*$|\d.*\sor\sno\P{L}*$/iu.test(sentence)
  );
}

const SUM = '(?:[€£$]\\s?\\d|\\d[\\d.,]*\\s?(?:[€£$]|/))';

/** A price and no count: “1,310”, “1,090 per truck” or “890 a month”. */
const PRICE =
  '[€£$]?\\d[\\d.,’]*\\d{2}(?=(?:\\s?[€£$]|\\s(?:EUR|CHF|USD))?(?:\\s(?:a|an|per|for)\\s|\\P{L}*$))';

const bidOf = kept(({ bids, offering, asking, onTable, compared }: Cues) => ({
  priced: new RegExp(`(?<who>${NAME})(?=.*\\s${PRICE})`, 'gu'),
  asked: new RegExp(`(?<who>${NAME})\\s(?:${any(asking)})\\s(?:\\p{Ll}+\\s)?${PRICE}`, 'gu'),
  table: new RegExp(`(?<who>${NAME})\\s(?:has|have)\\s[^,;]*\\d[^,;]*\\s(?:${any(onTable)})`, 'gu'),
  compare: new RegExp(`(?:${any(compared)})\\s(?<who>${NAME})`, 'gu'),
  bid: new RegExp(`(?<![\\p{L}\\d’'])(?<who>\\p{Lu}[\\p{L}\\d&-]+)\\s(?:${any(bids)})(?!\\p{L})`, 'gu'),
  // Who offers what has a name of its own sells it.
  offer: new RegExp(
    `(?<who>${NAME})\\s(?:${any(offering)})\\s(?:\\p{Ll}+\\s)?${NAME}\\s(?:at|for|@)\\s${SUM}`,
    'gu',
  ),
}));

/**
 * Whether a sentence says how else they could go: in so many words, or with what another asks for it: “Zebra quoted 4,200”,
 * “offered Ascend at $549, ours is 623”, “going with Open Dental at 199”; or with a price by whoever is named in the texts
 * of the `others` that stand there.
 */
export function isOtherWay(sentence: string, cues: Cues, others: string): boolean {
  const { otherWays, ours, versus } = cues;
  if (has(sentence, otherWays)) return true;
  if (!/\d/.test(sentence) || has(sentence, ours)) return false;
  const { bid, offer, asked, table, compare, priced } = bidOf(cues);
  const known = [...sentence.matchAll(priced)].filter(({ groups }) => has(others, [groups?.['who'] ?? '']));
  const bidders = [bid, offer, asked, table, compare, takenOf(cues).priced].flatMap((pattern) => [
    ...sentence.matchAll(pattern),
  ]);
  return (
    (has(sentence, versus) && (sentence.match(/\d[\d.,]*/g) ?? []).length > 1) ||
    [...known, ...bidders].some((each) => isOther(each, cues))
  );
}

/** Whether a sentence says that people will speak with each other. */
export function isTalk(sentence: string, { talks }: Cues): boolean {
  return has(sentence, talks);
}

/**
 * Who is named in a sentence by their business role, as it stands there. Who stands before a colon says the rest of it,
 * and whose is meant by “the owner’s son” is not the owner.
 */
export function peopleIn(sentence: string, { people, bodies }: Cues): readonly string[] {
  const speaker = /^[^:.!?“"„]{0,50}:\s/.exec(sentence)?.[0].length ?? 0;
  return [...found(sentence, people), ...found(sentence, bodies)]
    .sort((a, b) => a.index - b.index)
    .filter(({ 0: who, index }) => index >= speaker && !/^['’]s\b/.test(sentence.slice(index + who.length)))
    .map(([who]) => who);
}
