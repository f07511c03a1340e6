// What an author is told about the meetings of the running example, and about what lessons quote from them.
import { describe, expect, test } from 'vitest';
import { changed, check, LESSON_2, MEETING, reportAfter, reportOn, smallCourse } from './small-course.ts';

/** What is said about the tag that quotes these words from the first call. */
function quoting(words: string): readonly string[] {
  const was = '<Quote meeting="first-call">The freezer failed … in the morning</Quote>';
  const files = changed(smallCourse, LESSON_2, was, `<Quote meeting="first-call">${words}</Quote>`);
  return check(files).problems.map(({ path, found, next }) => `${path} ${found} ${next}`);
}

describe('the author is told of', () => {
  test('words that nobody said, with the line that comes nearest', () => {
    expect(quoting('The freezer broke in the morning')).toMatchInlineSnapshot(`
      [
        "<Quote> \`The freezer broke in the morning\` does not stand in a line of this meeting. The nearest line is \`in-the-morning\`: “The freezer failed, and somebody found it… in the morning, I’d say.” Copy its words; \`…\` may stand for some of them.",
      ]
    `);
  });

  test('words that are like nothing that was said', () => {
    expect(quoting('Blue')).toMatchInlineSnapshot(`
      [
        "<Quote> \`Blue\` does not stand in a line of this meeting. Copy the words of one of its lines; \`…\` may stand for some of them.",
      ]
    `);
  });

  test('quotation marks around words to which the tag gives them, outside and inside of it', () => {
    expect(quoting('‘The freezer failed’')).toMatchInlineSnapshot(`
      [
        "<Quote> The tag makes its own quotation marks. Remove those that are written.",
      ]
    `);
    expect(reportAfter(LESSON_2, 'The customer said <Quote', 'The customer said ‘<Quote')).toContain(
      'The tag makes its own quotation marks.',
    );
  });

  test('a meeting, a line and a person that are not there', () => {
    const files = changed(smallCourse, LESSON_2, 'from="what-happened"', 'from="what-hapened"');
    expect(reportOn(changed(files, MEETING, 'who: priya', 'who: pria'))).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/lesson.mdx:27
        <Excerpt from>  There is no line \`what-hapened\`. Did you mean \`what-happened\`?
                        The lines are \`hello\`, \`what-happened\` and \`in-the-morning\`.

      content/meetings/first-call.yml:7
        lines.3.who     There is no person \`pria\`. Did you mean \`priya\`?
                        Add the person to \`course.yml\`, or name another."
    `);
    expect(reportAfter(LESSON_2, '<Excerpt meeting="first-call"', '<Excerpt meeting="first-cal"'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:27
        <Excerpt meeting>  There is no meeting \`first-cal\`. Did you mean \`first-call\`?
                           The id of a meeting is the name of its file in \`content/meetings/\`."
    `);
  });

  test('an excerpt that ends before it begins', () => {
    expect(reportAfter(LESSON_2, 'to="in-the-morning"', 'to="hello"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:27
        <Excerpt to>  The line \`hello\` comes before \`what-happened\`.
                      Exchange the two."
    `);
  });

  test('a day that is not in the calendar', () => {
    expect(reportAfter(MEETING, '2025-05-12', '2025-02-30')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/meetings/first-call.yml:2
        date  \`2025-02-30\` is not a date.
              Write it like \`2025-05-12\`."
    `);
  });

  test('two lines of a meeting with one id, which two meetings may share', () => {
    expect(reportAfter(MEETING, 'id: hello', 'id: what-happened')).toContain(
      'Another line of this meeting has the id `what-happened`: content/meetings/first-call.yml:5.',
    );
    const second = smallCourse[MEETING] ?? '';
    expect(check({ ...smallCourse, 'content/meetings/second-call.yml': second }).problems).toEqual([]);
  });

  test('a file that is no meeting', () => {
    expect(reportOn({ ...smallCourse, 'content/meetings/notes.txt': 'Hello.' })).toMatchInlineSnapshot(`
      "1 problem in the course

      content/meetings/notes.txt
        Nothing reads this file. Did you mean \`notes.yml\`?
        Rename or remove it. \`content/meetings/\` holds \`<name>.yml\`."
    `);
  });
});

test('meetings are in the order of their dates, whatever their files are called', () => {
  const earlier = (smallCourse[MEETING] ?? '').replace('2025-05-12', '2025-05-02');
  const { course } = check({ ...smallCourse, 'content/meetings/zero.yml': earlier });
  expect(course?.meetings.map(({ id, date }) => `${date} ${id}`)).toEqual([
    '2025-05-02 zero',
    '2025-05-12 first-call',
  ]);
});

test('a lesson knows the meetings that it shows, and who occurs in it: who speaks, and who is named', () => {
  const lesson = check(smallCourse).course?.parts[1]?.lessons[0];
  expect(lesson?.meetings).toEqual(['first-call']);
  expect(lesson?.cast).toEqual(['mara', 'priya']);
  const alone = changed(smallCourse, LESSON_2, 'to="in-the-morning" title="Mara asks"', 'title="A question"');
  expect(check(alone).course?.parts[1]?.lessons[0]?.cast).toEqual(['mara']);
  const named = changed(alone, LESSON_2, 'The customer said', 'What Priya said:');
  expect(check(named).course?.parts[1]?.lessons[0]?.cast).toEqual(['mara', 'priya']);
});
