import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { icsOf } from '../../../src/files/calendar/ics.ts';
import type { CalendarEvent } from '../../../src/core/time/calendar.ts';
import { dateOf } from '../../../src/core/time/day.ts';
import { eventsIn } from '../deal/read-calendar.ts';
import { TODAY } from '../../core/review/weeks.ts';

afterEach(() => vi.unstubAllEnvs());

const STAMP = '2026-05-27T10:11:12.345Z';

const task = (text: string, title = 'Collaborate', day = TODAY): CalendarEvent => ({
  kind: 'task',
  day,
  part: 'collaborate',
  title,
  task: text,
});
const review: CalendarEvent = { kind: 'review', day: TODAY, questions: 12 };

test('the file for a calendar', () => {
  expect(icsOf([review, task('Ask them, in person; then listen.')], STAMP).replaceAll('\r', ''))
    .toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Common Ground//Course//EN
    BEGIN:VEVENT
    UID:review-2026-05-27@common-ground
    SEQUENCE:29664611
    DTSTAMP:20260527T101112Z
    DTSTART;VALUE=DATE:20260527
    DTEND;VALUE=DATE:20260528
    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
    X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
    SUMMARY:Review: 12 questions
    TRANSP:TRANSPARENT
    DESCRIPTION:By today these fall due. Open the review in Common Ground: it 
     asks ten at a time\\, and you can stop and go on whenever you like.
    END:VEVENT
    BEGIN:VEVENT
    UID:task-collaborate@common-ground
    SEQUENCE:29664611
    DTSTAMP:20260527T101112Z
    DTSTART;VALUE=DATE:20260527
    DTEND;VALUE=DATE:20260528
    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
    X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
    SUMMARY:Field task: Collaborate
    TRANSP:TRANSPARENT
    DESCRIPTION:Ask them\\, in person\\; then listen.
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test('another program finds every event on its day, for the whole day and no longer', () => {
  const events = [review, { ...review, day: TODAY + 2, questions: 1 }, task('Ask.', 'Explore', 20_818)];
  expect(
    eventsIn(icsOf(events, STAMP)).map(({ title, start, end, allDay }) => [title, start, end, allDay]),
  ).toEqual([
    ['Review: 12 questions', '2026-05-27', '2026-05-28', true],
    ['Review: 1 question', '2026-05-29', '2026-05-30', true],
    ['Field task: Explore', '2026-12-31', '2027-01-01', true],
  ]);
});

test('commas, semicolons, backslashes, line breaks, emoji and long texts come through whole', () => {
  const texts = [
    'One, two; three\\four \\n \\; "five": six',
    'First line\nsecond line\n\nfourth line',
    '🤝 👩‍👩‍👧 ünïcödé – “quoted” … 日本語',
    'A customer’s word, '.repeat(20).slice(0, 300),
    '🤝'.repeat(150),
    `${'x'.repeat(59)}é${'x'.repeat(73)}🤝`,
  ];
  for (const text of texts) {
    const [event] = eventsIn(icsOf([task(text, text.replaceAll('\n', ' '))], STAMP));
    expect(event?.text).toBe(text);
    expect(event?.title).toBe(`Field task: ${text.replaceAll('\n', ' ')}`);
  }
});

test('any text comes through, in lines of at most 75 octets that end as the standard says', () => {
  const plain = fc
    .string({
      unit: fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\n', ',', ';', '\\', '"', ':', ' ', 'n'),
      ),
      maxLength: 300,
    })
    .filter((text) => !/[\p{Cc}--\n]/v.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      const file = icsOf([task(text)], STAMP);
      expect(eventsIn(file)[0]?.text ?? '').toBe(text);
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
    }),
  );
});

test('the same plan imported twice doubles nothing, and a later file moves a task', () => {
  const [first] = eventsIn(icsOf([task('Ask.')], STAMP));
  const [again] = eventsIn(icsOf([task('Ask.')], STAMP));
  const [moved] = eventsIn(icsOf([task('Ask.', 'Collaborate', TODAY + 7)], '2026-06-03T10:11:12.345Z'));
  expect(again).toEqual(first);
  expect(moved!.uid).toBe(first!.uid);
  expect(moved!.sequence).toBeGreaterThan(first!.sequence);
});

test('no two events of a plan have one name', () => {
  const events = [review, { ...review, day: TODAY + 2 }, task('Ask.'), { ...task('Ask.'), part: 'explore' }];
  expect(new Set(eventsIn(icsOf(events, STAMP)).map(({ uid }) => uid)).size).toBe(4);
});

test('the file says when it was made, as it was told', () => {
  expect(eventsIn(icsOf([review], STAMP))[0]?.stamp).toBe('2026-05-27T10:11:12Z');
});

test('days are the same wherever the file is made', () => {
  const files = ['Pacific/Kiritimati', 'Pacific/Honolulu', 'UTC'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return icsOf([review], STAMP);
  });
  expect(new Set(files).size).toBe(1);
  expect(files[0]).toContain(`DTSTART;VALUE=DATE:${dateOf(TODAY).replaceAll('-', '')}`);
});

test('a plan without events is a calendar all the same', () => {
  expect(eventsIn(icsOf([], STAMP))).toEqual([]);
});
