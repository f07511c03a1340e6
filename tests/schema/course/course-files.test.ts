// What an author is told about the files above the lessons, and about YAML.
import { describe, expect, test } from 'vitest';
import {
  COURSE,
  EXPLORE,
  GLOSSARY,
  SOURCES,
  START,
  changed,
  reportAfter,
  reportOn,
  smallCourse,
} from './small-course.ts';

const AGAINST = '  against: Advice left people as content.\n';

/** The small course with a source that does not say what speaks against the advice. */
const withoutAgainst = (sure: string) =>
  changed(changed(smallCourse, SOURCES, AGAINST, ''), SOURCES, 'sure: tested', `sure: ${sure}`);

describe('the author is told of', () => {
  test('a part without a title', () => {
    expect(reportAfter(START, 'title: Start\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:1
        title  \`title\` is missing.
               Add it: the name of the part."
    `);
  });

  test('a summary that search engines would cut', () => {
    const long = `summary: ${'What this is about, at length. '.repeat(6)}\n`;
    expect(reportAfter(START, 'summary: What this is about.\n', long)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:2
        summary  \`summary\` has 185 characters; the most is 160.
                 Shorten it by 25."
    `);
  });

  test('a phase without its gate', () => {
    expect(reportAfter(EXPLORE, '  gate: The customer agrees with the summary.\n', ''))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/part.yml:3
        phase.gate  \`gate\` is missing.
                    Add it: what the customer must have agreed before the next phase."
    `);
  });

  test('a phase without its task', () => {
    expect(reportAfter(EXPLORE, '  task: Ask one customer what happened last.\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/part.yml:3
        phase.task  \`task\` is missing.
                    Add it: one thing to do with a real customer this week, in at most 300 characters."
    `);
  });

  test('a task that is too long for a calendar', () => {
    const long = `task: ${'Ask one customer what happened last. '.repeat(9)}`;
    expect(reportAfter(EXPLORE, 'task: Ask one customer what happened last.', long)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/part.yml:7
        phase.task  \`task\` has 332 characters; the most is 300.
                    Shorten it by 32."
    `);
  });

  test('a phase with a number that leaves a gap', () => {
    expect(reportAfter(EXPLORE, 'number: 1', 'number: 2')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/part.yml:4
        phase.number  This is phase 2, but in the order of the folders it is number 1.
                      Number the phases from 1 on, each once, in the order of their folders."
    `);
  });

  test('two phases with one number', () => {
    expect(
      reportAfter(
        START,
        'summary: What this is about.\n',
        'summary: What this is about.\nphase: { number: 1, question: Why?, gate: They agree., task: Call. }\n',
      ),
    ).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/part.yml:4
        phase.number  Phase 1 is \`content/00-start/part.yml\` already.
                      Number the phases from 1 on, each once, in the order of their folders.

      content/02-confirm/part.yml:4
        phase.number  This is phase 2, but in the order of the folders it is number 3.
                      Number the phases from 1 on, each once, in the order of their folders."
    `);
  });

  test('a language that is not a code', () => {
    expect(reportAfter(COURSE, 'en-GB', 'English')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/course.yml:3
        language  \`English\` is not the code of a language.
                  Write one such as \`en-GB\`."
    `);
  });

  test('a person on no side', () => {
    expect(reportAfter(COURSE, 'side: seller', 'side: vendor')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/course.yml:7
        people.1.side  \`side\` cannot be \`vendor\`.
                       Use \`seller\` or \`customer\`."
    `);
  });

  test('two people with one id', () => {
    expect(reportAfter(COURSE, 'id: priya', 'id: mara')).toMatchInlineSnapshot(`
      "3 problems in the course

      content/00-start/01-first-steps/lesson.mdx:16
        <Line who>   There is no person \`priya\`.
                     Add the person to \`course.yml\`, or name another.

      content/course.yml:8
        people.2.id  Another person has the id \`mara\`: content/course.yml:7.
                     Give a new id to whichever of them was not published yet.

      content/meetings/first-call.yml:7
        lines.3.who  There is no person \`priya\`.
                     Add the person to \`course.yml\`, or name another."
    `);
  });

  test('a term without a meaning', () => {
    expect(reportAfter(GLOSSARY, '  meaning: What must be agreed before the next phase.\n', ''))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/glossary.yml:1
        1.meaning  \`meaning\` is missing.
                   Add it: what it means, in plain words."
    `);
  });

  test('two terms with one id', () => {
    expect(reportAfter(GLOSSARY, 'id: open-question', 'id: gate')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/lesson.mdx:10
        <Term id>  There is no term \`open-question\`.
                   Add the term to \`glossary.yml\`, or name another.

      content/glossary.yml:4
        2.id       Another term has the id \`gate\`: content/glossary.yml:1.
                   Give a new id to whichever of them was not published yet."
    `);
  });

  test('a source that is surer than we can be', () => {
    expect(reportAfter(SOURCES, 'sure: tested', 'sure: proven')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/sources.yml:8
        1.sure  \`sure\` cannot be \`proven\`.
                Use \`tested\`, \`indicated\`, \`reported\`, \`opinion\` or \`origin\`."
    `);
  });

  test.each(['tested', 'indicated'])(
    'a source that is %s and does not say what speaks against us',
    (sure) => {
      expect(reportOn(withoutAgainst(sure))).toBe(`1 problem in the course

content/sources.yml:1
  1.against  A source that is \`${sure}\` says what speaks against our advice; this one does not.
             Write \`against\`: another finding, a case in which the advice fails, or what would have to be true for it to be wrong.`);
    },
  );

  test('one that leaves it empty', () => {
    expect(reportAfter(SOURCES, AGAINST, '  against:\n')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/sources.yml:7
        1.against  A source that is \`tested\` says what speaks against our advice; this one does not.
                   Write \`against\`: another finding, a case in which the advice fails, or what would have to be true for it to be wrong."
    `);
  });

  test('an address that is not one', () => {
    expect(reportAfter(SOURCES, 'https://example.org/listening', 'doi.org/10.1')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/sources.yml:4
        1.url  \`doi.org/10.1\` is not a web address.
               Write the whole of it, from \`https://\` on."
    `);
  });

  test('an empty file', () => {
    expect(
      reportAfter(
        GLOSSARY,
        '- id: gate\n  term: Gate\n  meaning: What must be agreed before the next phase.\n- id: open-question\n  term: Open question\n  meaning: A question that cannot be answered with yes or no.\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/glossary.yml:1
        The file is empty.
        Write it as CONTRIBUTING.md shows."
    `);
  });

  test('a key that stands twice', () => {
    expect(reportAfter(START, 'title: Start\n', 'title: Start\ntitle: Begin\n')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:2
        The key \`title\` stands twice.
        Keep one of the two."
    `);
  });

  test('a colon inside a text', () => {
    expect(reportAfter(START, 'What this is about.', 'What this is: a start.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:2
        There is a colon inside a text, or the indentation differs from the lines around it.
        Put a text that has a colon in quotes, or write it on a line of its own after \`>-\`, where no quotes are needed. Align the other lines."
    `);
  });

  test('a line indented with a tab', () => {
    expect(reportAfter(EXPLORE, '  number: 1', '	number: 1')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/part.yml:4
        The line is indented with a tab.
        Indent with spaces, two for each level."
    `);
  });

  test('a quotation mark that is not closed', () => {
    expect(reportAfter(START, 'title: Start', 'title: "Start')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:3
        A quotation mark that was opened is not closed.
        Close it, or write the text on a line of its own after \`>-\`, where no quotes are needed."
    `);
  });

  test('an apostrophe inside single quotes', () => {
    expect(reportAfter(START, 'title: Start', "title: 'It's a start'")).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:1
        The text goes on after its closing quotation mark.
        Put the whole of it in double quotes, or write it on a line of its own after \`>-\`, where no quotes are needed."
    `);
  });

  test('a text that begins with an at sign', () => {
    expect(reportAfter(START, 'title: Start', 'title: @start')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:1
        A text cannot begin with \`@\` unless it is in quotes.
        Put the whole text in quotes."
    `);
  });

  test('a text that begins with a star', () => {
    expect(reportAfter(START, 'title: Start', 'title: *start*')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:1
        A text cannot begin with \`*\` unless it is in quotes.
        Put the whole text in quotes."
    `);
  });

  test('a list that is not closed', () => {
    expect(reportAfter(EXPLORE, 'number: 1', 'number: [1')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/part.yml:5
        A bracket that was opened is not closed.
        Close it, or put the text in quotes if the bracket belongs to it."
    `);
  });

  test('a line without a key', () => {
    expect(reportAfter(START, 'summary: What', 'summary\nis: What')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/part.yml:2
        The line is neither a key nor part of the text above it.
        Put a colon after it if it is a key; indent it if it belongs to the text above."
    `);
  });
});

test.each(['reported', 'opinion', 'origin'])(
  'a source that is %s need not say what speaks against our advice',
  (sure) => {
    expect(reportOn(withoutAgainst(sure))).toBe('0 problems in the course');
  },
);
