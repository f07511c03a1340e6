// The days that a sentence names, as far as it can only be one.
import { dateOf, dayOf, type Day } from '../../time/day.ts';
import { isDate } from '../../worksheet/read-cell.ts';
import { any, found, has, kept, type Cues } from './cues.ts';

const patternsOf = kept(({ weekdays, months, either }: Cues) => {
  const weekday = `(?:${any(weekdays)})(?!\\p{L})`;
  const between = `\\s?(?:${any(either)})\\s?`;
  const month = `(?<month>${any(months)})(?!\\p{L})`;
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?!\\d)';
  const year = '(?:,?\\s(?<year>\\d{4})(?!\\d))?';
  return {
    openWeekday: new RegExp(`(?<!\\p{L})${weekday}${between}(?:on\\s)?${weekday}`, 'u'),
    openDate: new RegExp(`\\d\\.?${between}\\d{1,2}\\.?\\s?${month}`, 'u'),
    dates: [
      new RegExp(`${day}(?:\\sof)?\\s${month}${year}`, 'gu'),
      new RegExp(`(?<!\\p{L})${month}\\s${day}${year}`, 'gu'),
      // 31.01. or 31.01.2027; with one full stop it could be a figure.
      /(?<![\d.,])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})?(?!\d)/gu,
    ],
  };
});

/** A verb that says that something is over, and none that is with “is” or “be”: “asked”. */
const OVER = /(?<!(?:is|are|be|been|gets)\s)(?<!\p{L})\p{L}{2,}[^e\P{L}]ed(?!\p{L})/u;

/** The first day from that of the talk on that a sentence names; null where it names none for sure. */
export function dayIn(sentence: string, held: Day, cues: Cues): Day | null {
  const days = [
    ...found(sentence, cues.tomorrow).map(() => held + 1),
    ...weekdaysIn(sentence, held, cues),
    ...datesIn(sentence, held, cues),
  ];
  return days.filter((day) => day >= held).sort((a, b) => a - b)[0] ?? null;
}

function weekdaysIn(sentence: string, held: Day, cues: Cues): readonly Day[] {
  const { weekdays, otherDays, otherWeeks, by, past } = cues;
  // “Tuesday or Thursday” is no day yet, and of “next week” nobody knows where it begins.
  if (patternsOf(cues).openWeekday.test(sentence) || has(sentence, otherWeeks)) return [];
  // “They asked for it by Friday” is to come, “the server crashed on Friday” is not.
  const isOver = has(sentence, past) || OVER.test(sentence);
  return found(sentence, weekdays).flatMap(({ 0: name, index }) => {
    const before = sentence.slice(0, index).trimEnd();
    const follows = (words: readonly string[]): boolean =>
      found(before, words).some((word) => word.index + word[0].length === before.length);
    if (follows(otherDays) || (isOver && !follows(by))) return [];
    const wanted = weekdays.indexOf(name) % 7;
    // 1 January 1970 was a Thursday. Said on a Monday, Monday is the one a week later.
    return held + ((wanted - ((held + 3) % 7) + 6) % 7) + 1;
  });
}

function datesIn(sentence: string, held: Day, cues: Cues): readonly Day[] {
  const { openDate, dates } = patternsOf(cues);
  // From one day to another is no day.
  if (openDate.test(sentence)) return [];
  const named = dates.flatMap((pattern) => [...sentence.matchAll(pattern)]);
  const written = named.flatMap(({ groups = {} }) => {
    const said = groups['month'] ?? '';
    const at = /^\d/.test(said) ? Number(said) : (cues.months.indexOf(said) % 12) + 1;
    const on = (year: string): Day | null => {
      const date = `${year}-${String(at).padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`;
      return isDate(date) ? dayOf(date) : null;
    };
    if (groups['year']) return on(groups['year']) ?? [];
    const thisYear = Number(dateOf(held).slice(0, 4));
    return (
      [thisYear, thisYear + 1]
        .map((each) => on(String(each)))
        .find((each) => each !== null && each >= held) ?? []
    );
  });
  const plain = sentence.match(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g) ?? [];
  return [...written, ...plain.filter(isDate).map(dayOf)];
}
