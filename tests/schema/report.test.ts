// The page of text that an author reads.
import { expect, test } from 'vitest';
import { report, type Problem } from '../../src/schema/problems/problem.ts';

function problem(file: string, line: number | null, path: string): Problem {
  return { file, line, path, found: 'What was found.', next: 'The next move.' };
}

test('places stand on the left and sentences on the right, under the file and the line', () => {
  const problems = [
    problem('content/b.yml', 12, 'title'),
    problem('content/a.yml', 3, 'questions.1.choices'),
    problem('content/b.yml', 2, 'line'),
    problem('content/a.yml', 3, 'id'),
  ];
  expect(report(problems)).toMatchInlineSnapshot(`
    "4 problems in the course

    content/a.yml:3
      questions.1.choices  What was found.
                           The next move.
      id                   What was found.
                           The next move.

    content/b.yml:2
      line                 What was found.
                           The next move.

    content/b.yml:12
      title                What was found.
                           The next move."
  `);
});

test('a place that is too long stands on a line of its own', () => {
  const long = problem('content/a.yml', 9, 'fields.14.example.3.what-it-cannot-do');
  expect(report([long, problem('content/a.yml', 9, 'title')])).toMatchInlineSnapshot(`
    "2 problems in the course

    content/a.yml:9
      fields.14.example.3.what-it-cannot-do
             What was found.
             The next move.
      title  What was found.
             The next move."
  `);
});

test('what is wrong with a whole file has no place on the left', () => {
  expect(report([problem('content/a.yml', null, '')])).toMatchInlineSnapshot(`
    "1 problem in the course

    content/a.yml
      What was found.
      The next move."
  `);
});
