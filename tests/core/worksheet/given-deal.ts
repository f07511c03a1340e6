// A deal on two worksheets that have every kind of field between them, and texts that try to break it.
import fc from 'fast-check';
import { dossierOf, type Dossier } from '../../../src/core/worksheet/dossier.ts';
import { exampleOf } from '../../../src/core/worksheet/filling/example.ts';
import type {
  CarriedField,
  CheckField,
  ChoiceField,
  Column,
  ComputedField,
  Field,
  GateField,
  ListField,
  NumberField,
  ScaleField,
  TextField,
  TiedField,
} from '../../../src/core/worksheet/field.ts';
import type { Rule } from '../../../src/core/worksheet/filling/broken-rules.ts';
import type { Values, Worksheet } from '../../../src/core/worksheet/worksheet.ts';
import { worksheet as collaborate } from '../given.ts';

const asked = (id: string, label: string) => ({
  id,
  label,
  help: 'In their words.',
  required: true,
  objective: null,
  role: null,
  rules: [],
});
const number = { unit: '', min: null, max: null, decimals: 2 };

export const account: TextField = { ...asked('account', 'Account'), kind: 'text', example: 'Harrow Lane' };
export const story: TextField = {
  ...asked('story', 'What happened'),
  required: false,
  kind: 'long',
  example: 'First the rota.\nThen the sensors.',
};
export const sent: TextField = { ...asked('sent', 'Recap sent on'), kind: 'date', example: '2025-05-30' };

export const amount = (id: string, label: string, unit: string, example: string): NumberField => ({
  ...asked(id, label),
  ...number,
  kind: 'number',
  unit,
  example,
});
export const points = (id: string, label: string, example: string): ScaleField => ({
  ...asked(id, label),
  kind: 'scale',
  from: 1,
  to: 5,
  low: 'poor',
  high: 'strong',
  example,
});

export const decision: ChoiceField = {
  ...asked('decision', 'Decision'),
  kind: 'choice',
  choices: [
    { id: 'yes', label: 'They go on' },
    { id: 'not-yet', label: 'Not yet decided' },
  ],
  example: 'yes',
};
export const agreed: CheckField = { ...asked('agreed', 'Agreed in person'), kind: 'check', example: 'yes' };

const column = (id: string, label: string, optional = false) => ({ id, label, optional, role: null });
export const who: Column = {
  ...column('who', 'Whose'),
  kind: 'choice',
  choices: [
    { id: 'us', label: 'Ours' },
    { id: 'them', label: 'Theirs' },
  ],
};

export const contacts: ListField = {
  ...asked('calendar', 'Contacts'),
  kind: 'list',
  rows: { min: 2, max: 50, one: 'call' },
  columns: [
    { ...column('date', 'On'), kind: 'date', role: 'due' },
    { ...column('purpose', 'Purpose'), kind: 'text', role: 'step' },
    who,
    { ...column('hours', 'Takes', true), ...number, kind: 'number', unit: 'h' },
    { ...column('mood', 'Mood', true), kind: 'scale', from: 1, to: 5 },
    { ...column('note', 'Note', true), kind: 'long' },
  ],
  example: [
    { date: '2025-06-06', purpose: 'Rota, and who has the telephone', who: 'them', hours: '1.50' },
    { date: '2025-08-29', purpose: 'Decide in week twelve', who: 'us', note: 'Priya first.\nThen Jo.' },
  ],
};

export const check: TiedField = {
  ...asked('check', 'Criteria check'),
  kind: 'tied',
  from: { worksheet: 'collaborate', field: 'criteria', show: ['text'] },
  columns: [
    {
      ...column('met', 'Met?'),
      kind: 'choice',
      choices: [
        { id: 'met', label: 'Met' },
        { id: 'partly', label: 'Partly met' },
      ],
    },
    { ...column('missing', 'What is missing', true), kind: 'text' },
  ],
  example: [{ met: 'met' }, { met: 'partly', missing: 'The night rota' }],
};

const computedBy = (id: string, formula: ComputedField['formula'], of: readonly string[]): ComputedField => ({
  ...asked(id, id === 'total' ? 'Total' : 'Lifetime value'),
  kind: 'computed',
  formula,
  of,
  example: null,
});
export const total = computedBy('total', 'sum', ['fit', 'value', 'timing', 'access']);
export const lifetime = computedBy('lifetime', 'lifetime-value', ['margin', 'retention', 'discount']);

export const carried: CarriedField = {
  ...asked('options-again', 'The options'),
  kind: 'carried',
  from: { worksheet: 'collaborate', field: 'options' },
  example: null,
};
export const signed: GateField = {
  ...asked('signed', 'Do they say so themselves?'),
  kind: 'gate',
  choices: [
    { id: 'yes', label: 'Yes, in writing', say: 'Go on.' },
    { id: 'not-yet', label: 'Not so far', say: 'Ask again.' },
  ],
  words: null,
  day: null,
  ask: null,
  example: 'yes',
};

export const assure: Worksheet = {
  id: 'assure',
  title: 'Assure',
  summary: 'One page.',
  fields: [
    account,
    story,
    sent,
    amount('stop-after', 'Stop after', 'contacts', '4'),
    points('fit', 'Fit', '5'),
    points('value', 'Value', '4'),
    points('timing', 'Timing', '3'),
    points('access', 'Access', '2'),
    total,
    amount('margin', 'Margin', '€', '2,000'),
    amount('retention', 'Retention', '', '0.9'),
    amount('discount', 'Discount', '', '0,10'),
    lifetime,
    decision,
    agreed,
    contacts,
    check,
    carried,
    signed,
  ],
};

/** What is written on some worksheets, by their ids. */
export type Written = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const sheets: readonly Worksheet[] = [collaborate, assure];

/** The deal on which this is written. */
export function dossier(cells: Written, worksheets = sheets): Dossier {
  const values = Object.entries(cells).map(([id, texts]) => [id, new Map(Object.entries(texts))] as const);
  return dossierOf(worksheets, new Map<string, Values>(values));
}

/** The worked example of both worksheets, with these cells in place of its own. */
export function exampleWith(cells: Written = {}): Dossier {
  const filled = sheets.map((sheet) => {
    const own = Object.fromEntries(exampleOf(sheet));
    return [sheet.id, { ...own, ...cells[sheet.id] }] as const;
  });
  return dossier(Object.fromEntries(filled));
}

/** The field with these rules. */
export function ruled<F extends Field>(field: F, ...rules: readonly Rule[]): F {
  return { ...field, rules };
}

/** Every cell of both worksheets that is written in, as [worksheet, name of the cell]. */
export const cells: readonly (readonly [string, string])[] = sheets.flatMap((sheet) =>
  [...exampleOf(sheet).keys()].map((name) => [sheet.id, name] as const),
);

const broken = fc.constantFrom(
  '\ud83e',
  '\udd1d',
  '\u0000',
  '\u000b',
  '\u001b',
  '\ufffe',
  '\uffff',
  '\u0085',
  '\u2028',
  '\r',
  '\r\n',
  '\t',
);
const loud = fc.constantFrom(
  ...['שלום, עולם', 'السلام عليكم', '🤝', '👩‍👩‍👧', 'ä', 'e\u0301', '日本語', '\u202eevil\u202c'],
  ...[
    '<b>bold</b>',
    '<!-- -->',
    '&amp;',
    '&#124;',
    ']]>',
    '</w:t>',
    '"',
    "'",
    ',',
    ';',
    ':',
    '\\',
    '\\n',
    '|',
  ],
  ...[
    '=1+1',
    '+49',
    '-5',
    '@SUM(A1)',
    '=cmd|"/c calc"!A1',
    '2,000',
    '€2,000',
    '0,9',
    '2026-02-30',
    '2025-06-06',
  ],
  ...[
    '# ',
    '- ',
    '1. ',
    '> ',
    '---',
    '===',
    '```',
    '~~~',
    '**',
    '_a_',
    '`',
    '[a](b)',
    '![',
    '$x$',
    '~~',
    '{a}',
  ],
  ...['https://example.org/a_b*c|d', 'www.a_b.org', 'a_b@example.org', ':smile:', '^[note]', '    '],
);

/** Texts as people, and those who mean harm, could write them; some hold what no file can carry. */
export const nasty: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: loud },
      { weight: 1, arbitrary: broken },
      { weight: 3, arbitrary: fc.string({ maxLength: 8 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\n\n') },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/** Such texts for any of the cells. */
export const nastyCells: fc.Arbitrary<Written> = fc
  .array(fc.tuple(fc.constantFrom(...cells.filter(([, name]) => !isOrder(name))), nasty), { maxLength: 12 })
  .map((texts) => {
    const on = (id: string) =>
      texts.flatMap(([[sheet, name], text]) => (sheet === id ? [[name, text] as const] : []));
    return Object.fromEntries(sheets.map(({ id }) => [id, Object.fromEntries(on(id))]));
  });

/** The order of a list's rows is not for people to write. */
function isOrder(name: string): boolean {
  return sheets.some(({ fields }) => fields.some(({ id, kind }) => id === name && kind === 'list'));
}

/** A text of 100,000 characters. */
export const long = (piece: string): string =>
  piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
