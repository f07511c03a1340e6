// A note becomes a talk of the deal, and can be taken out of it again as if it had never been there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takenBack, type Change } from '../../../../src/core/deal/note/take-back.ts';
import { isBlank, noted, type Note } from '../../../../src/core/deal/note/note.ts';
import { briefing } from '../../../../src/core/deal/briefing.ts';
import { openSteps } from '../../../../src/core/deal/steps.ts';
import { dayOf } from '../../../../src/core/time/day.ts';
import { rowsWithRole } from '../../../../src/core/worksheet/by-role.ts';
import { dossierOf, type Dossier } from '../../../../src/core/worksheet/dossier.ts';
import { deal, sheets } from '../given.ts';

const note: Note = {
  held: '2026-11-29',
  said: ' Who gets up at night?\n',
  step: 'Ask about the rota',
  side: 'us',
  due: '2026-12-01',
};

/** The deal with these changes written into it. */
function after(dossier: Dossier, changes: readonly Change[]): Dossier {
  const values = new Map(sheets.map(({ id }) => [id, new Map(dossier.values(id))]));
  for (const { sheet, name, text } of changes) values.get(sheet)?.set(name, text);
  return dossierOf(sheets, values);
}

/** What stands in the rows of the talks. */
const talks = (dossier: Dossier) =>
  rowsWithRole(dossier, 'talks').map((row) =>
    (['held', 'said', 'agreed', 'step', 'side', 'due'] as const).map((role) => row(role)),
  );

test('what they said stands as their words, and what comes next with whose it is and its day', () => {
  expect(talks(after(deal({}), noted(deal({}), note)))).toEqual([
    ['2026-11-29', 'Who gets up at night?', '', 'Ask about the rota', 'us', '2026-12-01'],
  ]);
});

const two: Note = {
  ...note,
  more: [
    { step: ' She asks IT ', side: 'them', due: '2026-12-04' },
    { step: ' ', side: 'us', due: '2026-12-09' },
    { step: 'Book the room', side: 'us', due: '' },
  ],
};

test('each further step is a row of the same day in which nothing is said; one that was left blank is none', () => {
  const known = deal({}, { talks: [['2027-01-01', '', '', '', '', 'something']] });
  expect(talks(after(known, noted(known, two)))).toEqual([
    ['2026-11-29', 'Who gets up at night?', '', 'Ask about the rota', 'us', '2026-12-01'],
    ['2026-11-29', '', '', 'She asks IT', 'them', '2026-12-04'],
    ['2026-11-29', '', '', 'Book the room', 'us', ''],
    ['2027-01-01', 'something', '', '', '', ''],
  ]);
  expect(
    openSteps(after(known, noted(known, two))).map(({ what, by, theirs }) => [what, by, theirs]),
  ).toEqual([
    ['Ask about the rota', '2026-12-01', false],
    ['She asks IT', '2026-12-04', true],
    ['Book the room', '', false],
  ]);
});

test('where the first step is blank, the next stands with what they said', () => {
  expect(
    talks(after(deal({}), noted(deal({}), { ...two, step: '' }))).map(([, said, , step]) => [said, step]),
  ).toEqual([
    ['Who gets up at night?', 'She asks IT'],
    ['', 'Book the room'],
  ]);
});

test('before a talk, further steps are no talks of their own, and hide nothing that was said', () => {
  const { talks, said } = briefing(after(deal({}), noted(deal({}), two)), dayOf('2026-11-30'));
  expect(talks.map(({ said }) => said)).toEqual(['Who gets up at night?']);
  expect(said?.words).toBe('Who gets up at night?');
});

test('of several steps, one that is done since stays when the note is taken back, and the others go', () => {
  const made = noted(deal({}), two);
  const done = { sheet: 'debrief', name: 'talks.1.closed', before: '', text: '2026-12-03' };
  const since = after(after(deal({}), made), [done]);
  const back = after(since, takenBack(made, since));
  expect(talks(back)).toEqual([['', '', '', '', '', '']]);
  expect(back.values('debrief').get('talks')).toBe('1');
});

test('a note that is taken back leaves no row, whatever was noted after it', () => {
  const first = after(deal({}), noted(deal({}), note));
  const made = noted(first, { ...note, said: 'The second' });
  const second = after(first, made);
  const third = after(second, noted(second, { ...note, said: 'The third' }));
  const back = after(third, takenBack(made, third));
  expect(talks(back).map(([, said]) => said)).toEqual(['Who gets up at night?', 'The third']);
  expect(back.values('debrief').get('talks')).toBe('0 2');
});

test('a text is no list: with figures written behind it since, it stays as it is', () => {
  const made = [{ sheet: 'explore', name: 'summary', before: '', text: '14 15' }];
  const since = deal({ explore: { summary: '14 15 16' } });
  expect(takenBack(made, since)).toEqual([]);
});

test('where nothing comes next, it is nobody’s', () => {
  const heard = { ...note, step: ' ', due: '' };
  expect(talks(after(deal({}), noted(deal({}), heard)))).toEqual([
    ['2026-11-29', 'Who gets up at night?', '', '', '', ''],
  ]);
});

test('a talk stands before later ones and after those of the same day', () => {
  const days = (rows: readonly string[]) =>
    talks(
      after(
        deal({}, { talks: rows.map((day) => [day, 'something']) }),
        noted(deal({}, { talks: rows.map((day) => [day, 'something']) }), note),
      ),
    ).map(([held, said]) => (said ? 'the note' : held));
  expect(days(['2026-11-29', '2026-12-04'])).toEqual(['2026-11-29', 'the note', '2026-12-04']);
  expect(days(['2026-11-01'])).toEqual(['2026-11-01', 'the note']);
  expect(days(['2027-01-01'])).toEqual(['the note', '2027-01-01']);
});

test('a note that says nothing and plans nothing is none, whatever day is left in it', () => {
  const left = { ...note, said: ' \n', step: '' };
  expect(isBlank(left)).toBe(true);
  expect(isBlank({ ...left, step: 'Ring' })).toBe(false);
  expect(isBlank({ ...left, more: [{ step: 'Ring', side: 'us', due: '' }] })).toBe(false);
});

test('a row in which something was written since stays when the note is taken back', () => {
  const made = noted(deal({}), note);
  const since = after(after(deal({}), made), [
    { sheet: 'debrief', name: 'talks.0.agreed', before: '', text: 'She asks Jo' },
  ]);
  expect(talks(after(since, takenBack(made, since)))).toEqual([['', '', 'She asks Jo', '', '', '']]);
});

test('of a text that was changed since, nothing is taken back', () => {
  const made = noted(deal({}), note);
  const since = after(after(deal({}), made), [
    { sheet: 'debrief', name: 'talks.0.said', before: '', text: 'Who gets up?' },
  ]);
  expect(talks(after(since, takenBack(made, since)))).toEqual([['', 'Who gets up?', '', '', '', '']]);
});

const text = fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 12 }));
const day = fc.constantFrom('2026-11-28', '2026-11-29', '2026-11-30', '');

test('whatever is noted into whatever deal: no other talk changes, and taken back all is as it was', () => {
  const rows = fc.array(fc.tuple(day, text, text, fc.constantFrom('us', 'them', ''), day, text), {
    maxLength: 6,
  });
  const any = fc.record({ held: day, said: text, step: text, side: fc.constantFrom('us', 'them'), due: day });
  fc.assert(
    fc.property(rows, any, (rows, note) => {
      const before = deal({}, { talks: rows });
      const made = noted(before, note);
      const now = after(before, made);
      const added = [
        note.held,
        note.said.trim(),
        '',
        note.step.trim(),
        note.step.trim() && note.side,
        note.due,
      ];
      const others = talks(now).map((row) => row.join('|'));
      const rest = talks(before).map((row) => row.join('|'));
      if (isBlank(note) && note.held + note.due === '') expect(others).toEqual(rest);
      else {
        // A talk that says the very same cannot be told from the one that was added.
        const same = others.flatMap((row, place) => (row === added.join('|') ? [place] : []));
        expect(same.map((place) => others.toSpliced(place, 1))).toContainEqual(rest);
      }
      expect(talks(after(now, takenBack(made, now)))).toEqual(talks(before));
    }),
  );
});
