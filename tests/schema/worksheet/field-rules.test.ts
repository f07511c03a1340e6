// What an author is told about the rules of a field, and where an example breaks them.
import { describe, expect, test } from 'vitest';
import { changed, PLAN, reportAfter, reportOn, smallCourse, WORKSHEET } from '../course/small-course.ts';

const after = (from: string, to: string) => reportAfter(PLAN, from, to);

describe('of rules, the author is told of', () => {
  test('an unknown rule', () => {
    expect(after('rule: rising', 'rule: raising')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:51
        fields.10.rules.1.rule  \`rule\` cannot be \`raising\`. Did you mean \`rising\`?
                                Use \`length\`, \`avoid\`, \`ends\`, \`when\`, \`number\`, \`rising\`, \`after\`, \`within\`, \`uses\`, \`differ\`, \`unless\` or \`needs\`."
    `);
  });

  test('the key of another rule', () => {
    expect(after('rule: rising, column: by', 'rule: rising, of: from, column: by')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:51
        fields.10.rules.1.of  \`of\` belongs to \`rule: length\`, \`rule: after\` and \`rule: within\`; this is \`rule: rising\`.
                              What may stand here: \`rule\`, \`say\` and \`column\`."
    `);
  });

  test('a rule without a word to say', () => {
    expect(
      after(
        'rule: length, of: words, from: 2, to: 40, say: Write their sentence. }',
        'rule: length, of: words, from: 2, to: 40 }',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:10
        fields.1.rules.1.say  \`say\` is missing.
                              Add it: what is odd and what to do, in a sentence or two."
    `);
  });

  test('a length of nothing', () => {
    expect(after('of: words, from: 2, to: 40', 'of: words')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:10
        fields.1.rules.1  \`length\` has neither \`from\` nor \`to\`.
                          Add one of them, or both."
    `);
  });

  test('a length upside down', () => {
    expect(after('from: 2, to: 40', 'from: 40, to: 2')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:10
        fields.1.rules.1.from  No length is from 40 to 2.
                               Swap them."
    `);
  });

  test('a rule of a list without its column', () => {
    expect(after('of: characters, to: 40, column: note', 'of: characters, to: 40')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:60
        fields.10.rules.10.column  \`length\` does not say which column it is about.
                                   Use \`what\` or \`note\`."
    `);
  });

  test('a rule of rows without its column', () => {
    expect(after('rule: rising, column: by', 'rule: rising')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:51
        fields.10.rules.1.column  \`column\` is missing.
                                  Add it: the column that the rule is about."
    `);
  });

  test('a column where there are none', () => {
    expect(after('rule: length, of: words,', 'rule: length, column: what, of: words,'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:10
        fields.1.rules.1.column  A field of \`kind: long\` has no columns.
                                 Leave it out, or move the rule to a list."
    `);
  });

  test('a rule of rows where there are none', () => {
    expect(after('{ rule: when, date: past, say', '{ rule: rising, column: decided, say'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:19
        fields.2.rules.1.column  A field of \`kind: date\` has no columns.
                                 Leave it out, or move the rule to a list."
    `);
  });

  test('a rule that cannot judge the field', () => {
    expect(after('{ rule: when, date: past, say', '{ rule: number, say')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:19
        fields.2.rules.1  \`number\` cannot judge a field of \`kind: date\`.
                          It is for \`kind: text\` and \`kind: long\`."
    `);
  });

  test('a rule of choices where there are none', () => {
    expect(
      after(
        '{ rule: when, date: past, say',
        '{ rule: needs, field: { worksheet: needs, field: account }, is: ["yes"], say',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:19
        fields.2.rules.1  \`needs\` cannot judge a field of \`kind: date\`.
                          It is for \`kind: choice\` and \`kind: gate\`."
    `);
  });

  test('a rule of choices at a list', () => {
    expect(
      after(
        '{ rule: rising, column: by, say',
        '{ rule: needs, field: { worksheet: needs, field: account }, is: ["yes"], say',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:51
        fields.10.rules.1  \`needs\` cannot judge a field of \`kind: list\`.
                           It is for \`kind: choice\` and \`kind: gate\`."
    `);
  });

  test('an unknown column', () => {
    expect(after('rule: rising, column: by', 'rule: rising, column: bye')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:51
        fields.10.rules.1.column  There is no column \`bye\`. Did you mean \`by\`?
                                  The columns are \`what\`, \`side\`, \`from\`, \`by\`, \`today\`, \`wanted\` and \`note\`."
    `);
  });

  test('dates that are none', () => {
    expect(after('rule: rising, column: by', 'rule: rising, column: what')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:51
        fields.10.rules.1.column  \`rising\` cannot judge \`what\`, a column of \`kind: text\`.
                                  Use \`from\` or \`by\`."
    `);
  });

  test('an earlier date that is none', () => {
    expect(after('column: by, of: from', 'column: by, of: what')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:52
        fields.10.rules.2.of  \`after\` cannot judge \`what\`, a column of \`kind: text\`.
                              Use \`from\` or \`by\`."
    `);
  });

  test('dates after themselves', () => {
    expect(after('column: by, of: from', 'column: by, of: by')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:52
        fields.10.rules.2.of  Both columns are \`by\`.
                              Name two columns."
    `);
  });

  test('a date that is none, to count from', () => {
    expect(after('field: decided }', 'field: words }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:53
        fields.10.rules.3.of.field  \`words\` on this worksheet is of \`kind: long\`, where a date belongs.
                                    Use \`decided\`."
    `);
  });

  test('choices that are none', () => {
    expect(after('rule: uses, column: side, say', 'rule: uses, column: what, say')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:54
        fields.10.rules.4.column  \`uses\` cannot judge \`what\`, a column of \`kind: text\`.
                                  Use \`side\`."
    `);
  });

  test('an unknown choice that should be used', () => {
    expect(after('values: [them]', 'values: [us, the]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:55
        fields.10.rules.5.values.2  There is no choice \`the\`. Did you mean \`them\`?
                                    The choices are \`us\` and \`them\`."
    `);
  });

  test('three columns that differ', () => {
    expect(after('columns: [today, wanted]', 'columns: [today, wanted, note]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:56
        fields.10.rules.6.columns  \`columns\` has 3; it needs 2.
                                   Write the two columns that should differ: \`[today, wanted]\`."
    `);
  });

  test('a column that differs from itself', () => {
    expect(after('columns: [today, wanted]', 'columns: [today, today]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:56
        fields.10.rules.6.columns.2  Both columns are \`today\`.
                                     Name two columns."
    `);
  });

  test('an unknown column that differs', () => {
    expect(after('columns: [today, wanted]', 'columns: [today, wamted]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:56
        fields.10.rules.6.columns.2  There is no column \`wamted\`. Did you mean \`wanted\`?
                                     The columns are \`what\`, \`side\`, \`from\`, \`by\`, \`today\`, \`wanted\` and \`note\`."
    `);
  });

  test('an unknown choice with which nothing is needed', () => {
    expect(after('is: us, then', 'is: use, then')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:57
        fields.10.rules.7.is  There is no choice \`use\`. Did you mean \`us\`?
                              The choices are \`us\` and \`them\`."
    `);
  });

  test('an unknown column that is needed', () => {
    expect(after('then: note', 'then: notes')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:57
        fields.10.rules.7.then  There is no column \`notes\`. Did you mean \`note\`?
                                The columns are \`what\`, \`side\`, \`from\`, \`by\`, \`today\`, \`wanted\` and \`note\`."
    `);
  });

  test('an unknown choice that needs a field', () => {
    expect(after('is: ["yes"], say: There', 'is: ["yes", later], say: There')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:34
        fields.9.rules.1.is.2  There is no choice \`later\`.
                               The choices are \`yes\` and \`not-yet\`."
    `);
  });

  test('the need of an unknown worksheet', () => {
    expect(after('field: { worksheet: needs, field: options }', 'field: { worksheet: need, field: options }'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:34
        fields.9.rules.1.field.worksheet  There is no worksheet \`need\`. Did you mean \`needs\`?
                                          The worksheets are \`needs\` and \`plan\`."
    `);
  });

  test('the need of an unknown field', () => {
    expect(after('field: { worksheet: needs, field: options }', 'field: { worksheet: needs, field: option }'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/02-confirm/plan.worksheet.yml:34
          fields.9.rules.1.field.field  There is no field \`option\` on the worksheet \`needs\`. Did you mean \`options\`?
                                        Use \`account\`, \`options\`, \`criteria\`, \`ratings\` or \`gate\`."
      `);
  });
});

describe('the author is told of a rule that the example breaks with', () => {
  test('a field', () => {
    expect(after('We start in June.', 'Yes.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:12
        fields.1.example  The example breaks the rule \`length\`: “Write their sentence.”
                          Change the example, or the rule."
    `);
  });

  test('a cell', () => {
    expect(after('by: 2025-06-18', 'by: 2025-06-05')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/02-confirm/plan.worksheet.yml:63
        fields.10.example.2.by  The example breaks the rule \`rising\`: “The dates do not rise.”
                                Change the example, or the rule.
        fields.10.example.2.by  The example breaks the rule \`after\`: “It ends before it begins.”
                                Change the example, or the rule."
    `);
  });

  test('an empty cell', () => {
    expect(after(', note: "Priya, by day 6" }', ' }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:62
        fields.10.example.1.note  The example breaks the rule \`unless\`: “Say who of them.”
                                  Change the example, or the rule."
    `);
  });

  test('a list as a whole', () => {
    expect(after('side: them, from', 'side: us, from')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/02-confirm/plan.worksheet.yml:61
        fields.10.example  The example breaks the rule \`uses\`: “What is theirs?”
                           Change the example, or the rule.
        fields.10.example  The example breaks the rule \`uses\`: “What do they do?”
                           Change the example, or the rule."
    `);
  });

  test('a date that is not past', () => {
    expect(after('example: 2025-05-29', 'example: 2026-07-02')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:20
        fields.2.example  The example breaks the rule \`when\`: “That day is still to come.”
                          Change the example, or the rule."
    `);
  });
});

test('an example breaks a rule that looks at another worksheet', () => {
  const bare = 'example:\n      - { name: Pilot }\n      - { name: Do nothing }\n';
  const files = changed(smallCourse, WORKSHEET, bare, 'example: []\n');
  expect(reportOn(changed(files, WORKSHEET, '[[4], [0]]', '[]'))).toMatchInlineSnapshot(`
    "1 problem in the course

    content/02-confirm/plan.worksheet.yml:35
      fields.9.example  The example breaks the rule \`needs\`: “There are no options.”
                        Change the example, or the rule."
  `);
});

test('a single date may lie within some days of another, as the first of a list may', () => {
  const within = '{ rule: within, days: 3, of: { worksheet: plan, field: decided }, say';
  expect(after('{ rule: when, date: past, say', within)).toBe('0 problems in the course');
});

test('a choice may need what is computed', () => {
  const options = 'field: { worksheet: needs, field: options }';
  expect(after(options, 'field: { worksheet: plan, field: total }')).toBe('0 problems in the course');
});

test('a day that was still to come in the example breaks no rule', () => {
  expect(after('{ rule: when, date: past,', '{ rule: when, date: future,')).toBe('0 problems in the course');
});

test('examples are held against rules once every worksheet fits its form', () => {
  const files = changed(smallCourse, PLAN, 'We start in June.', 'Yes.');
  expect(reportOn(changed(files, WORKSHEET, 'summary: What they said.\n', ''))).toMatchInlineSnapshot(`
    "1 problem in the course

    content/01-explore/needs.worksheet.yml:1
      summary  \`summary\` is missing.
               Add it: what it is for, in one sentence of at most 160 characters."
  `);
});
