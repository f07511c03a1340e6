// What an author is told about a worksheet.
import { describe, expect, test } from 'vitest';
import { WORKSHEET, reportAfter } from '../course/small-course.ts';

describe('the author is told of', () => {
  test('an unknown kind of field', () => {
    expect(reportAfter(WORKSHEET, 'kind: text\n    label: Account', 'kind: txt\n    label: Account'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/01-explore/needs.worksheet.yml:5
          fields.1.kind  \`kind\` cannot be \`txt\`. Did you mean \`text\`?
                         Use \`text\`, \`long\`, \`date\`, \`number\`, \`choice\`, \`scale\`, \`check\`, \`list\`, \`tied\`, \`carried\`, \`computed\`, \`matrix\` or \`gate\`."
      `);
  });

  test('the key of another kind of field', () => {
    expect(reportAfter(WORKSHEET, '    objective: ask-openly\n', '    scale: { from: 0, to: 5 }\n'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/01-explore/needs.worksheet.yml:9
          fields.1.scale  \`scale\` belongs to \`kind: matrix\`; this is \`kind: text\`.
                          What may stand here: \`id\`, \`label\`, \`help\`, \`required\`, \`objective\`, \`role\`, \`rules\`, \`kind\` and \`example\`."
      `);
  });

  test('a field without help', () => {
    expect(reportAfter(WORKSHEET, '    help: Organisation only.\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:4
        fields.1.help  \`help\` is missing.
                       Add it: what to write here, in a sentence or two."
    `);
  });

  test('a field that does not say whether it is required', () => {
    expect(reportAfter(WORKSHEET, '    required: true\n    objective', '    objective'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:4
        fields.1.required  \`required\` is missing.
                           Add it: \`true\` where the worksheet is incomplete without it, otherwise \`false\`."
    `);
  });

  test('two fields with one id', () => {
    expect(reportAfter(WORKSHEET, 'id: criteria\n    kind', 'id: options\n    kind')).toMatchInlineSnapshot(`
      "4 problems in the course

      content/01-explore/needs.worksheet.yml:22
        fields.3.id            Another field has the id \`options\`: content/01-explore/needs.worksheet.yml:11.
                               Give a new id to whichever of them was not published yet.

      content/01-explore/needs.worksheet.yml:39
        fields.4.columns.list  There is no field \`criteria\` on this worksheet.
                               Use \`options\`.

      content/02-confirm/plan.worksheet.yml:69
        fields.11.from.list    There is no field \`criteria\` on the worksheet \`needs\`.
                               Use \`options\`.

      content/02-confirm/plan.worksheet.yml:79
        fields.12.from.field   There is no field \`criteria\` on the worksheet \`needs\`.
                               Use \`account\`, \`options\`, \`ratings\` or \`gate\`."
    `);
  });

  test('two columns with one id', () => {
    expect(reportAfter(WORKSHEET, '{ id: weight,', '{ id: text,')).toMatchInlineSnapshot(`
      "4 problems in the course

      content/01-explore/needs.worksheet.yml:30
        fields.3.columns.2.id      Another column has the id \`text\`: content/01-explore/needs.worksheet.yml:29.
                                   Give a new id to whichever of them was not published yet.

      content/01-explore/needs.worksheet.yml:32
        fields.3.example.1.weight  There is no column \`weight\`.
                                   The only column is \`text\`.

      content/01-explore/needs.worksheet.yml:39
        fields.4.columns.weight    The list \`criteria\` has no column \`weight\`.
                                   The only column is \`text\`.

      content/02-confirm/plan.worksheet.yml:69
        fields.11.from.show.2      There is no column \`weight\`.
                                   The only column is \`text\`."
    `);
  });

  test('two choices with one id', () => {
    expect(reportAfter(WORKSHEET, '{ id: not-yet,', '{ id: "yes",')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:49
        fields.5.choices.2.id  Another choice has the id \`yes\`: content/01-explore/needs.worksheet.yml:48.
                               Give a new id to whichever of them was not published yet."
    `);
  });

  test('an objective that no lesson has', () => {
    expect(reportAfter(WORKSHEET, 'objective: ask-openly', 'objective: ask-opnely')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:9
        fields.1.objective  There is no objective \`ask-opnely\`. Did you mean \`ask-openly\`?
                            Name an objective of a lesson, or leave the key out."
    `);
  });

  test('an unknown kind of column', () => {
    expect(reportAfter(WORKSHEET, 'kind: scale', 'kind: slider')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:30
        fields.3.columns.2.kind  \`kind\` cannot be \`slider\`.
                                 Use \`text\`, \`long\`, \`date\`, \`number\`, \`choice\` or \`scale\`."
    `);
  });

  test('rows upside down', () => {
    expect(reportAfter(WORKSHEET, 'min: 1, max: 3, one: option', 'min: 4, max: 3, one: option'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:16
        fields.2.rows  4 rows at least and 3 at most cannot both be.
                       Swap them."
    `);
  });

  test('a scale upside down', () => {
    expect(reportAfter(WORKSHEET, 'from: 1, to: 5', 'from: 5, to: 1')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:30
        fields.3.columns.2  The scale from 5 to 1 does not rise.
                            Write the lowest number after \`from\` and the highest after \`to\`."
    `);
  });

  test('an example with more rows than the list holds', () => {
    expect(reportAfter(WORKSHEET, 'max: 3, one: option', 'max: 1, one: option')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:19
        fields.2.example  The example has 2 rows; the list holds 1.
                          Leave some out."
    `);
  });

  test('an example with an unknown column', () => {
    expect(reportAfter(WORKSHEET, '{ name: Pilot }', '{ nmae: Pilot }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:20
        fields.2.example.1.nmae  There is no column \`nmae\`. Did you mean \`name\`?
                                 The only column is \`name\`."
    `);
  });

  test('an example off its scale', () => {
    expect(reportAfter(WORKSHEET, 'weight: 5 }', 'weight: 6 }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:32
        fields.3.example.1.weight  \`6\` is not on the scale.
                                   Write a number from 1 to 5."
    `);
  });

  test('a matrix of a list that does not exist', () => {
    expect(reportAfter(WORKSHEET, '{ list: options, label: name }', '{ list: option, label: name }'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/01-explore/needs.worksheet.yml:38
          fields.4.rows.list  There is no field \`option\` on this worksheet. Did you mean \`options\`?
                              Use \`options\` or \`criteria\`."
      `);
  });

  test('a matrix labelled by a column that does not exist', () => {
    expect(reportAfter(WORKSHEET, '{ list: options, label: name }', '{ list: options, label: nome }'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:38
        fields.4.rows.label  The list \`options\` has no column \`nome\`. Did you mean \`name\`?
                             The only column is \`name\`."
    `);
  });

  test('a matrix weighed by words', () => {
    expect(reportAfter(WORKSHEET, 'weight: weight }', 'weight: text }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:39
        fields.4.columns.weight  The column \`text\` of \`criteria\` is of \`kind: text\`, so it has no weights.
                                 Name a column of \`kind: scale\`."
    `);
  });

  test('an example of a matrix with a line too few', () => {
    expect(reportAfter(WORKSHEET, '[[4], [0]]', '[[4]]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:41
        fields.4.example  The example has 1 line, but the example of \`options\` has 2 rows.
                          Write 2 lines, one for each row."
    `);
  });

  test('an example of a matrix with a number too many', () => {
    expect(reportAfter(WORKSHEET, '[[4], [0]]', '[[4], [0, 1]]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:41
        fields.4.example.2  The line has 2 numbers, but the example of \`criteria\` has 1 row.
                            Write 1 number, one for each row."
    `);
  });

  test('an example of a matrix off its scale', () => {
    expect(reportAfter(WORKSHEET, '[[4], [0]]', '[[4], [9]]')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:41
        fields.4.example.2  \`9\` is not on the scale.
                            Write numbers from 0 to 5."
    `);
  });

  test('a gate that nobody can meet', () => {
    expect(reportAfter(WORKSHEET, '{ id: "yes", label', '{ id: agreed, label')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/needs.worksheet.yml:47
        fields.5.choices  No choice has the id \`yes\`, so nobody can meet this gate.
                          Give the choice that meets the gate the id \`yes\`.

      content/01-explore/needs.worksheet.yml:50
        fields.5.example  There is no choice \`yes\`.
                          The choices are \`agreed\` and \`not-yet\`."
    `);
  });

  test('a field after the gate', () => {
    expect(
      reportAfter(
        WORKSHEET,
        '    example: "yes"\n',
        '    example: "yes"\n  - { id: notes, kind: long, label: Notes, help: Anything., required: false }\n',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:42
        fields.5  The gate is not the last field.
                  Move it to the end. A worksheet has one gate at most."
    `);
  });

  test('an example of a gate that is not a choice', () => {
    expect(reportAfter(WORKSHEET, 'example: "yes"', 'example: "no"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:50
        fields.5.example  There is no choice \`no\`.
                          The choices are \`yes\` and \`not-yet\`."
    `);
  });

  const sections = (...written: readonly string[]) =>
    reportAfter(
      WORKSHEET,
      'fields:\n',
      `sections:\n${written.map((each) => `  - { ${each} }\n`).join('')}fields:\n`,
    );

  test('a section that begins with no field, and one of no known moment', () => {
    expect(sections('when: before, from: account', 'when: after, from: option')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:5
        sections.2.from  There is no field \`option\` on this worksheet. Did you mean \`options\`?
                         Use \`account\`, \`options\`, \`criteria\`, \`ratings\` or \`gate\`."
    `);
    expect(sections('when: before, from: account', 'when: later, from: options')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:5
        sections.2.when  \`when\` cannot be \`later\`. Did you mean \`after\`?
                         Use \`before\`, \`during\` or \`after\`."
    `);
  });

  test('sections that leave fields out, or do not stand in their order', () => {
    expect(sections('when: before, from: options', 'when: after, from: gate')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:4
        sections.1.from  The first section leaves out the fields before it.
                         Begin it with \`account\`."
    `);
    expect(sections('when: after, from: account', 'when: during, from: options')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:5
        sections.2.when  \`during\` cannot follow \`after\`.
                         The order is \`before\`, \`during\`, \`after\`, each once at most."
    `);
    expect(
      sections('when: before, from: account', 'when: during, from: ratings', 'when: after, from: options'),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:6
        sections.3.from  \`options\` does not stand after \`ratings\`.
                         Begin each section with a field further down."
    `);
  });

  test('nothing, of sections in their order', () => {
    expect(sections('when: before, from: account', 'when: after, from: options')).toBe(
      '0 problems in the course',
    );
  });
});
