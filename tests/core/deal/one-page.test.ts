// How much of a deal stands on one side of paper, and where what has no room is cut.
import { describe, expect, test } from 'vitest';
import { shortened } from '../../../src/core/deal/one-page/cut.ts';
import { onePage, type PageWords } from '../../../src/core/deal/one-page/one-page.ts';
import { dayOf } from '../../../src/core/time/day.ts';
import { withRole } from '../../../src/core/worksheet/by-role.ts';
import type { Dossier } from '../../../src/core/worksheet/dossier.ts';
import { exampleDossier } from '../../../src/core/worksheet/filling/example.ts';
import type { FieldRole } from '../../../src/core/worksheet/role.ts';
import { written } from '../../../src/core/worksheet/worksheet.ts';
import { conditional } from '../../../src/words/deal/shown/conditions.ts';
import { corrected } from '../../../src/words/deal/shown/corrected.ts';
import { onePage as page } from '../../../src/words/deal/pages/one-page.ts';
import { steps } from '../../../src/words/deal/pages/steps.ts';
import { reading } from '../../../src/words/worksheet/reading.ts';
import { course } from '../../site/authored.ts';
import { deal } from './given.ts';

const sheets = course.parts.flatMap(({ worksheets }) => worksheets);
const example = exampleDossier(sheets);
const words: PageWords = {
  ...{ ...reading, ...corrected, ...page },
  conditional,
  owner: steps.owner,
  gateOf: ({ title }) => title,
};
const on = (day: string, dossier: Dossier) =>
  onePage(dossier, dayOf(day), { name: 'Customer 1', next: '' }, words);
const full = on('2026-11-29', example);

/** All that stands on a page. */
const textOf = ({ sections }: ReturnType<typeof onePage>): string =>
  sections
    .flatMap(({ label, shown }) => [
      label,
      ...(shown.kind === 'text' ? [shown.text] : [...shown.head, ...shown.rows.flat()]),
    ])
    .join('\n');

/** The same deal with every text of several words as many times as this. */
function longer(times: number): Dossier {
  const values = (id: string) =>
    new Map(
      [...example.values(id)].map(([name, text]) => [
        name,
        /[a-z] [a-z]/.test(text) ? Array.from({ length: times }, () => text).join(' ') : text,
      ]),
    );
  return { ...example, values };
}

describe('the one page of a full deal has what somebody takes into a meeting', () => {
  const roles: readonly FieldRole[] = ['scope', 'results', 'risks', 'corrections', 'summary', 'concerns'];

  test('the price, the way out, the gap beside the result, the risk', () => {
    const said = textOf(full);
    expect(said).toContain('€1,417');
    expect(said).toContain('the sensors go back');
    expect(full.sections.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Results', 'Risks and safeguards']),
    );
    const results = full.sections.find(({ label }) => label === 'Results')?.shown;
    expect(results).toMatchObject({
      head: ['What is counted', 'Today', 'Wanted', 'Now', 'Counted on'],
      rows: [['Hours of logging a week', '28', '6', '6', '12 June 2026'], expect.anything()],
    });
    expect(roles.every((role) => withRole(example, role))).toBe(true);
  });

  test('what the customer said at each gate and on which day, and no list of sheets', () => {
    const gates = full.sections.find(({ label }) => label === page.gates)?.shown;
    if (gates?.kind !== 'table') throw new Error('no gates');
    const confirm = gates.rows.find(([name]) => name === 'Criteria check and plan');
    expect(confirm?.[1]).toContain('‘Yes. I keep thinking… no. Yes.’');
    expect(confirm?.[2]).toBe('6 June 2025');
    expect(textOf(full)).not.toContain('Scorecard and account profile, ');
  });

  test('what is still conditional, in sentences', () => {
    expect(textOf(full)).toContain('1 criterion is met only in part: Fewer hours on paper.');
  });
});

test('a full page has how else they could go and how they decide, too, and names what it has no room for', () => {
  for (const times of [1, 3, 6]) {
    const labels = on('2026-11-29', longer(times)).sections.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'The other ways they could go',
        'How they decide',
        'Success criteria',
        page.doubts,
      ]),
    );
  }
});

test('a deal of which only a talk is noted has on its page what they said and what is promised, and no table of gates', () => {
  const talks = [
    ['2026-11-24', 'She shows me the line', 'Send the date', 'us', '2026-12-02', '‘Two hours.’'],
  ];
  expect(on('2026-11-29', deal({}, { talks })).sections.map(({ label, shown }) => [label, shown])).toEqual([
    [
      page.promised,
      { kind: 'table', head: page.promisedHead, rows: [['Send the date', 'yours', '2 December 2026']] },
    ],
    [
      page.talks,
      { kind: 'table', head: ['On'], rows: [['24 November 2026 · ‘Two hours.’ · She shows me the line']] },
    ],
  ]);
});

test('what a CRM knew of a deal does not stand on the page as what somebody said', () => {
  const facts = 'Deal Stage: Proposal · Amount: 92400 · Deal owner: Dana (dana@example.org)';
  const said = (...talks: readonly (readonly string[])[]) => textOf(on('2026-11-29', deal({}, { talks })));
  const talk = said([
    '2026-11-24',
    '',
    '',
    '',
    '',
    `${facts}\nDeal Description: ‘Ours stand more than they drive.’`,
  ]);
  expect(talk).toContain('24 November 2026 · ‘Ours stand more than they drive.’');
  expect(talk).not.toMatch(/Stage|Amount|owner|Description/);
  expect(said(['2026-11-24', '', '', '', '', facts])).toBe('');
  expect(said(['', '', '', '', '', 'Amount: 92400'])).toBe('');
});

test('a step whose day is over is marked in words, and a deal that has ended promises nothing', () => {
  const talks = [['2026-11-24', '', 'Send the date', 'us', '2026-12-02', '']];
  const promised = (day: string, one: Dossier) => {
    const shown = on(day, one).sections.find(({ label }) => label === page.promised)?.shown;
    return shown?.kind === 'table' ? shown.rows.map((row) => row.at(-1)) : [];
  };
  expect(promised('2026-12-02', deal({}, { talks }))).toEqual(['2 December 2026']);
  expect(promised('2026-12-03', deal({}, { talks }))).toEqual([page.overdue('2 December 2026')]);
  expect(promised('2026-12-03', deal({ confirm: { outcome: 'no' } }, { talks }))).toEqual([]);
});

test('a gate whose day is still to come says so, and those nobody has begun stand in one row', () => {
  const one = deal({ confirm: { decision: 'Yes.', decided: '2026-12-14', 'said-yes': 'yes' } });
  const rows = (day: string) => {
    const gates = on(day, one).sections.find(({ label }) => label === page.gates)?.shown;
    return gates?.kind === 'table' ? gates.rows : [];
  };
  expect(rows('2026-11-29')).toEqual([
    ['confirm', 'Yes.', '14 December 2026, still to come'],
    ['target, contact, explore', page.gate.empty, ''],
  ]);
  expect(rows('2026-12-14')[0]).toEqual(['confirm', 'Yes.', '14 December 2026']);
});

test('what stands as said at a gate is theirs: their answer with their words, and never what the seller chose', () => {
  const cells = (written: Record<string, string>) => {
    const gates = on('2026-12-01', deal({ confirm: written })).sections.find(
      ({ label }) => label === page.gates,
    );
    return gates?.shown.kind === 'table' ? gates.shown.rows[0]?.slice(1) : [];
  };
  const day = { decided: '2026-11-30' };
  const entry = '30 November 2026, Petra: ‘Not yet: the board sees no price.’';
  const notYet = { ...day, outcome: 'not-yet', 'said-yes': 'said-not-yet' };
  expect(cells({ ...notYet, decision: entry })).toEqual([entry, '30 November 2026']);
  expect(cells({ ...notYet, decision: 'The board sees no price.' })).toEqual([
    'Not yet: The board sees no price.',
    '30 November 2026',
  ]);
  // An earlier answer does not take the room of the last.
  const both = `6 June, Petra: ‘Yes, ${'and so on '.repeat(99)}.’\n${entry}`;
  expect(cells({ ...notYet, decision: both })?.[0]).toBe(entry);
  expect(cells({ ...day, outcome: 'not-yet' })).toEqual(['Not yet', '30 November 2026']);
  expect(cells({ ...day, 'said-yes': 'no', decision: 'We know enough.' })?.[0]).toBe('No: We know enough.');
  expect(cells({ ...day, 'said-yes': 'yes' })?.[0]).toBe('Yes');
  expect(cells({ 'said-yes': 'not-yet' })?.[0]).toBe(page.gate.unsaid);
  expect(cells({ 'said-yes': 'not-yet', decision: 'Who opens the shop?' })?.[0]).toBe('Who opens the shop?');
  expect(cells({ decision: 'Who opens the shop?' })).toEqual([page.gate.begun]);
});

test('a page with little on it shows all of it, and one that is full names what stands only in the file', () => {
  const summary = `You lose ${'31 hours '.repeat(60)}a week.`;
  const alone = on('2026-11-29', deal({ explore: { summary } }));
  expect(alone.sections.find(({ label }) => label === 'The summary')?.shown).toEqual({
    kind: 'text',
    text: summary,
  });
  expect(alone.without).toEqual([]);
  const all = [...on('2026-11-29', longer(3)).sections.map(({ label }) => label)];
  expect(all).toEqual(expect.arrayContaining(['Results', page.gates, 'Risks and safeguards']));
  expect(on('2026-11-29', longer(3)).without).toContain('Ratings');
});

test.each([1, 2, 5])(
  'nothing on the page of a deal %i times as long as the example ends within a word or a figure',
  (times) => {
    const one = longer(times);
    const texts = sheets.flatMap(({ id }) =>
      [...one.values(id).keys()].map((name) => written(one.values(id), name).replace(/\s+/g, ' ')),
    );
    const cut = textOf(on('2026-11-29', one))
      .split('\n')
      .filter((line) => line.endsWith('…'))
      .map((line) => line.replace(/ ?…$/, ''));
    const odd = cut.filter((line) => {
      const from = texts.find((text) => text.includes(line));
      const after = from?.slice(from.indexOf(line) + line.length) ?? '';
      return /^[\p{L}\p{N}]/u.test(after) || (/\d$/.test(line) && /^[.,]?\d/.test(after));
    });
    expect(odd).toEqual([]);
  },
);

test('where the one page has no room for all corrections, the latest stands and the oldest goes', () => {
  const filler = 'and so on '.repeat(900);
  const one = deal({
    explore: {
      corrected: `It is 29, not 31, ${filler}
One is leased.`,
    },
  });
  const first = on('2026-11-29', one).sections.find(({ label }) => label === 'The corrected');
  expect(first?.shown.kind === 'text' && first.shown.text).toMatch(/^One is leased\. It is 29.*…$/);
  expect(first?.left).toBe(1);
});

test('a text that is cut ends with a sentence, else with a word, and never between a figure and what it counts', () => {
  const text =
    'Our fitter has hours in June. He could do that with soapy water for €1 417, in 30 minutes each.';
  expect(shortened(text, 200)).toBe(text);
  expect(shortened(text, 40)).toBe('Our fitter has hours in June. …');
  expect(shortened(text, 66)).toBe('Our fitter has hours in June. He could do that with soapy water…');
  expect(shortened(text, 77)).toBe('Our fitter has hours in June. He could do that with soapy water for…');
  expect(shortened(text, 86)).not.toMatch(/30…$/);
  expect(shortened('Donaudampfschifffahrt', 10)).toBe('Donaudam…');
});
