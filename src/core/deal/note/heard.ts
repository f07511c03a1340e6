// What a sentence of a customer is about: a doubt, somebody, how they decide, what has to be so, how else they could go.
// Only what is plain is found.
import { any, found, has, kept, type Cues } from './cues.ts';

const endOf = kept(
  ({ short, months }: Cues) =>
    new RegExp(
      `(?<=(?<!(?<![\\p{L}\\d])(?:${any(short)}))[.!?…]['’”"»)\\]]{0,2})\\s+(?!\\p{Ll})(?!(?<=(?<![\\d.,])\\d{1,2}\\.\\s+)(?:${any(months)})(?!\\p{L}))`,
      'u',
    ),
);

/**
 * The sentences of a text, each with its full stop; a new line begins a new one. A full stop after a short form, before
 * a small letter or between a day and its month ends none. It knows the short forms of the interface's languages, so that
 * an offer is one sentence; where a customer's copy is compared (core/customer-copy/rewording.ts) they may write in any.
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

/** Whether a sentence says that somebody doubts, and does not take it back. */
export function isDoubt(sentence: string, { doubts, denials }: Cues): boolean {
  return found(sentence, doubts).some(({ index }) => {
    const [before = ''] = /(?:\S+\s+){0,2}$/.exec(sentence.slice(0, index)) ?? [];
    return !has(before, denials);
  });
}

/** Whether a sentence says who decides, or how. */
export function isDecision(sentence: string, { decisions, bodies }: Cues): boolean {
  return has(sentence, decisions) || has(sentence, bodies);
}

/** Whether a sentence says what has to be so. “Stainless only.” says it with its last word. */
export function isCondition(sentence: string, { conditions }: Cues): boolean {
  return has(sentence, conditions) || /^(?:[\p{L}-]+\s){1,3}only\P{L}*$/u.test(sentence);
}

/** Whether a sentence says how else they could go. */
export function isOtherWay(sentence: string, { otherWays }: Cues): boolean {
  return has(sentence, otherWays);
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
