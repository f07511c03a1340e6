// The figures in what a customer said: what they lose, wait for or count. Prices, budgets and limits are none of these.
import { any, has, kept, type Cues } from './cues.ts';
import { isDoubt } from './heard.ts';

const AMOUNT = String.raw`\d+(?:[.,’']\d+)*(?:\s\d{3}(?!\d))*[½¼¾]?`;

/** Where one clause of a sentence ends and the next begins. */
const CLAUSE = /(?:[;:]|,(?!\d)|\s[–—-])\s+|\s(?=(?:and|but|und|aber)\s)/u;

/** What a figure may look like, in a calm sentence, in one of trouble, and in one of loss: first with a unit. */
const patternsOf = kept(({ sizes, units, per, every, spans, when, months, ages, money: counted }: Cues) => {
  const rate = `(?:\\s(?:${any(per)})\\s(?:${any(spans)})(?!\\p{L}))`;
  const start = `(?<![\\p{L}\\d.,€£$])(?<![<≤>]\\s?[€£$]?)(?<!(?:^|\\s)(?:${any(when)})\\s)`;
  const money = any(counted);
  const unit = (words: readonly string[]): string => `${AMOUNT}[\\s-]?(?:${any(words)})(?![\\p{L}\\d])`;
  const sum = `(?:[€£$]\\s?${AMOUNT}(?:\\s?(?:k|m|bn|thousand|million)(?!\\p{L}))?|${AMOUNT}\\s?(?:[€£$]|(?:${money})(?!\\p{L})))`;
  const often = (least: number): string =>
    `${AMOUNT}(?:\\s(?!(?:${money})(?!\\p{L}))\\p{L}+){${least},3}?${rate}`;
  const calm = [
    `${unit(sizes)}(?:(?:\\sof\\s\\p{L}+)?${rate})?`,
    `${unit(units)}${rate}`,
    // “1,310 a month” is mostly a price where no trouble stands beside it.
    often(1),
    `(?<=(?<!\\p{L})(?:${any(every)})\\s)${unit(units)}`,
  ];
  const hurt = [...calm, often(0), `${unit(units)}${rate}?`, `${AMOUNT}\\s?%`];
  const things = `(?!(?:19|20)\\d\\d\\s)${AMOUNT}\\s(?!(?:${any(months)})(?!\\p{L}))(?!(?:${any(ages)})(?!\\p{L}))\\p{L}{3,}`;
  const whole = (...some: readonly string[]): RegExp => new RegExp(`${start}(?:${some.join('|')})`, 'iu');
  return {
    calm: [whole(...calm)],
    hurt: [whole(...hurt), whole(things)],
    lost: [whole(...hurt, `${sum}${rate}?`), whole(things)],
  };
});

/** What says trouble of any number. */
const strongOf = kept(({ troubles, weak }: Cues) => troubles.filter((word) => !weak.includes(word)));

/**
 * The first figure of their trouble in a sentence, as it stands there; null where there is none. A clause about the
 * purchase, a limit, a doubt, what something can take or what is too much has none, and a sum of money is one only where it is lost.
 */
export function figureIn(sentence: string, cues: Cues): string | null {
  const clauses = sentence
    .split(CLAUSE)
    .filter(
      (clause) => ![cues.terms, cues.excess, cues.limits, cues.holds].some((words) => has(clause, words)),
    )
    .filter((clause) => !isDoubt(clause, cues));
  const state = has(sentence, cues.losses) ? 'lost' : has(sentence, cues.troubles) ? 'hurt' : 'calm';
  const [measured, counted] = patternsOf(cues)[state];
  // “Needs 3 quotes” counts no trouble.
  const isStrong = state === 'lost' || has(sentence, strongOf(cues));
  for (const pattern of [measured, isStrong ? counted : undefined]) {
    for (const clause of clauses) {
      const figure = pattern?.exec(clause)?.[0];
      if (figure !== undefined) return figure;
    }
  }
  return null;
}

const rightedOf = kept(({ not, but, numbers }: Cues) => {
  const named = `(?<!\\p{L})(?:${any(numbers)})(?!\\p{L})`;
  const figure = `(?:[€£$]?\\d|${named})`;
  const first = `(?:\\d|${named})[^\\n]{0,30}?[\\s,;(](?:${any(not)})\\s(?:the\\s|about\\s)?${figure}`;
  const last = `(?<!\\p{L})(?:${any(not)})\\s${figure}[^\\n]{0,40}?(?:,|\\s(?:${any(but)}))\\s(?:about\\s)?${figure}`;
  return new RegExp(`${first}|${last}`, 'iu');
});

/** Whether a sentence puts a figure right: “2,600, not 2,400” or “three, not two”. */
export function isCorrection(sentence: string, cues: Cues): boolean {
  if (has(sentence, cues.haggles) || /%\s?off\b/i.test(sentence)) return false;
  return rightedOf(cues).test(sentence) || (has(sentence, cues.right) && /\d/.test(sentence));
}
