// What an author is told about the fields of a worksheet, and what they come to.
import { describe, expect, test } from 'vitest';
import {
  changed,
  check,
  PLAN,
  reportAfter,
  reportOn,
  smallCourse,
  WORKSHEET,
} from '../course/small-course.ts';

const after = (from: string, to: string) => reportAfter(PLAN, from, to);

describe('of a single field, the author is told of', () => {
  test('a limit that is no number', () => {
    expect(after('max: 5000', 'max: a lot')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:21
        fields.3.max  This limit is no number.
                      Write one without quotes, such as \`2\` or \`0.5\`."
    `);
  });

  test('a percentage as its unit', () => {
    expect(after('unit: €', 'unit: "%"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:21
        fields.3.unit  A percentage is read as so many hundredths.
                       Write \`unit: of 1\`, and limits such as \`0.15\`."
    `);
  });

  test('limits upside down', () => {
    expect(after('min: 0, max: 5000', 'min: 5000, max: 0')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:21
        fields.3  5000 at least and 0 at most cannot both be.
                  Swap them."
    `);
  });

  test('an example below the least', () => {
    expect(after('example: 1417', 'example: -1')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:21
        fields.3.example  \`-1\` is too low.
                          The least is 0."
    `);
  });

  test('an example above the most', () => {
    expect(after('example: 1417', 'example: 5001')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:21
        fields.3.example  \`5001\` is too high.
                          The most is 5000."
    `);
  });

  test('an example that is no number', () => {
    expect(after('example: 1417', 'example: about 1400')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:21
        fields.3.example  \`about 1400\` is no number.
                          Write a number; the unit stands beside it."
    `);
  });

  test('an example with more digits than make sense', () => {
    expect(after('example: 0.9 }', 'example: 0.925 }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:22
        fields.4.example  \`0.925\` has more than 2 digits after the point.
                          Round it."
    `);
  });

  test('an example that is no whole number', () => {
    expect(after('example: 1417', 'example: 1417.5')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:21
        fields.3.example  \`1417.5\` is no whole number.
                          Round it, or write \`decimals: 2\` in the field or column."
    `);
  });

  test('more digits than are ever shown', () => {
    expect(after('decimals: 2, label: Stay', 'decimals: 3, label: Stay')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:22
        fields.4.decimals  \`decimals\` is \`3\`; the most is 2.
                           Write how many digits after the point make sense, 0 to 2."
    `);
  });

  test('an example on no day of the calendar', () => {
    expect(after('example: 2025-05-29', 'example: 2025-02-29')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:20
        fields.2.example  \`2025-02-29\` is not a day of the calendar.
                          Write it as \`"2025-05-30"\`, the year first."
    `);
  });

  test('an example with a year alone', () => {
    expect(after('example: 2025-05-29', 'example: 2025')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:20
        fields.2.example  \`2025\` is not a day of the calendar.
                          Write it as \`"2025-05-30"\`, the year first."
    `);
  });

  test('an example that is no choice', () => {
    expect(after('example: true\n  - id: steps', 'example: perhaps\n  - id: steps')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:35
        fields.9.example  There is no choice \`perhaps\`.
                          The choices are \`yes\` and \`not-yet\`."
    `);
  });

  test('a choice without another', () => {
    expect(
      after(
        'choices: [{ id: "yes", label: Yes }, { id: not-yet, label: Not yet }]',
        'choices: [{ id: "yes", label: Yes }]',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:32
        fields.9.choices  \`choices\` has only 1; it needs 2 or more.
                          Write two or more choices, each with an \`id\` and a \`label\`."
    `);
  });

  test('a scale without a word for its end', () => {
    expect(after('low: poor, high: strong', 'low: poor')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:24
        fields.6.high  \`high\` is missing.
                       Add it: what the highest number means."
    `);
  });

  test('an example off the scale', () => {
    expect(
      after(
        'label: Fit, help: Of five., required: true, example: 4',
        'label: Fit, help: Of five., required: true, example: 7',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:24
        fields.6.example  \`7\` is not on the scale.
                          Write a number from 1 to 5."
    `);
  });

  test('a box with words in it', () => {
    expect(after('required: true, example: true }', 'required: true, example: ticked }'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:26
        fields.8.example  \`example\` is the text \`ticked\`, where \`true\` or \`false\` belongs.
                          Write \`true\` or \`false\`, without quotes."
    `);
  });

  test('two gates', () => {
    expect(
      after(
        '  - { id: total,',
        '  - { id: gate-2, kind: gate, label: Agreed?, help: Ask., required: true, choices: [{ id: "yes", label: Yes, say: Go. }, { id: "no", label: No, say: Wait. }] }\n  - { id: total,',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:80
        fields.13  The gate is not the last field.
                   Move it to the end. A worksheet has one gate at most."
    `);
  });
});

describe('of columns and their cells, the author is told of', () => {
  test('the key of another kind of column', () => {
    expect(
      after('{ id: what, label: Step, kind: text }', '{ id: what, label: Step, kind: text, unit: hours }'),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:43
        fields.10.columns.1.unit  \`unit\` belongs to \`kind: number\`; this is \`kind: text\`.
                                  What may stand here: \`id\`, \`label\`, \`optional\`, \`role\` and \`kind\`."
    `);
  });

  test('two choices with one id', () => {
    expect(after('{ id: them, label: Them }', '{ id: us, label: Them }')).toMatchInlineSnapshot(`
      "3 problems in the course

      content/02-confirm/plan.worksheet.yml:44
        fields.10.columns.2.choices.2.id  Another choice has the id \`us\`: content/02-confirm/plan.worksheet.yml:44.
                                          Give a new id to whichever of them was not published yet.

      content/02-confirm/plan.worksheet.yml:55
        fields.10.rules.5.values.1        There is no choice \`them\`.
                                          The only choice is \`us\`.

      content/02-confirm/plan.worksheet.yml:62
        fields.10.example.1.side          There is no choice \`them\`.
                                          The only choice is \`us\`."
    `);
  });

  test('a number with its limits upside down', () => {
    expect(after('min: 0, max: 99', 'min: 99, max: 0')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:47
        fields.10.columns.5  99 at least and 0 at most cannot both be.
                             Swap them."
    `);
  });

  test('a cell that is no number', () => {
    expect(after('today: 28', 'today: long')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:62
        fields.10.example.1.today  \`long\` is no number.
                                   Write a number; the unit stands beside it."
    `);
  });

  test('a cell above the most', () => {
    expect(after('today: 28', 'today: 280')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:62
        fields.10.example.1.today  \`280\` is too high.
                                   The most is 99."
    `);
  });

  test('a cell on no day of the calendar', () => {
    expect(after('by: 2025-06-18', 'by: 18 June')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:63
        fields.10.example.2.by  \`18 June\` is not a day of the calendar.
                                Write it as \`"2025-05-30"\`, the year first."
    `);
  });

  test('a cell that is no choice', () => {
    expect(after('side: us, from', 'side: use, from')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:63
        fields.10.example.2.side  There is no choice \`use\`. Did you mean \`us\`?
                                  The choices are \`us\` and \`them\`."
    `);
  });

  test('a cell off its scale', () => {
    expect(after('wanted: 1 }', 'wanted: 10 }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:63
        fields.10.example.2.wanted  \`10\` is not on the scale.
                                    Write a number from 0 to 9."
    `);
  });

  test('a cell with a list in it', () => {
    expect(after('by: 2025-06-18', 'by: [2025-06-18]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:63
        fields.10.example.2.by  \`by\` is a list, where text belongs.
                                Write what somebody would write here. Text that has a colon or begins with a bracket goes in quotes."
    `);
  });
});

describe('of fields that depend on others, the author is told of', () => {
  test('a tie to an unknown worksheet', () => {
    expect(after('{ worksheet: needs, list: criteria', '{ worksheet: need, list: criteria'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:69
        fields.11.from.worksheet  There is no worksheet \`need\`. Did you mean \`needs\`?
                                  The worksheets are \`needs\` and \`plan\`."
    `);
  });

  test('a tie to an unknown list', () => {
    expect(after('list: criteria', 'list: critera')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:69
        fields.11.from.list  There is no field \`critera\` on the worksheet \`needs\`. Did you mean \`criteria\`?
                             Use \`options\` or \`criteria\`."
    `);
  });

  test('a tie to what is no list', () => {
    expect(after('list: criteria', 'list: account')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:69
        fields.11.from.list  \`account\` on the worksheet \`needs\` is of \`kind: text\`, where a list belongs.
                             Use \`options\` or \`criteria\`."
    `);
  });

  test('a tie without its columns', () => {
    expect(after(', show: [text, weight] }', ' }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:69
        fields.11.from.show  \`show\` is missing.
                             Add it: one or more columns of that list, to be shown in each row."
    `);
  });

  test('a tie that shows an unknown column', () => {
    expect(after('show: [text, weight]', 'show: [text, wieght]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:69
        fields.11.from.show.2  There is no column \`wieght\`. Did you mean \`weight\`?
                               The columns are \`text\` and \`weight\`."
    `);
  });

  test('a tie to a list below', () => {
    const later =
      '  - { id: later, kind: list, label: Later, help: Ask., required: false, rows: { min: 1, max: 2, one: wish }, columns: [{ id: what, label: What, kind: text }], example: [{ what: More }] }\n';
    const files = changed(smallCourse, PLAN, '  - id: gate\n', `${later}  - id: gate\n`);
    const from = '{ worksheet: needs, list: criteria, show: [text, weight] }';
    expect(reportOn(changed(files, PLAN, from, '{ worksheet: plan, list: later, show: [what] }')))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:69
        fields.11.from.list  The list \`later\` stands below this field.
                             Move the list above it."
    `);
  });

  test('a tied example longer than that of its list', () => {
    expect(after('      - { met: partly }', '      - { met: partly }\n      - { met: met }'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:72
        fields.11.example  The example has 2 rows, but the example of \`criteria\` has 1 row.
                           Leave some out; each row belongs to one of that list."
    `);
  });

  test('a carried field of an unknown worksheet', () => {
    expect(after('{ worksheet: needs, field: criteria }', '{ worksheet: nods, field: criteria }'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:79
        fields.12.from.worksheet  There is no worksheet \`nods\`. Did you mean \`needs\`?
                                  The worksheets are \`needs\` and \`plan\`."
    `);
  });

  test('a carried field of an unknown field', () => {
    expect(after('{ worksheet: needs, field: criteria }', '{ worksheet: needs, field: criterion }'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:79
        fields.12.from.field  There is no field \`criterion\` on the worksheet \`needs\`. Did you mean \`criteria\`?
                              Use \`account\`, \`options\`, \`criteria\`, \`ratings\` or \`gate\`."
    `);
  });

  test('a carried field of a carried field', () => {
    expect(after('{ worksheet: needs, field: criteria }', '{ worksheet: plan, field: asked }'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/02-confirm/plan.worksheet.yml:79
          fields.12.from.field  \`asked\` on this worksheet is of \`kind: carried\`, where a field that is not carried itself belongs.
                                Use \`words\`, \`decided\`, \`margin\`, \`stay\`, \`rate\`, \`fit\`, \`access\`, \`seen\`, \`decision\`, \`steps\`, \`check\`, \`total\`, \`worth\` or \`gate\`."
      `);
  });

  test('an unknown formula', () => {
    expect(after('formula: sum', 'formula: total')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:80
        fields.13.formula  \`formula\` cannot be \`total\`.
                           Use \`sum\` or \`lifetime-value\`."
    `);
  });

  test('a sum of an unknown field', () => {
    expect(after('of: [fit, access]', 'of: [fit, acess]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:80
        fields.13.of.2  There is no field \`acess\` on this worksheet. Did you mean \`access\`?
                        Use \`margin\`, \`stay\`, \`rate\`, \`fit\` or \`access\`."
    `);
  });

  test('a sum of words', () => {
    expect(after('of: [fit, access]', 'of: [fit, words]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:80
        fields.13.of.2  \`words\` on this worksheet is of \`kind: long\`, where a number or a scale belongs.
                        Use \`margin\`, \`stay\`, \`rate\`, \`fit\` or \`access\`."
    `);
  });

  test('a sum of one', () => {
    expect(after('of: [fit, access]', 'of: [fit]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:80
        fields.13.of  \`of\` has only 1; it needs 2 or more.
                      Write two or more fields of this worksheet that it is computed from."
    `);
  });

  test('a sum of the same twice', () => {
    expect(after('of: [fit, access]', 'of: [fit, fit]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:80
        fields.13.of.2  \`fit\` stands twice.
                        Keep one of the two."
    `);
  });

  test('a lifetime value of two terms', () => {
    expect(after('of: [margin, stay, rate]', 'of: [margin, stay]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:81
        fields.14.of  The formula has three terms; here are only 2 fields.
                      Name the margin, the retention and the discount, in this order."
    `);
  });

  test('a lifetime value of marks', () => {
    expect(after('of: [margin, stay, rate]', 'of: [margin, stay, fit]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:81
        fields.14.of.3  \`fit\` on this worksheet is of \`kind: scale\`, where a number belongs.
                        Use \`margin\`, \`stay\` or \`rate\`."
    `);
  });

  test('an example of what is computed', () => {
    expect(after('help: Of ten., required: false }', 'help: Of ten., required: false, example: 6 }'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/02-confirm/plan.worksheet.yml:80
          fields.13.example  \`example\` belongs to \`kind: text\`, \`kind: long\`, \`kind: date\`, \`kind: number\`, \`kind: choice\`, \`kind: scale\`, \`kind: check\`, \`kind: list\`, \`kind: tied\`, \`kind: matrix\` and \`kind: gate\`; this is \`kind: computed\`.
                             What may stand here: \`id\`, \`label\`, \`help\`, \`required\`, \`objective\`, \`role\`, \`rules\`, \`kind\`, \`formula\` and \`of\`."
      `);
  });
});

test('a list may be tied to one above it on the same worksheet', () => {
  const from = 'from: { worksheet: plan, list: steps, show: [what] }';
  expect(after('from: { worksheet: needs, list: criteria, show: [text, weight] }', from)).toBe(
    '0 problems in the course',
  );
});

test('nothing is said of naming a field or a worksheet that cannot be read', () => {
  const { problems } = check(changed(smallCourse, WORKSHEET, 'title: Needs', "title: 'Needs"));
  expect(problems).toHaveLength(1);
  expect(reportAfter(WORKSHEET, '    required: true\n    rows: { min: 1, max: 3, one: criterion }', ''))
    .toMatchInlineSnapshot(`
    "2 problems in the course

    content/01-explore/needs.worksheet.yml:22
      fields.3.required  \`required\` is missing.
                         Add it: \`true\` where the worksheet is incomplete without it, otherwise \`false\`.
      fields.3.rows      \`rows\` is missing.
                         Add it: how many rows there may be, and what one is called: \`{ min: 3, max: 8, one: option }\`."
  `);
});

test('each field comes to what the core knows, with a value for what was left out', () => {
  const plan = check(smallCourse).course?.parts[2]?.worksheets[0];
  const fields = Object.fromEntries(plan?.fields.map((field) => [field.id, field]) ?? []);
  expect(fields.decided).toMatchObject({ example: '2025-05-29' });
  expect(fields.margin).toMatchObject({
    unit: '€',
    min: 0,
    max: 5000,
    decimals: 0,
    example: '1417',
    rules: [],
  });
  expect(fields.rate).toMatchObject({ unit: '', min: null, max: null, example: '0.1', objective: null });
  expect(fields.decision).toMatchObject({ example: 'yes' });
  expect(fields.seen).toMatchObject({ example: 'yes' });
  expect(fields.check).toMatchObject({
    from: { worksheet: 'needs', field: 'criteria', show: ['text', 'weight'] },
    columns: [{ id: 'met', optional: false }],
  });
  expect([fields.asked, fields.total].map((field) => field?.example)).toEqual([null, null]);
  expect(fields.steps?.rules).toContainEqual({
    rule: 'length',
    of: 'characters',
    from: null,
    to: 40,
    column: 'note',
    say: 'That is too long.',
  });
  expect(fields.gate).toMatchObject({ words: 'words' });
});

test('a box that is empty in the example and an example left out are the same', () => {
  const empty = changed(
    smallCourse,
    PLAN,
    'required: true, example: true }',
    'required: true, example: false }',
  );
  const left = changed(smallCourse, PLAN, 'required: true, example: true }', 'required: true }');
  expect(check(empty).course).not.toBeNull();
  expect(check(empty)).toEqual(check(left));
});
