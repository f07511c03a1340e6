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

function command() {
  const script = resolve('src/schema/check-content.ts');
  return spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
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
    "No problems in the course: 3 parts, 2 lessons, 16 questions, 1 drill line, 2 terms, 1 source.
    Questions by kind: one 7, many 3, order 1, match 1, sort 1, judge 1, fill 1, written 1.
    Over 7 questions of kind one, the right choice is the longest in 0 % and 0.87 times as long as the others on average.
    It stands in the places 1 to 3 as often as 7, 0, 0; even would be 3.3, 3.3, 0.3.
    "
  `);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the command fails with the report and nothing else', () => {
  write(broken);
  const { status, stdout, stderr } = command();
  expect(stderr).toMatchInlineSnapshot(`
    "1 problem in the course

    content/00-start/01-first-steps/lesson.mdx:24
      <LessonLink id>  There is no lesson \`good-question\`. Did you mean \`good-questions\`?
                       The id of a lesson is the words of its folder’s name.
    "
  `);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
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
