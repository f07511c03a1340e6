// What can be had from the lines of role-plays alone is measured on what learners see together, and apart from questions.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentIn } from '../../../src/schema/check.ts';
import { askedIn, FORKS, singles } from '../../../src/schema/quality/guessing/asked.ts';
import { guessingProblems } from '../../../src/schema/quality/guessing/problems.ts';
import { measures } from '../../../src/schema/quality/measures.ts';
import { qualityProblems } from '../../../src/schema/quality/quality.ts';
import { forksIn } from '../../../src/schema/quality/role-play/forks.ts';
import { smallCourse, type Files } from '../course/small-course.ts';
import { fairBank, planted } from '../quality/banks.ts';

const TALK = 'content/01-explore/gears-slip.role-play.yml';
const text = readFileSync('tests/fixtures/second-course/content/01-asking/gears-slip.role-play.yml', 'utf8');
const withTalk: Files = { ...smallCourse, [TALK]: text.replaceAll('one-question]', 'good-questions]') };
const content = (files: Files) => contentIn(Object.entries(files).map(([path, text]) => ({ path, text })));

/** The lines of a table up to the first of another. */
const until = (lines: readonly string[], heading: string) =>
  lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith(heading)),
    ),
  );

test('a talk moves no figure of the questions, and no question one of the talks', () => {
  expect(askedIn(content(withTalk))).toEqual(askedIn(content(smallCourse)));
  const figures = (files: Files) => until(measures(content(files)), 'How the prose');
  expect(figures(withTalk)).toEqual(figures(smallCourse));
  expect(new Set(forksIn(content(withTalk)).map(({ kind }) => kind))).toEqual(new Set(['talk']));
  expect(forksIn(content(smallCourse))).toEqual([]);
});

test('lines that nobody sees beside each other are forks of their own, and a line that may be missing makes two', () => {
  const forks = forksIn(content(withTalk)).filter(({ id }) => id === 'waits');
  const said = forks.map(({ options }) => options.map(({ text }) => text));
  expect(forks.length).toBeGreaterThan(0);
  for (const { options } of forksIn(content(withTalk))) {
    expect(options.some(({ right }) => right) && options.some(({ right }) => !right)).toBe(true);
  }
  expect(new Set(said.map((each) => each.join('|'))).size).toBe(forks.length);
});

test('lines that give themselves away are told as those of role-plays', () => {
  const bank = planted(fairBank(1, 64), (line) => line.replace('.', '?')).map((each) => ({
    ...each,
    kind: 'talk' as const,
  }));
  expect(singles(bank)).toHaveLength(64);
  const [first] = guessingProblems(bank, FORKS);
  expect(first).toMatchObject({ file: 'content/*/*.role-play.yml' });
  expect(first?.found).toMatch(/^Of all scenes of role-plays with one best line, who never reads the scene/);
});

test('a course fails whose talks all say the right thing in the same words', () => {
  const copies = (count: number): Files => ({
    ...smallCourse,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        TALK.replace('gears-slip', `gears-slip-${n}`),
        withTalk[TALK]!,
      ]),
    ),
  });
  const told = (count: number) =>
    qualityProblems(content(copies(count))).filter(({ file }) => file === 'content/*/*.role-play.yml');
  expect(told(1)).toEqual([]);
  expect(told(25).map(({ found }) => found)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Of all scenes of role-plays with one best line/)]),
  );
});
