import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/files/deal/markdown.ts';
import { sectionsOf, type Taken } from '../../../src/files/deal/sections.ts';
import { dossier, exampleWith, long, nasty, nastyCells } from '../../core/worksheet/given-deal.ts';
import { blocksIn, type Block } from './read-markdown.ts';

const saying = (story: string): Taken => ({ name: 'Harrow Lane', dossier: dossier({ assure: { story } }) });

/** The lines of a text without the space around them; empty ones part paragraphs, and no more than that. */
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** What a reader should find, by what was written. */
function expected(deal: Taken): readonly Block[] {
  return sectionsOf(deal).flatMap(({ title, fields }) => [
    ['h2', title] as const,
    ...fields.flatMap(({ label, shown }): readonly Block[] => {
      if (shown.kind === 'table') {
        const { head, rows } = shown;
        return [
          ['h3', label],
          ['table', ...[head, ...rows].map((row) => row.map(lines))],
        ];
      }
      return [['h3', label], ...shown.text.split(/\n\s*\n/).map((each): Block => ['p', lines(each)])];
    }),
  ]);
}

/** What a reader finds below the name of the deal. */
const found = (deal: Taken): readonly Block[] =>
  blocksIn(markdownOf(deal))
    .slice(1)
    .map(([kind, ...texts]) =>
      kind === 'table'
        ? [kind, ...texts.map((row) => (typeof row === 'string' ? row : row.map(lines)))]
        : [kind, ...texts.map((text) => (typeof text === 'string' ? lines(text) : text))],
    );

test('a deal as Markdown', () => {
  const deal = {
    name: 'Harrow Lane',
    dossier: dossier({
      collaborate: {
        'options.0.name': 'Pilot | three shops',
        'options.1.name': 'Nothing',
        'options.1.who': 'Nobody,\nso far',
      },
      assure: {
        account: 'Harrow Lane *Bakery* Group',
        story: '1. First the rota.\n- Then the sensors, for <b>€400</b>.\n\nSee https://example.org/a_b.',
        sent: '2025-05-30',
        decision: 'not-yet',
        agreed: 'yes',
        margin: '2000',
      },
    }),
  };
  expect(markdownOf(deal)).toMatchInlineSnapshot(`
    "# Harrow Lane

    ## Co-design canvas

    ### Options

    | Option | Who runs it |
    | --- | --- |
    | Pilot \\| three shops |  |
    | Nothing | Nobody,<br>so far |

    ## Assure

    ### Account

    Harrow Lane \\*Bakery\\* Group

    ### What happened

    1\\. First the rota.\\
    \\- Then the sensors, for \\<b>€400\\</b>.

    See <https://example.org/a_b>.

    ### Recap sent on

    30 May 2025

    ### Margin

    €2,000

    ### Decision

    Not yet decided

    ### Agreed in person

    ✓

    ### The options

    | Option | Who runs it |
    | --- | --- |
    | Pilot \\| three shops |  |
    | Nothing | Nobody,<br>so far |
    "
  `);
});

test('what is empty is left out, and a deal without anything is its name', () => {
  expect(markdownOf({ name: 'Harrow Lane', dossier: dossier({}) })).toBe('# Harrow Lane\n');
  expect(markdownOf({ name: ' \n\u0000', dossier: dossier({}) })).toBe('# A deal without a name\n');
});

test('the worked example is read as it was written', () => {
  const deal = { name: 'Harrow Lane', dossier: exampleWith() };
  expect(found(deal)).toEqual(expected(deal));
});

test('whatever looks like markup is read as text', () => {
  const texts = [
    ...[
      '# no heading',
      '## no',
      '- no list',
      '+ no',
      '* no',
      '1. no',
      '12) no',
      '> no',
      '---',
      '***',
      '___',
      '===',
      '-',
    ],
    ...[
      '*a* _b_ **c** __d__ ~~e~~ `f` ``g``',
      '[a](b) ![c](d) [e] [^f] [g]: h',
      '<b>x</b> <!-- y --> <br> <https://a.b>',
    ],
    ...[
      '&amp; &#65; &copy; R&D',
      '\\',
      'a\\',
      '\\|',
      '\\\\|',
      '|a|b|',
      'a | b\n--- | ---\nc | d',
      'Title\n===',
      'Title\n---',
      'Head\n-:',
    ],
    ...[
      '```\ncode\n```',
      '~~~',
      '$x$ $$y$$',
      '{#id} {{x}}',
      ':::note\nx\n:::',
      ': a definition',
      '^sup^ H~2~O ==mark==',
    ],
    ...[
      'https://example.org/a_b*c~d?e=f&g=h#i',
      'http://a.b/c|d',
      '(https://a.b/c).',
      'HTTP://A.B/c_d',
      'ftp://a.b/c_d',
    ],
    ...[
      'www.a_b.org/c_d',
      'WWW.x_y.org',
      'first_last@example.org',
      'a@b',
      '@here',
      ':smile:',
      '- [ ] task',
      '+1',
      '-5',
    ],
    ...[
      '    four spaces',
      '\ttab',
      'a  \nb',
      'a\n    b',
      'שלום | עולם',
      '👩‍👩‍👧 | 🤝',
      '"quoted" -- it\'s...',
      '1.',
      'C#',
      '(c) (tm)',
    ],
  ];
  for (const text of texts) {
    const deal = {
      name: 'Harrow Lane',
      dossier: exampleWith({ assure: { story: text, 'check.0.missing': text } }),
    };
    expect(found(deal), text).toEqual(expected(deal));
    expect(JSON.stringify(found(deal)), text).toContain(JSON.stringify(lines(text)).slice(1, -1));
  }
});

test('any text in any field is read as it was written', () => {
  fc.assert(
    fc.property(nastyCells, (cells) => {
      const deal = { name: 'Harrow Lane', dossier: exampleWith(cells) };
      expect(found(deal)).toEqual(expected(deal));
    }),
    { numRuns: 300 },
  );
});

test('any name of a deal is its first heading, and nothing of it is markup', () => {
  fc.assert(
    fc.property(nasty, (name) => {
      const [first, ...others] = blocksIn(markdownOf({ name, dossier: dossier({}) }));
      expect(others).toEqual([]);
      expect(first?.[0]).toBe('h1');
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      const written = letters(name);
      if (written !== '') expect(letters(String(first?.[1]))).toBe(written);
    }),
  );
});

test('lines stay lines, and paragraphs paragraphs', () => {
  expect(found(saying('a\nb\r\nc\n\n\nd\u2028e'))).toEqual([
    ['h2', 'Assure'],
    ['h3', 'What happened'],
    ['p', 'a\nb\nc'],
    ['p', 'd\ne'],
  ]);
});

test('a hundred thousand characters are read as they were written', () => {
  for (const piece of ['x', '[', '`', '\\', '|', '&lt; ', `${'a'.repeat(99)}\n`]) {
    const deal = saying(long(piece));
    expect(found(deal)).toEqual(expected(deal));
  }
});
