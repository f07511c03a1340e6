// The changes that a customer copies into a mail: what everybody reads in it, and what the seller’s page reads back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposals } from '../../../src/core/customer-copy/back/taking.ts';
import { withAnswer } from '../../../src/core/customer-copy/back/proposal.ts';
import { changed, GATE, now, REPLY, type Copy } from '../../../src/core/customer-copy/copy.ts';
import { struck } from '../../../src/core/customer-copy/lines.ts';
import { plain } from '../../../src/core/customer-copy/plain.ts';
import { writtenIn } from '../../../src/core/customer-copy/told.ts';
import { mailOf } from '../../../src/files/customer-copy/inside/mail.ts';
import { readCustomerMail } from '../../../src/store/copy/read-customer-mail.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { after, example, fieldsOf, quoting, whole } from './given.ts';

function answered(): Copy {
  let copy = changed(whole, 'plan.2.who', 'Jo and Priya');
  copy = changed(copy, 'plan.5.by', '2025-06-20');
  copy = changed(copy, 'plan.new-0.what', 'Tell the owners');
  copy = changed(copy, 'plan.new-0.side', 'them');
  copy = struck(copy, 'plan', '4');
  copy = changed(copy, 'criteria.3.check-met', 'met');
  copy = changed(
    copy,
    'summary',
    now(copy, 'summary').replace('14 May', '15 May').replace('all of them', 'most of them'),
  );
  copy = changed(copy, GATE.answer, 'not-yet');
  copy = changed(copy, GATE.words, '1. Not before the board meets.\n2. And not in August.');
  return changed(copy, REPLY.name, 'Priya');
}

const readWhole = (mail: string, dossier = example) => readCustomerMail(mail, () => fieldsOf(dossier));
const read = (mail: string, dossier = example) => {
  const found = readWhole(mail, dossier);
  return typeof found === 'string' ? found : found.copy;
};
const readWell = (mail: string, dossier = example): Copy => {
  const copy = read(mail, dossier);
  if (typeof copy === 'string') throw new Error(copy);
  return copy;
};
const bySort = ({ changes }: Copy) => [...changes].toSorted((a, b) => (a.at < b.at ? -1 : 1));

test('a mail is read by people, and has one short line for the page', () => {
  let copy = changed(whole, 'plan.2.who', 'Jo and Priya');
  copy = changed(copy, GATE.answer, 'yes');
  copy = changed(copy, GATE.words, 'From June');
  expect(mailOf(whole)).toBe('');
  expect(mailOf(copy)).toMatchInlineSnapshot(`
    "Where we stand: Harrow Lane

    #1 Who does what, and by when, Step 3 (Keys to all three shops for whoever is on the rota), Who:
    Jo and Priya
    (It said: Priya)

    #2 One question, now that every step is done:
    Yes

    #3 One question, now that every step is done, In your own words:
    From June

    Please leave this line for whoever reads your answer:
    [copy 2026-11-29T09:00:00.000Z a-deal confirm plan.2.who gate.answer=yes gate.words]
    "
  `);
});

test('what is changed is read back from the mail as it was, also where it was quoted and its lines were broken', () => {
  const copy = answered();
  const mail = mailOf(copy);
  expect(bySort(readWell(mail))).toEqual(bySort(copy));
  const broken = mail.replace(/([^\n]{60,75}) /g, '$1\n');
  const quoted = `Dear Mara,\r\n\r\n${broken.replace(/^/gm, '> ').replace(/\n/g, '\r\n')}\r\n> Kind regards`;
  expect(bySort(readWell(quoted))).toEqual(bySort(copy));
});

/** A mail as some programs send it on: its lines are broken where they are long, and all of it is quoted. */
const onItsWay = (mail: string): string =>
  mail
    .replace(/([^\n]{60,75}) /g, '$1\n')
    .replace(/^/gm, '> ')
    .replace(/\n/g, '\r\n');

test('whatever customers write, what is read back from the mail is what they wrote', () => {
  const line = fc.constantFrom(
    ...[
      '#1 is fine.',
      '#2 a:',
      '(It said: x)',
      '(that is all)',
      '–',
      '- the keys',
      '1. a price',
      '2) the keys',
    ],
    ...['[copy a b c]', 'a:', '> c', 'a]', '', 'Yes.', 'Our rota (of May)', 'as in #2 of the plan', 'a > b'],
    'This is a list of all that we still need from you before we can sign it:',
    'And this goes on so long that a mail program breaks it, perhaps before #2 or before (It said: x), or > c.',
  );
  const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
  const places = [
    'scope',
    'plan.2.who',
    'plan.3.what',
    'plan.new-0.what',
    GATE.words,
    REPLY.name,
    REPLY.words,
  ];
  fc.assert(
    fc.property(fc.array(text, { minLength: places.length, maxLength: places.length }), (texts) => {
      const copy = places.reduce((so, at, place) => changed(so, at, plain(texts[place] ?? '')), whole);
      const mail = mailOf(copy);
      if (mail === '') return;
      const written = bySort({ ...copy, changes: writtenIn(copy) });
      expect(bySort(readWell(mail))).toEqual(written);
      expect(bySort(readWell(onItsWay(mail)))).toEqual(written);
    }),
  );
});

test('what a customer writes like the marks of the mail is theirs, line by line', () => {
  const readAt = (at: string, text: string): string => {
    let copy = changed(changed(whole, at, text), 'plan.2.who', 'Jo');
    copy = changed(copy, 'plan.5.by', '2025-06-20');
    expect(bySort(readWell(mailOf(copy)))).toEqual(bySort(copy));
    return now(readWell(mailOf(copy)), at);
  };
  const three = 'Three things:\n#1 is fine.\n#2 is too dear for us.\n#3 we skip.';
  expect(readAt(REPLY.words, three)).toBe(three);
  const list = 'This is a list of all that we need from you before we can sign it:\n1. a price\n2. the keys';
  expect(readAt(GATE.words, list)).toBe(list);
  expect(readAt(REPLY.words, letter.empty)).toBe(letter.empty);
  expect(readAt('plan.3.who', letter.empty)).toBe(letter.empty);
  expect(readAt('plan.3.who', '')).toBe('');
});

test('a sentence that is added in the middle of a text is read back where it was added', () => {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  const added = fc.constantFrom(
    'We know.',
    '(It said: x)',
    '#1 is new.',
    'Jo > Ben, he says.',
    'As of May (or June).',
  );
  for (const at of ['scope', 'summary']) {
    const sentences = now(whole, at).split(/(?<=[.?] )/);
    const where = fc.nat({ max: sentences.length });
    fc.assert(
      fc.property(fc.array(fc.tuple(where, added), { minLength: 1, maxLength: 3 }), (all) => {
        const text = [...sentences, ''].map((each, place) =>
          [...all.flatMap(([to, more]) => (to === place ? [`${more} `] : [])), each].join(''),
        );
        const copy = changed(whole, at, plain(text.join('')));
        for (const mail of [mailOf(copy), onItsWay(mailOf(copy))])
          expect(oneLine(now(readWell(mail), at))).toBe(oneLine(now(copy, at)));
      }),
    );
  }
  // Taken over and read again, it is there, and taken out it leaves what stood there.
  const scope = now(whole, 'scope');
  const mail = mailOf(changed(whole, 'scope', scope.replace('. ', '. We know. ')));
  const first = proposals(readWell(mail), example, quoting, '2026-11-30');
  const since = after(example, first[0]?.writes ?? []);
  const [again] = proposals(readWell(mail, since), since, quoting, '2026-11-30');
  expect(again).toMatchObject({ state: 'taken', was: scope });
  expect(fieldsOf(after(since, again?.back ?? []))).toEqual(fieldsOf(example));
});

test('what has no place here any more is kept as their words, and what says something else here is shown', () => {
  const mail = mailOf(answered());
  const since = after(example, [{ worksheet: 'confirm', field: 'plan.2.who', value: 'Ben' }]);
  const proposed = proposals(readWell(mail, since), since, quoting, '2026-12-01');
  expect(proposed.find(({ at }) => at === 'plan.2.who')).toMatchObject({
    ...{ was: 'Priya', now: 'Jo and Priya', here: 'Ben', state: 'differs' },
  });
  const rewritten = after(example, [{ worksheet: 'explore', field: 'summary', value: 'All is otherwise.' }]);
  const copy = readWell(mail, rewritten);
  expect(now(copy, 'summary')).toBe('All is otherwise.');
  expect(now(copy, REPLY.words)).toContain('Wednesday 15 May.');
});

test('a mail that is read again, on another day too, or after its file, finds in the sheet what was taken, and can take it out', () => {
  let copy = changed(answered(), REPLY.words, 'Please telephone only after two.');
  copy = changed(copy, 'plan.new-0.by', '2025-06-30');
  const taken = (from: Copy, day: string) => {
    return proposals(from, example, quoting, day).reduce((here, { at: place }) => {
      const each = proposals(from, here, quoting, day).find((one) => one.at === place)!;
      return after(here, withAnswer(each, each.gate?.proposed ?? ''));
    }, example);
  };
  const at = (from: Copy) => proposals(from, example, quoting, '2026-12-01').map(({ at: place }) => place);
  const mail = mailOf(copy);
  const file = changed(copy, REPLY.day, '2026-11-30');
  for (const first of [taken(readWell(mail), '2026-11-30'), taken(file, '2026-12-01')]) {
    const again = proposals(readWell(mail, first), first, quoting, '2026-12-03');
    expect(again.map(({ at: place }) => place)).toEqual(at(copy));
    expect(again.map(({ at: place, state }) => [place, state])).toEqual(
      at(copy).map((place) => [place, 'taken']),
    );
    // What it said before is known to the mail, too: taken out, all of it stands again.
    const out = again.reduce((here, { at: place }) => {
      const each = proposals(readWell(mail, first), here, quoting, '2026-12-03').find(
        (one) => one.at === place,
      )!;
      return after(here, each.back);
    }, first);
    for (const [sheet, field] of [
      ['explore', 'summary'],
      ['explore', 'corrections'],
      ['confirm', 'plan'],
      ['confirm', 'plan.2.who'],
      ['confirm', 'plan.5.by'],
      ['confirm', 'check.3.met'],
      ['confirm', 'decision-words'],
    ] as const)
      expect(out.values(sheet).get(field), field).toBe(example.values(sheet).get(field));
  }
  // And a file after its mail.
  const later = taken(readWell(mail), '2026-11-30');
  const states = proposals(file, later, quoting, '2026-12-03').map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['taken']));
});

test('what they say again in a later round is not taken for what they said before', () => {
  const said = changed(changed(whole, GATE.answer, 'yes'), GATE.words, 'Gladly');
  const yes = changed(said, REPLY.day, '2026-11-30');
  const before = after(example, proposals(yes, example, quoting, '2026-11-30')[0]?.writes ?? []);
  const later = { ...changed(yes, REPLY.day, '2027-03-01'), madeAt: '2027-02-28T09:00:00.000Z' };
  expect(proposals(later, before, quoting, '2027-03-02')[0]?.state).toBe('differs');
  const mail = readWell(mailOf(said));
  expect(proposals(mail, before, quoting, '2026-12-02')[0]?.state).toBe('taken');
  expect(proposals({ ...mail, madeAt: later.madeAt }, before, quoting, '2027-03-02')[0]?.state).toBe(
    'differs',
  );
});

test('a mail in their own words, or without its last line, is none', () => {
  expect(read('44 buses, not 42. Shall we talk on Monday?')).toBe('foreign');
  expect(read(mailOf(answered()).split(letter.mail.last)[0] ?? '')).toBe('foreign');
  expect(read('[copy 2026-11-29T09:00:00.000Z a-deal confirm plan.2.by=soon]')).toBe('odd');
});

test('what a person can read in a mail counts more than its last line, and where no page can read it, both are told', () => {
  let copy = struck(changed(answered(), 'criteria.0.weight', '3'), 'plan', '3');
  copy = changed(copy, 'ratings.1.0', '3');
  const mail = mailOf(copy);
  const stood = now(whole, 'plan.3.what');
  const put = (...edits: readonly (readonly [string, string])[]) =>
    readWhole(
      edits.reduce((text, [was, said]) => {
        expect(text).toContain(was);
        return text.replace(was, said);
      }, mail),
    ) as { copy: Copy; unread: readonly unknown[] };
  expect(put()).toMatchObject({ unread: [] });
  expect(bySort(put().copy)).toEqual(bySort(copy));
  const other = put(
    ['20 June 2025', '24 Jun 2025'],
    [':\nNot yet\n', ':\nyes.\n'],
    [':\nMet\n', ':\nNot met\n'],
    ['3 of 5\n', '2\n'],
    [`${letter.gone}\n(It said: ${stood}`, `${stood}\n(It said: ${stood}`],
  );
  expect(other.unread).toEqual([]);
  expect(now(other.copy, 'plan.5.by')).toBe('2025-06-24');
  expect(now(other.copy, GATE.answer)).toBe('yes');
  expect(now(other.copy, 'criteria.3.check-met')).toBe('no');
  expect(now(other.copy, 'criteria.0.weight')).toBe('2');
  expect(now(other.copy, 'plan.3')).toBe('');
  expect(now(other.copy, 'plan.4')).toBe('gone');
  expect(now(other.copy, REPLY.words)).toBe('');
  const odd = put(
    ['20 June 2025', 'after the holidays'],
    [':\nNot yet\n', ':\nPerhaps\n'],
    [`${letter.gone}\n(It said: ${stood}`, `In part\n(It said: ${stood}`],
  );
  expect(odd.unread).toEqual([
    { at: 'plan.5.by', now: 'after the holidays' },
    { at: GATE.answer, now: 'Perhaps' },
    { at: 'plan.3', now: 'In part' },
  ]);
  expect(now(odd.copy, 'plan.5.by')).toBe('2025-06-20');
  expect(now(odd.copy, GATE.answer)).toBe('not-yet');
  for (const said of ['after the holidays', 'Perhaps', 'In part'])
    expect(now(odd.copy, REPLY.words)).toContain(said);
  // Of what they have left out of the text the last line tells, and nothing that stands above it.
  const cut = mail.replace(/#(\d+) [^#]*20 June 2025\n[^#]*/, '');
  expect(bySort(readWell(cut))).toEqual(bySort(copy));
  // A day that others read otherwise is none.
  expect(put(['20 June 2025', '3/4/2026']).unread).toHaveLength(1);
});

test('a mail tells what a line was called, so that what was said of it is no answer to another', () => {
  let copy = changed(changed(whole, 'plan.2.who', 'Jo'), 'ratings.1.0', '5');
  copy = changed(changed(copy, 'criteria.3.check-met', 'no'), 'plan.3.what', 'Tell them');
  copy = changed(copy, 'plan.3.who', 'Ann');
  const since = after(example, [
    { worksheet: 'confirm', field: 'plan.2.what', value: 'Sign: the order form' },
    { worksheet: 'collaborate', field: 'criteria.0.text', value: 'It costs less' },
    { worksheet: 'collaborate', field: 'criteria.3.text', value: 'It is quiet' },
  ]);
  const called = (dossier: typeof example) =>
    proposals(readWell(mailOf(copy), dossier), dossier, quoting, '2026-12-01').map((each) => [
      each.at,
      each.called,
    ]);
  expect(called(since)).toEqual([
    ['criteria.3.check-met', 'It is quiet'],
    ['ratings.1.0', 'It costs less'],
    ['plan.2.who', 'Sign: the order form'],
    ['plan.3.what', ''],
    ['plan.3.who', ''],
  ]);
  expect(new Set(called(example).map(([, name]) => name))).toEqual(new Set(['']));
});
