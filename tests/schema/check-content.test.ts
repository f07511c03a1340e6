// The two ways to the report: the command, and the build that stops.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/integrations/check-content.ts';
import { changed, LESSON, smallCourse, type Files } from './course/small-course.ts';

const broken = changed(smallCourse, LESSON, 'id="good-questions"', 'id="good-question"');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function command(cwd = folder, ...named: readonly string[]) {
  const script = resolve('src/schema/check-content.ts');
  return spawnSync(process.execPath, [script, ...named], { cwd, encoding: 'utf8' });
}

function setup(command: 'build' | 'dev'): void {
  const hook = checkContent().hooks['astro:config:setup'];
  // The hook looks at these two of its many arguments.
  void hook?.({ command, config: { root: pathToFileURL(`${folder}/`) } } as Parameters<typeof hook>[0]);
}

test('the command counts and measures what is there when there are no problems', () => {
  write(smallCourse);
  const { status, stdout, stderr } = command();
  expect(stdout).toMatchInlineSnapshot(`
    "
    Guessed from the options alone, by what right options look like in the other lessons:
      kind                                              questions   found  chance  right over wrong
      first-steps                           one                 3   100 %    50 %             100 %
      first-steps                           many                1   100 %    50 %             100 %
      good-questions                        one                 4    88 %    46 %              90 %
      good-questions                        many                2   100 %    58 %             100 %
      good-questions                        judge               1     0 %    33 %               0 %
      drill: explore                        drill               1    33 %    33 %              50 %
      all                                   one                 7    93 %    48 %              94 %
      all                                   many                3   100 %    56 %             100 %
      all                                   judge               1     0 %    33 %               0 %
      all                                   drill               1    33 %    33 %              50 %
      all                                   one right           8    85 %    46 %              85 %
      all                                   all                12    82 %    47 %              78 %

    What fixed rules find where exactly one option is right:
      rule                                              questions   found  chance  right over wrong
      the longest                                               8     6 %    46 %              20 %
      the shortest                                              8    81 %    46 %              80 %
      the one that asks                                         8    94 %    46 %              95 %
      the most modest                                           1    50 %    33 %              75 %
      the one without absolutes or intensifiers                 1    50 %    33 %              75 %

    The strongest tells:
      asks: 13 of 14 are right, 6.7 would be by chance; chance goes so far in one course of 110
      “ask”: 9 of 9 are right, 4.3 would be by chance; chance goes so far in one course of 40
      “i ask”: 8 of 8 are right, 4.0 would be by chance; chance goes so far in one course of 14
      ends with “ask”: 8 of 8 are right, 4.0 would be by chance; chance goes so far in one course of 14
      “tell”: 0 of 8 are right, 4.0 would be by chance; chance goes so far in one course of 14
      “i tell”: 0 of 8 are right, 4.0 would be by chance; chance goes so far in one course of 14
      ends with “tell”: 0 of 8 are right, 4.0 would be by chance; chance goes so far in one course of 14
      the longest: 2 of 13 are right, 6.0 would be by chance; chance goes so far in one course of 3
      the shortest: 10 of 13 are right, 6.0 would be by chance; chance goes so far in one course of 2

    Found with the most confidence:
      second-a (good-questions): I ask.
      second-c (good-questions): I ask.
      second-d (good-questions): I ask.
      first-a (first-steps): I ask.
      first-c (first-steps): I ask.
      first-d (first-steps): I ask.

    These are no problems yet: 8 questions with one right option may look so by chance, 50 would not.
      Of the questions of \`kind: one\`, who never reads the question finds 93 % of 7; chance finds 48 %, and 10 points more are the most.
      In 78 % of all pairs, the right option looks more right than the wrong one before the question is read; 58 % are the most.
      Who always chooses the one that asks is right in 94 % of 8 questions; chance is right in 46 %, and 12 points more are the most.
      Of 14 options with asks, 13 are right; 6.7 would be by chance, which goes so far in one course of 110.
      Of 9 options with “ask”, 9 are right; 4.3 would be by chance, which goes so far in one course of 40.

    How the prose of each lesson reads, without talk, answers, headings and tables:
                                             words  over 30 words  short endings  unnamed  studies
      first-steps                               29              0         0 of 0        0        1
      good-questions                            22              0         0 of 0        0        0
      over 30 words: sentences; short endings: paragraphs of 3 sentences or more whose last has 9 words or fewer;
      unnamed: sentences that begin with a pronoun for somebody not named in their paragraph; studies: cited in the running text.

    No problems in the course: 3 parts, 2 lessons, 16 questions, 1 drill line, 2 terms, 1 source.
    Questions by kind: one 7, many 3, order 1, match 1, sort 1, judge 1, fill 1, written 1.
    Over 7 questions of kind one, the right choice is the longest in 0 % and 0.87 times as long as the others on average.
    It stands in the places 1 to 3 as often as 7, 0, 0; even would be 3.3, 3.3, 0.3.
    "
  `);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the command fails with the report, and measures all the same', () => {
  write(broken);
  const { status, stdout, stderr } = command();
  expect(stderr).toMatchInlineSnapshot(`
    "1 problem in the course

    content/00-start/01-first-steps/lesson.mdx:24
      <LessonLink id>  There is no lesson \`good-question\`. Did you mean \`good-questions\`?
                       The id of a lesson is the words of its folder’s name.
    "
  `);
  expect(status).toBe(1);
  expect(stdout).toContain('Guessed from the options alone');
  expect(stdout).not.toContain('No problems');
});

test('the command reads another folder where one is named', () => {
  write(smallCourse);
  const there = command();
  expect(command(tmpdir(), join(folder, 'content'))).toMatchObject({ status: 0, stdout: there.stdout });
});

test('hidden files of editors and systems are passed over', () => {
  write({ ...smallCourse, 'content/.DS_Store': '\0', 'content/00-start/.part.yml.swp': '' });
  expect(command().status).toBe(0);
});

test('a build stops with the same report and without a stack', () => {
  write(broken);
  let thrown: unknown;
  try {
    setup('build');
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ message: command().stderr.trimEnd(), stack: '' });
});

test('a build of content without problems goes on', () => {
  write(smallCourse);
  expect(() => setup('build')).not.toThrow();
});

test('a development server starts all the same, so that the author sees the pages while mending', () => {
  write(broken);
  expect(() => setup('dev')).not.toThrow();
});
