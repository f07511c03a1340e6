// A number of the running example is kept once, and every text refers to it.
import { describe, expect, test } from 'vitest';
import { withNumbers } from '../../../src/schema/reading/numbers.ts';
import { changed, check, LESSON, smallCourse, type Files } from './small-course.ts';

const NUMBERS = 'content/numbers.yml';
const GATE = 'Each phase ends at a <Term id="gate">gate</Term>.';
const kept: Files = {
  ...smallCourse,
  [NUMBERS]: '- id: price\n  figure: €1,417\n  about: What the pilot costs.\n',
};
const inLesson = (text: string) => check(changed(kept, LESSON, GATE, `${GATE} ${text}`));

describe('a number of the example', () => {
  test('stands in a text where it is referred to', () => {
    expect(inLesson('It costs {{price}}, or {{ price }}.').problems).toEqual([]);
    expect(withNumbers('It costs {{price}}.', [{ id: 'price', figure: '€1,417', about: '' }])).toBe(
      'It costs €1,417.',
    );
  });

  test('that is written out is found, on one line or two, and never in a longer figure', () => {
    const hours = { ...kept, [NUMBERS]: '- id: hours\n  figure: 28 hours\n  about: Logging.\n' };
    const written = (text: string) =>
      check(changed(hours, LESSON, GATE, `${GATE} {{hours}}. ${text}`)).problems.map(({ found }) => found);
    expect(written('It takes 28 hours.')).toEqual(['The number `28 hours` is written out.']);
    expect(written('It takes 28\nhours.')).toEqual(['The number `28 hours` is written out.']);
    expect(written('It takes 128 hours, 1.28 hours or 28 hoursglasses.')).toEqual([]);
  });

  test('that nobody keeps is named where it is referred to', () => {
    expect(inLesson('{{price}} {{prise}}').problems).toMatchInlineSnapshot(`
      [
        {
          "file": "content/00-start/01-first-steps/lesson.mdx",
          "found": "There is no number \`prise\`. Did you mean \`price\`?",
          "line": 10,
          "next": "Add it to \`numbers.yml\`, or write the number in the place of \`{{prise}}\`.",
          "path": "",
        },
        {
          "file": "content/00-start/01-first-steps/lesson.mdx",
          "found": "What stands in braces is read as program code.",
          "line": 10,
          "next": "Write \`\\{\` for the sign.",
          "path": "{ }",
        },
      ]
    `);
  });

  test('that no text refers to is named', () => {
    expect(check(kept).problems.map(({ found }) => found)).toEqual(['No text refers to `price`.']);
  });

  test('is kept under an id of its own, with a figure', () => {
    const twice = `${kept[NUMBERS]}- id: price\n  figure: €2\n  about: Another.\n- id: empty\n  about: Nothing.\n`;
    expect(check({ ...kept, [NUMBERS]: twice }).problems.map(({ found }) => found)).toMatchInlineSnapshot(`
      [
        "\`figure\` is missing.",
        "Another number has the id \`price\`: content/numbers.yml:1.",
      ]
    `);
  });
});
