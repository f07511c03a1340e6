// The days that a customer named where they have not answered yet: “not yet, the works council meets on 16 December”.
import { dateOf, type Day } from '../../time/day.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { dayIn, type Appointment, type DayWords } from '../appointments.ts';
import { SAID_NO } from '../choices.ts';
import { dayOn, readerOfDates } from '../dates-in.ts';
import { GATE_MET } from '../gate/met.ts';
import { gateAnswer } from '../gate/answer.ts';
import { saidNo } from './said-no.ts';

/**
 * What lies ahead by the customer's own words at gates that are answered and not closed: each with the first day from
 * today on that is named there, or that is given as the day of the answer, and with the line that names it. The nearest
 * first; none where the deal has ended with a no.
 */
export function namedDays(
  dossier: Dossier,
  today: Day,
  { language, answer }: DayWords,
): readonly Appointment[] {
  if (saidNo(dossier)) return [];
  return dossier.worksheets
    .flatMap((sheet): readonly Appointment[] => {
      const at = gateAnswer(dossier, sheet);
      if (!at || ['', GATE_MET, SAID_NO].includes(at.answer)) return [];
      const { gate, words: said } = at;
      const lines = said.split('\n');
      const named = lines.flatMap((line) =>
        aheadIn(line, today, language).map((day) => ({ day, about: undated(line.trim(), today, language) })),
      );
      // An answer that was given today names no day; it was given on one.
      const given = { day: dayIn(at.day) ?? -1, about: lines.at(-1)?.trim() || answer };
      const [first] = [...named, ...(given.day > today ? [given] : [])].sort((a, b) => a.day - b.day);
      if (!first) return [];
      const row = said === '' ? [] : [{ label: '', text: said }];
      const place = { name: `${sheet.id}.${gate.id}`, sheet: sheet.title, list: gate.label, row };
      return [{ ...first, ...place, owed: false, theirs: true, who: '' }];
    })
    .toSorted((a, b) => a.day - b.day);
}

/**
 * The days from today on that a line of their words names. The date that it begins with, up to a colon, is the day on
 * which it was said: today is none that lies ahead there.
 */
function aheadIn(line: string, today: Day, language: string): readonly Day[] {
  const [head = ''] = /^[^:]*:\s/.exec(line) ?? [];
  return [
    ...daysIn(head, today, language).filter((day) => day > today),
    ...daysIn(line.slice(head.length), today, language).filter((day) => day >= today),
  ];
}

/**
 * A line of their words without the day on which it was said, beside which another is hard to read; who said it stays:
 * “30 November, Petra: ‘Ask me on 12 January.’” as “Petra: ‘Ask me on 12 January.’”.
 */
function undated(line: string, today: Day, language: string): string {
  const [head = ''] = /^[^:]*:\s/.exec(line) ?? [];
  const on = daysIn(head, today, language);
  if (on.length === 0 || on.some((day) => day > today)) return line;
  const parts = head.replace(/:\s$/, '').split(', ');
  const who = parts.filter((part) => daysIn(part, today, language).length === 0);
  return [...(who.length === 0 ? [] : [who.join(', ')]), line.slice(head.length)].join(': ');
}

/** Half a year, in days: of a day without its year, the one that is nearest is meant. */
const HALF_A_YEAR = 183;

/** The days that a text names; of a date without its year the nearest, since what is dated there is mostly over. */
function daysIn(text: string, today: Day, language: string): readonly Day[] {
  const now = Number(dateOf(today).slice(0, 4));
  const read = readers.get(language) ?? readerOfDates(monthsIn(language));
  readers.set(language, read);
  return read(text).flatMap((date) =>
    date.year === ''
      ? [now - 1, now, now + 1]
          .flatMap((year) => dayOn(date, year) ?? [])
          .filter((day) => Math.abs(day - today) < HALF_A_YEAR)
      : (dayOn(date, date.year) ?? []),
  );
}

const readers = new Map<string, ReturnType<typeof readerOfDates>>();

function monthsIn(language: string): readonly string[] {
  const formats = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => formats.format(Date.UTC(2000, month, 15)));
}
