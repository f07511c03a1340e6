// The days that a sentence names, as far as it can only be one.
import { dateOf, type Day } from '../../time/day.ts';
import { correctedBefore, dayOn, readerOfDates } from '../dates-in.ts';
import { any, found, has, kept, type Cues } from './cues.ts';

const patternsOf = kept(({ weekdays, months, either, corrected }: Cues) => {
  const weekday = `(?:${any(weekdays)})(?!\\p{L})`;
  const between = `\\s?(?:${any(either)})\\s?`;
  return {
    openWeekday: new RegExp(`(?<!\\p{L})${weekday}${between}(?:on\\s)?${weekday}`, 'iu'),
    openDate: new RegExp(`\\d\\.?${between}\\d{1,2}\\.?\\s?(?:${any(months)})(?!\\p{L})`, 'u'),
    corrected: correctedBefore(any(corrected)),
    dates: readerOfDates(months),
  };
});

/** A verb that says that something is over, and none that is with “is” or “be”: “asked”. */
const OVER = /(?<!(?:is|are|be|been|gets)\s)(?<!\p{L})\p{L}{2,}[^e\P{L}]ed(?!\p{L})/u;

/** A verb that says that a day is another one than before, and what leads to the new one: “moved to”. */
const MOVED = /(?<!\p{L})(?:mov|postpon|shift|reschedul|push|verschob)/iu;
const TO = /(?<!\p{L})(?:to|auf)\s/giu;
const BY = /(?<!\p{L})by\s(?:the\s)?$/u;

/** Before a day, what says that it is not to be that one. */
const INSTEAD_OF = /(?<!\p{L})(?:instead\sof|rather\sthan|statt)\s(?:on\s)?$/iu;

/** Where one clause ends and the next begins: not after “Friday, 18 December”, nor before “, that is 18 February”. */
const CLAUSE =
  /(?:[;:!?]|(?<!day),|,(?!\s?\d))(?!\d)(?!\s(?:that(?:\sis|[’']s)|which\sis)\s)|\s[–—-]\s|\s(?=(?:but|aber|sondern)\s)/gu;

/**
 * What of a sentence is left to be read where a day takes the place of an earlier one: “on 12 January, no, on 19 January”,
 * or “moved from 3 December to 10 December”.
 */
export function latestDays(text: string, cues: Cues): string {
  const isMoved = MOVED.test(text);
  // What was moved to a day is to come by that day.
  const sentence = isMoved ? text.replace(TO, 'by ') : text;
  const { corrected, dates } = patternsOf(cues);
  const named = [
    ...dates(sentence).map(({ at }) => at),
    ...found(sentence, cues.weekdays).map(({ index }) => index),
  ];
  const later = named.filter((at) => {
    const before = sentence.slice(0, at);
    return corrected.test(before) || (isMoved && BY.test(before));
  });
  return later.length === 0 ? sentence : `by ${sentence.slice(Math.max(...later))}`;
}

/** The first day from that of the talk on that a sentence names and leaves standing; null where there is none for sure. */
export function dayIn(text: string, held: Day, cues: Cues): Day | null {
  const sentence = latestDays(text, cues);
  const dates = [...onDates(sentence, held, cues), ...inMonths(sentence, held, cues)];
  const days = [
    ...found(sentence, cues.tomorrow).map(() => held + 1),
    // “Friday 18 December” names one day and not the next Friday, too.
    ...weekdaysIn(sentence, held, cues).filter((day) => !dates.some((date) => date % 7 === day % 7)),
    ...dates,
  ];
  return days.filter((day) => day >= held).sort((a, b) => a - b)[0] ?? null;
}

/** Whether the clause of a day says that nothing happens then: it is called off, no day for them, or one to wait for. */
function isOff(sentence: string, at: number, cues: Cues): boolean {
  if (INSTEAD_OF.test(sentence.slice(0, at))) return true;
  const ends = [...sentence.matchAll(CLAUSE)].map(({ index }) => index);
  const clause = sentence.slice(
    (ends.findLast((end) => end < at) ?? -1) + 1,
    ends.find((end) => end > at),
  );
  return (
    has(clause, cues.calledOff) ||
    (has(clause, cues.denials) && !has(clause, cues.stillOn)) ||
    (has(clause, cues.away) && follows(sentence, at, cues.until))
  );
}

/** Whether all of a sentence says what was. */
function isOver(sentence: string, { past }: Cues): boolean {
  return has(sentence, past) || OVER.test(sentence);
}

/** Whether one of these words stands right before a place, but for an article. */
function follows(sentence: string, index: number, words: readonly string[]): boolean {
  const before = sentence.slice(0, index).replace(/(?:\s(?:the|dem|den|zum))?\s+$/iu, '');
  return found(before, words).some((word) => word.index + word[0].length === before.length);
}

function weekdaysIn(sentence: string, held: Day, cues: Cues): readonly Day[] {
  const { weekdays, otherDays, next, otherWeeks, by } = cues;
  // “Tuesday or Thursday” is no day yet, and of “next week” nobody knows where it begins.
  if (patternsOf(cues).openWeekday.test(sentence) || has(sentence, otherWeeks)) return [];
  return found(sentence, weekdays).flatMap(({ 0: name, index }) => {
    if (follows(sentence, index, otherDays) || isOff(sentence, index, cues)) return [];
    // “They asked for it by Friday” is to come, “the server crashed on Friday” is not.
    if (isOver(sentence, cues) && !follows(sentence, index, by)) return [];
    const wanted = weekdays.findIndex((each) => each.toLowerCase() === name.toLowerCase()) % 7;
    // 1 January 1970 was a Thursday. Said on a Monday, Monday is the one a week later; the next one is of the week after.
    const today = (held + 3) % 7;
    return held + (follows(sentence, index, next) ? 7 + wanted - today : ((wanted - today + 6) % 7) + 1);
  });
}

/**
 * So many days are near. A day without its year that was so near before the talk is over, and is not in a year; and where a
 * sentence says what was, “they said that they sign on 9 December”, only a day that is near is to come.
 */
const NEAR = 60;

function onDates(sentence: string, held: Day, cues: Cues): readonly Day[] {
  // From one day to another is no day.
  const { openDate, dates } = patternsOf(cues);
  if (openDate.test(sentence)) return [];
  const thisYear = Number(dateOf(held).slice(0, 4));
  return dates(sentence).flatMap((date) => {
    if (isOff(sentence, date.at, cues)) return [];
    if (date.year !== '') return dayOn(date, date.year) ?? [];
    const isPast = isOver(sentence, cues) && !follows(sentence, date.at, cues.by);
    const last = held + (isPast ? NEAR : 365 - NEAR);
    return [thisYear, thisYear + 1]
      .flatMap((year) => dayOn(date, year) ?? [])
      .filter((day) => day >= held && day <= last);
  });
}

/** “Back on the 3rd” or “Friday the 18th”, and not on the 3rd floor. */
const OF_MONTH =
  /(?<!\p{L})(?:on|by|\p{Lu}\p{L}+day,?)\sthe\s(?<day>\d{1,2})(?:st|nd|rd|th)(?![\s-]*[\p{L}\d])/giu;

/** The next day of any month that has the number which a sentence names without its month. */
function inMonths(sentence: string, held: Day, cues: Cues): readonly Day[] {
  if (isOver(sentence, cues)) return [];
  return [...sentence.matchAll(OF_MONTH)].flatMap(({ groups, index }) => {
    if (isOff(sentence, index, cues)) return [];
    const named = Number(groups?.['day']);
    // No two months in a row are without a day that any has.
    const days = Array.from({ length: 62 }, (_, after) => held + after);
    return days.find((day) => Number(dateOf(day).slice(8)) === named) ?? [];
  });
}
