// The days that a customer named where they have not answered yet: “not yet, the works council meets on 16 December”.
import { dateOf, dayOf, type Day } from '../../time/day.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { isDate } from '../../worksheet/read-cell.ts';
import { dayIn, type Appointment, type DayWords } from '../appointments.ts';
import { SAID_NO } from '../choices.ts';
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
        daysIn(line, today, language).map((day) => ({ day, about: line.trim() })),
      );
      const given = { day: dayIn(at.day) ?? -1, about: lines.at(-1)?.trim() || answer };
      const [first] = [...named, given].filter(({ day }) => day >= today).sort((a, b) => a.day - b.day);
      if (!first) return [];
      const row = said === '' ? [] : [{ label: '', text: said }];
      const place = { name: `${sheet.id}.${gate.id}`, sheet: sheet.title, list: gate.label, row };
      return [{ ...first, ...place, owed: false, theirs: true, who: '' }];
    })
    .toSorted((a, b) => a.day - b.day);
}

/** Half a year, in days: of a day without its year, the one that is nearest is meant. */
const HALF_A_YEAR = 183;

function daysIn(text: string, today: Day, language: string): readonly Day[] {
  const months = monthsIn(language);
  const named = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\sof)?\\s(${months.join('|')})(?:,?\\s(\\d{4})(?!\\d))?`,
    'giu',
  );
  const year = Number(dateOf(today).slice(0, 4));
  const written = [...text.matchAll(named)].flatMap(([, day = '', month = '', given]) => {
    const at = months.findIndex((each) => each.toLowerCase() === month.toLowerCase()) + 1;
    const end = `-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const years = given ? [given] : [year - 1, year, year + 1].map(String);
    const days = years.map((each) => each + end).filter(isDate);
    return days.map(dayOf).filter((each) => given || Math.abs(each - today) < HALF_A_YEAR);
  });
  const plain = text.match(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g) ?? [];
  return [...written, ...plain.filter(isDate).map(dayOf)];
}

function monthsIn(language: string): readonly string[] {
  const formats = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => formats.format(Date.UTC(2000, month, 15)));
}
