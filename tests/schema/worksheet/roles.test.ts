// What an author is told about the roles of fields and columns.
import { describe, expect, test } from 'vitest';
import {
  COURSE,
  PLAN,
  WORKSHEET,
  changed,
  check,
  reportAfter,
  reportOn,
  smallCourse,
} from '../course/small-course.ts';

const ACCOUNT = '    kind: text\n    label: Account';
const STEPS = '    kind: list\n    label: Steps';
const WHAT = '{ id: what, label: Step';
const BY = '{ id: by, label: By';

/** The small course with the role of the summary given, so that `without` no longer names it. */
const withSummary = changed(
  changed(smallCourse, WORKSHEET, ACCOUNT, `    role: summary\n${ACCOUNT}`),
  COURSE,
  'summary, ',
  '',
);

test('a role that a field has, and one that the course does without, are no problem', () => {
  expect(reportOn(withSummary)).toBe('0 problems in the course');
  const fields = check(withSummary).course?.parts.flatMap(({ worksheets }) => worksheets[0]?.fields ?? []);
  expect(fields?.filter(({ role }) => role !== null).map(({ id, role }) => [id, role])).toEqual([
    ['account', 'summary'],
  ]);
});

test('any list may say what is to be done and when', () => {
  const step = changed(smallCourse, PLAN, WHAT, '{ id: what, role: step, label: Step');
  expect(reportOn(changed(step, PLAN, BY, '{ id: by, role: due, label: By'))).toBe(
    '0 problems in the course',
  );
});

test('a course without a worksheet needs no roles', () => {
  const files = Object.fromEntries(
    Object.entries(smallCourse).filter(([path]) => ![WORKSHEET, PLAN].includes(path)),
  );
  const none = changed(files, COURSE, /without:.*\n/.exec(files[COURSE] ?? '')?.[0] ?? '', '');
  expect(check(none).problems.filter(({ file }) => file === COURSE)).toEqual([]);
});

describe('the author is told of', () => {
  test('a role that no field has', () => {
    expect(reportAfter(COURSE, ' success, people, ', ' people, ')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/course.yml:5
        without  No field of a worksheet has the role \`success\`.
                 Write \`role: success\` at a field of the kind \`text\`, \`long\` or \`list\`; or add \`success\` to \`without\`, and no page will show it."
    `);
  });

  test('a role that two fields have', () => {
    expect(reportOn(changed(withSummary, PLAN, 'kind: long\n', 'kind: long\n    role: summary\n')))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:6
        fields.1.role  Another field has the role \`summary\`: content/01-explore/needs.worksheet.yml:5.
                       Leave it at one of them: a page could show only one."
    `);
  });

  test('a role that a field has and the course does without', () => {
    expect(reportAfter(WORKSHEET, ACCOUNT, `    role: summary\n${ACCOUNT}`)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/course.yml:5
        without.2  A field has the role \`summary\`: content/01-explore/needs.worksheet.yml:5.
                   Take it out of \`without\`, or away from the field."
    `);
  });

  test('an unknown role', () => {
    expect(reportAfter(WORKSHEET, ACCOUNT, `    role: sumary\n${ACCOUNT}`)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:5
        fields.1.role  \`role\` cannot be \`sumary\`. Did you mean \`summary\`?
                       Use \`account\`, \`summary\`, \`corrections\`, \`success\`, \`people\`, \`path\`, \`path-check\`, \`champion\`, \`other-ways\`, \`criteria\`, \`criteria-check\`, \`ratings\`, \`scope\`, \`decision\`, \`outcome\`, \`plan\`, \`questions\`, \`gap\`, \`results\`, \`risks\`, \`if-thens\`, \`meeting\`, \`concerns\`, \`repairs\` or \`talks\`."
    `);
  });

  test('a role that a field of this kind cannot have', () => {
    expect(
      reportOn(
        changed(changed(smallCourse, WORKSHEET, ACCOUNT, `    role: plan\n${ACCOUNT}`), COURSE, ' plan,', ''),
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/needs.worksheet.yml:5
        fields.1.role  A field of \`kind: text\` cannot have the role \`plan\`.
                       Give it to a field of the kind \`list\`."
    `);
  });

  test('a list without the columns that its role needs', () => {
    const plan = changed(smallCourse, COURSE, ' plan,', '');
    expect(reportOn(changed(plan, PLAN, STEPS, `    role: plan\n${STEPS}`))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:43
        fields.10.columns  A list with the role \`plan\` has columns with the roles \`step\` and \`due\`; here \`step\` and \`due\` are missing.
                           Write \`role: step\` at one of the columns."
    `);
  });

  test('a step without its day', () => {
    expect(reportAfter(PLAN, WHAT, '{ id: what, role: step, label: Step')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:42
        fields.10.columns  A list with a step or a day has columns with the roles \`step\` and \`due\`; here \`due\` is missing.
                           Write \`role: due\` at one of the columns."
    `);
  });

  test('a column whose role belongs to another list', () => {
    expect(reportAfter(PLAN, WHAT, '{ id: what, role: concern, label: Step')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:43
        fields.10.columns.1.role  No column of this list needs the role \`concern\`.
                                  Take it away, or give the list the role that goes with it."
    `);
  });

  test('two columns with one role, and a day that is none', () => {
    const step = changed(smallCourse, PLAN, WHAT, '{ id: what, role: due, label: Step');
    const note = changed(step, PLAN, '{ id: note, label', '{ id: note, role: step, label');
    expect(reportOn(note)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:43
        fields.10.columns.1.role  A column with the role \`due\` is a day.
                                  Write \`kind: date\` here."
    `);
    expect(reportOn(changed(note, PLAN, BY, '{ id: by, role: due, label: By'))).toMatchInlineSnapshot(`
      "2 problems in the course

      content/02-confirm/plan.worksheet.yml:43
        fields.10.columns.1.role  Two columns have the role \`due\`.
                                  Leave it at one of them.

      content/02-confirm/plan.worksheet.yml:46
        fields.10.columns.4.role  Two columns have the role \`due\`.
                                  Leave it at one of them."
    `);
  });

  test('a state that cannot be open', () => {
    const concerns = changed(
      changed(smallCourse, COURSE, ' concerns,', ''),
      PLAN,
      STEPS,
      `    role: concerns\n${STEPS}`,
    );
    const words = changed(concerns, PLAN, WHAT, '{ id: what, role: concern, label: Step');
    expect(reportOn(changed(words, PLAN, '{ id: side, label', '{ id: side, role: state, label')))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/02-confirm/plan.worksheet.yml:45
        fields.10.columns.2.role  A column with the role \`state\` is a choice, with the id \`open\` for what is not settled.
                                  Write \`kind: choice\` here, and give one choice the id \`open\`."
    `);
  });
});
