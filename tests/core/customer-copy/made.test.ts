// What gets into a customer's copy, what comes out of a file that is said to be one, and what of it is taken over.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changed,
  GATE,
  now,
  PARTS,
  REPLY,
  type Copy,
  type Part,
} from '../../../src/core/customer-copy/copy.ts';
import { lineOf, sellersPart, standing } from '../../../src/core/customer-copy/back/copies.ts';
import { madeFrom, offered } from '../../../src/core/customer-copy/made.ts';
import { gatesOf } from '../../../src/core/deal/overview.ts';
import { phrases, reworded, stretches } from '../../../src/core/customer-copy/rewording.ts';
import { withAnswer } from '../../../src/core/customer-copy/back/proposal.ts';
import { proposals } from '../../../src/core/customer-copy/back/taking.ts';
import { exampleDossier, exampleOf } from '../../../src/core/worksheet/filling/example.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { dossierOf, type Dossier } from '../../../src/core/worksheet/dossier.ts';
import { fileOf } from '../../../src/files/customer-copy/page.ts';
import { readCustomerCopy } from '../../../src/store/copy/read-customer-copy.ts';
import { letter } from '../../../src/words/deal/pages/customer-letter.ts';
import { course } from '../../site/authored.ts';
import { code, head, quoting } from './given.ts';

const worksheets = course.parts.flatMap((part) => part.worksheets);
const own = { name: 'CANARY-name', from: 'CANARY-from', note: 'CANARY-note' };

function copyOf(dossier: Dossier, chosen: readonly Part[] = PARTS, worksheet = 'confirm'): Copy {
  return madeFrom(
    offered(dossier, { ...own, gate: { worksheet, asks: 'CANARY-gate' } }, letter),
    chosen,
    head,
  );
}

const example = exampleDossier(worksheets);
const all = copyOf(example);
const found = (copy: Copy, dossier = example) => proposals(copy, dossier, quoting, '2026-12-01');

/** The deal once these are written. */
function after(
  dossier: Dossier,
  writes: readonly { worksheet: string; field: string; value: string }[],
): Dossier {
  const values = new Map(worksheets.map(({ id }) => [id, new Map(dossier.values(id))]));
  for (const { worksheet, field, value } of writes) values.get(worksheet)?.set(field, value);
  return dossierOf(worksheets, values);
}

test('the example offers every part, and its file is read as it was made', () => {
  expect(all.chosen).toEqual(PARTS);
  expect(readCustomerCopy(fileOf(all, code))).toEqual(all);
});

test('of what was not chosen not a word is in the file, whatever was', () => {
  // Every text that anybody wrote is a canary with the name of its field; choices and figures stay.
  const marked = dossierOf(
    worksheets,
    new Map(
      worksheets.map((sheet) => [
        sheet.id,
        new Map(
          [...exampleOf(sheet)].map(([name, text]) => [
            name,
            / /.test(text) && !/^[\d ]+$/.test(text)
              ? `CANARY-${sheet.id}-${name}-`
              : name === 'price'
                ? '7654321'
                : text,
          ]),
        ),
      ]),
    ),
  );
  const canaries = (text: string) => new Set(text.match(/CANARY-[\w.-]+|7[.,]?654[.,]?321/g));
  const alone = new Map(PARTS.map((part) => [part, canaries(fileOf(copyOf(marked, [part]), code))]));
  expect([...alone].filter(([, words]) => words.size === 0)).toEqual([]);
  fc.assert(
    fc.property(fc.subarray([...PARTS]), (chosen) => {
      const allowed = new Set(chosen.flatMap((part) => [...(alone.get(part) ?? [])]));
      const there = canaries(fileOf(copyOf(marked, chosen), code));
      expect([...there].filter((word) => !allowed.has(word))).toEqual([]);
    }),
  );
  // What no part shows is in no copy at all.
  const everything = fileOf(copyOf(marked), code);
  expect(everything).not.toContain('CANARY-explore-funnel');
  expect(everything).not.toContain('CANARY-confirm-concerns.0.response');
});

test('what it costs is in a copy as it is written beside the scope, and nobody can change it there', () => {
  expect(all.fields.price).toEqual({ kind: 'words', text: '€1,417' });
  expect(changed(all, 'price', '€1')).toBe(all);
  const none = after(example, [{ worksheet: 'confirm', field: 'price', value: '' }]);
  expect(copyOf(none).chosen).not.toContain('price');
  expect(fileOf(copyOf(example, ['price']), code)).toContain('€1,417');
});

test('whatever somebody writes stays text, and comes back as it was', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</script><img src=http://a onerror=b>',
      '<!--<script>',
      '\uD800',
      'a\u202Eb',
      '[copy:',
      '&lt;',
      '"',
    ),
  );
  fc.assert(
    fc.property(odd, odd, (text, name) => {
      const written = changed(changed(all, 'summary', text), REPLY.name, name);
      const file = fileOf(written, code);
      expect(file.match(/<script/g)).toHaveLength(2);
      expect(file).not.toContain('<img');
      const read = readCustomerCopy(file);
      if (typeof read === 'string') throw new Error(read);
      expect(read.fields).toEqual(all.fields);
      expect(now(read, REPLY.name)).toBe(now(read, REPLY.name).trim());
      expect(JSON.stringify(read)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect(JSON.stringify(read).isWellFormed()).toBe(true);
    }),
  );
});

describe('a file is refused', () => {
  const text = JSON.stringify(all);
  const altered = (change: (copy: Record<string, unknown>) => unknown): string => {
    const copy = JSON.parse(text) as Record<string, unknown>;
    change(copy);
    return JSON.stringify(copy);
  };
  const told = (at: unknown, says: unknown) => altered((copy) => (copy['changes'] = [{ at, now: says }]));
  test.each([
    ['that is something else', 'Dear Mara, all well.', 'foreign'],
    ['with another format', altered((copy) => (copy['format'] = 'x')), 'foreign'],
    ['of a newer version', altered((copy) => (copy['version'] = 2)), 'newer'],
    ['that ends too early', text.slice(0, 500), 'cut'],
    ['with two copies', fileOf(all, code) + fileOf(all, code), 'two'],
    ['that is too large', ' '.repeat(2_000_001), 'large'],
    ['whose deal is no id', altered((copy) => (copy['deal'] = '__proto__')), 'odd'],
    ['with a part that was not chosen', altered((copy) => (copy['chosen'] = ['summary'])), 'odd'],
    ['with a part twice', altered((copy) => (copy['chosen'] = [...PARTS, 'plan'])), 'odd'],
    ['with a change to a prototype', told('__proto__.0.x', 'a'), 'odd'],
    ['with a change where nothing is', told('plan.999.what', 'a'), 'odd'],
    ['with a change of the seller’s name', told('from', 'a'), 'odd'],
    ['with a day that is none', told('plan.0.by', 'soon'), 'odd'],
    ['with a choice that there is not', told('plan.0.side', 'nobody'), 'odd'],
    ['with an answer that there is not', told(GATE.answer, 'perhaps'), 'odd'],
    ['with a change that is no text', told('summary', 7), 'odd'],
    ['with a text too long', told('summary', 'a'.repeat(50_001)), 'odd'],
    [
      'with the same change twice',
      altered((copy) => (copy['changes'] = [1, 2].map(() => ({ at: 'summary', now: 'a' })))),
      'odd',
    ],
    ['that is as deep as a well', '['.repeat(100_000), 'foreign'],
    ['with a prototype for its fields', text.replace('"fields":{', '"fields":{"__proto__":{},'), 'odd'],
  ])('%s', (_, file, reason) => {
    expect(readCustomerCopy(file)).toBe(reason);
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
  });

  test('and never breaks the reader, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('deal', 'chosen', 'fields', 'changes'), (value, key) => {
        const read = readCustomerCopy(altered((copy) => (copy[key] = value)));
        expect(typeof read === 'string' || read.deal !== '').toBe(true);
      }),
    );
  });
});

test('the text of a mail from a copy of before is read, also where it was broken and quoted on its way', () => {
  const data = Buffer.from(JSON.stringify(all)).toString('base64');
  const mail = `Dear Mara,\n> [copy:${data.replace(/.{60}/g, '$&\r\n> ')}:copy]\n> Priya`;
  expect(readCustomerCopy(mail)).toEqual(all);
});

test('what customers change is written where it stands, and their words as theirs', () => {
  let copy = changed(all, 'plan.2.who', 'Jo');
  copy = changed(copy, 'plan.new-0.what', 'Tell the owners');
  copy = changed(copy, 'criteria.3.check-met', 'met');
  copy = changed(copy, 'ratings.0.0', '5');
  copy = changed(
    copy,
    'summary',
    now(copy, 'summary').replace('all of them your own', 'all but one our own'),
  );
  copy = changed(copy, GATE.answer, 'yes');
  copy = changed(copy, GATE.words, 'We start with shop 3');
  copy = changed(copy, REPLY.name, 'Priya');
  copy = changed(copy, REPLY.day, '2026-11-30');
  const changes = found(copy);
  expect(changes.map(({ at, state }) => [at, state])).toEqual([
    ['summary', 'open'],
    ['criteria.3.check-met', 'open'],
    ['ratings.0.0', 'open'],
    ['plan.2.who', 'open'],
    ['plan.new-0', 'open'],
    [GATE.answer, 'differs'],
  ]);
  const deal = after(
    example,
    changes.flatMap((each) => withAnswer(each, each.gate?.proposed ?? '')),
  );
  const confirm = deal.values('confirm');
  expect(confirm.get('plan.2.who')).toBe('Jo');
  expect(confirm.get('plan.11.what')).toBe('Tell the owners');
  expect(confirm.get('plan')).toBe('0 1 2 3 4 5 6 7 8 9 10 11');
  expect(confirm.get('check.3.met')).toBe('met');
  expect(deal.values('collaborate').get('ratings.0.0')).toBe('5');
  expect(confirm.get('decided')).toBe('2026-11-30');
  expect(confirm.get('decision-words')).toContain('2026-11-30, Priya: yes: We start with shop 3');
  const explore = deal.values('explore');
  // The summary is the corrected one, and what it said before stands in the correction.
  expect(explore.get('summary')).toBe(now(copy, 'summary'));
  expect(explore.get('corrections')).toContain('2026-11-30, Priya: [');
  expect(explore.get('corrections')).toContain('all but one our own');
  // A second reading finds everything there.
  const again = found(copy, deal);
  expect(again.map(({ state }) => state)).toEqual(changes.map(() => 'taken'));
  // From the file alone it is taken out again, also on another day.
  const out = after(
    deal,
    again.flatMap(({ back }) => back),
  );
  const texts = (dossier: Dossier, sheet: string) =>
    [...dossier.values(sheet)].filter(([name, text]) => text !== '' && name !== 'decided').toSorted();
  for (const { id } of worksheets) expect(texts(out, id)).toEqual(texts(example, id));
});

test('what the sheet says otherwise by now is shown, and what it has no more is not written', () => {
  const copy = changed(all, 'plan.2.who', 'Jo');
  const since = after(example, [{ worksheet: 'confirm', field: 'plan.2.who', value: 'Ben' }]);
  expect(found(copy, since)[0]).toMatchObject({ was: 'Priya', now: 'Jo', here: 'Ben', state: 'differs' });
  const without = dossierOf(
    worksheets.filter(({ id }) => id !== 'confirm'),
    new Map(),
  );
  expect(found(copy, without)[0]).toMatchObject({ state: 'lost', writes: [] });
});

test('an entry of theirs is whole lines: none is found in one that says more', () => {
  const said = (text: string) =>
    changed(changed(changed(all, REPLY.words, text), REPLY.name, 'Priya'), REPLY.day, '2026-11-30');
  const reply = (copy: Copy, dossier: Dossier) => found(copy, dossier).find(({ part }) => part === 'reply')!;
  const corrections = (dossier: Dossier) => dossier.values('explore').get('corrections') ?? '';
  const [long, short] = [said('Yes, but only with the rota'), said('Yes')];
  const first = after(example, reply(long, example).writes);
  expect(reply(short, first).state).toBe('open');
  const both = after(first, reply(short, first).writes);
  expect([long, short].map((copy) => reply(copy, both).state)).toEqual(['taken', 'taken']);
  expect(corrections(after(both, reply(short, both).back))).toBe(corrections(first));
  // What the seller wrote around it stays.
  const around = (text: string) => [{ worksheet: 'explore', field: 'corrections', value: text }];
  const between = after(example, around('Before.\n2026-11-30, Priya: Yes\nAfter.'));
  expect(corrections(after(between, reply(short, between).back))).toBe('Before.\nAfter.');
});

test('copies are told apart: the last, an older, an altered, an unknown one, and one of another deal', () => {
  const line = lineOf(head.madeAt);
  const here = (lines: Record<string, string>, deal = 'a-deal') => ({
    ...{ deal, others: ['a-deal', 'b-deal'] },
    own: new Map(Object.entries(lines)),
  });
  expect(standing(all, 'x', here({ [line]: 'x' }))).toBe('last');
  expect(standing(all, 'x', here({ [line]: 'x', [lineOf('2026-12-01T09:00:00.000Z')]: 'y' }))).toBe('older');
  expect(standing(all, 'x', here({ [line]: 'y' }))).toBe('altered');
  expect(standing(all, 'x', here({}))).toBe('unknown');
  expect(standing(all, 'x', here({}, 'b-deal'))).toBe('other-deal');
  expect(standing({ ...all, deal: 'c-deal' }, 'x', here({}))).toBe('no-deal');
  expect(sellersPart(changed(all, 'summary', 'x'))).toBe(sellersPart(all));
});

const TODAY = dayOf('2026-11-29');

test('the next gate is where the deal stands, and a gate that only the seller can answer is none', () => {
  // Nobody ticked the gate of Contact, and Explore is begun: nobody is asked for a first meeting any more.
  const begun = after(dossierOf(worksheets, new Map()), [
    { worksheet: 'explore', field: 'summary', value: 'You lose 31 hours a week.' },
  ]);
  expect(gatesOf(begun, TODAY).next).toBe('explore');
  // A day and a doubt that a note put on a later sheet do not bring the deal there.
  const noted = after(begun, [
    { worksheet: 'confirm', field: 'plan', value: '0' },
    { worksheet: 'confirm', field: 'plan.0.what', value: 'The board meets.' },
    { worksheet: 'confirm', field: 'concerns.0.words', value: 'Who gets up?' },
    { worksheet: 'collaborate', field: 'criteria.0.text', value: 'It runs without us.' },
  ]);
  expect(gatesOf(noted, TODAY).next).toBe('explore');
  expect(gatesOf(dossierOf(worksheets, new Map()), TODAY).next).toBe('contact');
  const open = after(example, [{ worksheet: 'collaborate', field: 'gate', value: 'half' }]);
  expect(gatesOf(open, TODAY).next).toBe('collaborate');
  expect(gatesOf(example, TODAY).next).toBeNull();
  expect(gatesOf(example, TODAY).all.map(({ sheet }) => sheet.id)).not.toContain('target');
});

test('what is the same and new is the text as it is now, what is the same and gone the text as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, now) => {
      const parts = stretches(before, now);
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
      expect(without('gone')).toBe(now);
      expect(without('new')).toBe(before);
    }),
  );
  expect(reworded('It is ours. All of it.', 'It is ours. Nearly all of it.')).toEqual([
    { was: 'All of it.', now: 'Nearly all of it.' },
  ]);
});

test('what is shown as changed is whole phrases: the old in one piece, then the new, and nothing that stays far from it', () => {
  const shown = (before: string, now: string) =>
    phrases(before, now)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
      .join('');
  const words = fc
    .array(fc.constantFrom('one', 'two', 'three', 'four', 'five', '6', 'hours,', '\n'), { maxLength: 30 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (before, now) => {
      const parts = phrases(before, now);
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
      expect(without('gone')).toBe(now);
      expect(without('new')).toBe(before);
      // Between two changes there is a line end, or more than two words that stay.
      const inner = parts.filter(
        ({ kind }, place) => kind === 'same' && place > 0 && place < parts.length - 1,
      );
      for (const { text } of inner)
        expect(text.includes('\n') || text.trim().split(/\s+/).length > 2).toBe(true);
      for (const [place, { kind }] of parts.entries())
        if (kind === 'new') expect(parts[place + 1]?.kind ?? 'same').toBe('same');
    }),
  );
  expect(
    shown('the freezers are all of them your own; one', 'the freezers are all but one our own; one'),
  ).toBe('the freezers are all [-of them your-][+but one our+] own; one');
  expect(shown('6 hours a week or less', '8 hours a week or less')).toBe('[-6-][+8+] hours a week or less');
  // In a line of a list it is the same.
  const file = fileOf(changed(all, 'success.0.text', now(all, 'success.0.text').replace(/\d+/, '88')), code);
  expect(file).toMatch(/<del>\d+<\/del><ins>88<\/ins>/);
});

test('what is quoted is never cut inside a figure or a word', () => {
  const words = [
    '1.3',
    '€20.000',
    '3.5',
    'approx.',
    'z.',
    'B.',
    'm³',
    'hours',
    'It',
    'costs',
    '0,9.',
    'No.',
    'Mara.',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (before, now) => {
      for (const passage of reworded(before, now)) {
        for (const word of `${passage.was} ${passage.now}`.trim().split(/\s+/))
          expect(['', ...words]).toContain(word);
      }
    }),
  );
  expect(reworded('We use approx. 1.1 m³ a day. Now 3.', 'We use approx. 1.3 m³ a day. Now 3.')).toEqual([
    { was: 'We use approx. 1.1 m³ a day.', now: 'We use approx. 1.3 m³ a day.' },
  ]);
});
