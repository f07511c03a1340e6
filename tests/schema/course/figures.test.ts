// What an author is told about a figure.
import { describe, expect, test } from 'vitest';
import { LESSON_2, reportAfter } from './small-course.ts';

const point = (attributes: string) => `<Point ${attributes}>Words.</Point>\n`;

/** The report on a lesson with this figure in it. */
function withFigure(of: string, ...points: readonly string[]): string {
  const figure = `<Figure of="${of}" title="A picture">\n${points.join('')}</Figure>`;
  return reportAfter(LESSON_2, '<KeyIdea>', `${figure}\n\n<KeyIdea>`);
}

test('figures that can be drawn are fine', () => {
  const fine = [
    withFigure('funnel', point('label="Open"'), point('label="Narrow"'), point('label="Check"')),
    withFigure('endings', point('is="advance"'), point('is="continuation"')),
    withFigure('squares', ...['5 × 4', '4×0 + 2×5'].map((sum) => `<Point label="One" sum="${sum}" />\n`)),
  ];
  expect(new Set(fine)).toEqual(new Set(['0 problems in the course']));
});

describe('the author is told of', () => {
  test('a picture that nobody can draw', () => {
    expect(withFigure('funel', point('label="Open"'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:31
        <Figure of>  \`of\` cannot be \`funel\`. Did you mean \`funnel\`?
                     Use \`strands\`, \`funnel\`, \`boxes\`, \`axes\`, \`squares\`, \`shape\`, \`stairs\`, \`endings\`, \`moments\` or \`people\`."
    `);
  });

  test('a figure without points', () => {
    expect(withFigure('funnel', 'Words.\n')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:31
        <Figure>  There is no \`<Point>\` in it.
                  Put one between it and \`</Figure>\`."
    `);
  });

  test('too few points', () => {
    expect(withFigure('funnel', point('label="Open"'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:31
        <Figure>  The figure has 1 point.
                  \`funnel\` draws 3 of them."
    `);
  });

  test('a point that does not say what it is, and one that is nothing the figure knows', () => {
    expect(withFigure('endings', point('label="One"'), point('is="advanse"'))).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/lesson.mdx:32
        <Point is>  \`is\` is missing.
                    Write \`advance\` or \`continuation\`.

      content/01-explore/01-good-questions/lesson.mdx:33
        <Point is>  There is no \`advanse\` here. Did you mean \`advance\`?
                    Write \`advance\` or \`continuation\`."
    `);
  });

  test('more points of a kind than there is room for', () => {
    expect(withFigure('endings', point('is="advance"'), point('is="advance"'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:33
        <Point is>  The figure has room for 1 point of \`advance\`.
                    Take one off."
    `);
  });

  test('points that say what they are where all are alike', () => {
    expect(
      withFigure('funnel', point('is="open"'), point('label="Narrow"'), point('label="Check" sum="1 × 1"')),
    ).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/lesson.mdx:32
        <Point is>   This figure draws all points alike.
                     Remove \`is\`.

      content/01-explore/01-good-questions/lesson.mdx:34
        <Point sum>  This figure draws no sums.
                     Remove \`sum\`, or use \`squares\`."
    `);
  });

  test('a sum that cannot be drawn', () => {
    expect(withFigure('squares', point('sum="5 × 4"'), point('sum="5 × 9"'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:33
        <Point sum>  There is no sum that can be drawn.
                     Write weights and ratings: \`5 × 4 + 2 × 1\`, each rating at most 5."
    `);
  });

  test('a point without words', () => {
    expect(withFigure('endings', point('is="advance"'), '<Point is="continuation" />\n'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:33
        <Point>  The point has no words.
                 Give it a \`label\`, or text: who does not see the picture reads these."
    `);
  });

  test('a term in a figure', () => {
    expect(
      withFigure(
        'endings',
        point('is="advance"'),
        '<Point is="continuation">A <Term id="gate">gate</Term>.</Point>\n',
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/lesson.mdx:33
        <Term>     The tag stands in a figure, which has no room for its note.
                   Write the words without it, and put \`<Term>\` into the text.
        <Term id>  The term \`gate\` is explained on line 10 already.
                   Write its words without the tag."
    `);
  });

  test('a point outside a figure', () => {
    expect(reportAfter(LESSON_2, '<KeyIdea>', '<Point label="One" />\n\n<KeyIdea>')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:31
        <Point>  The tag stands outside \`<Figure>\`.
                 Move it into a \`<Figure>\`."
    `);
  });
});
