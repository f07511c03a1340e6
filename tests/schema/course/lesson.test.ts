// What an author is told about a lesson: its frontmatter, its tags and its prose.
import { describe, expect, test } from 'vitest';
import {
  changed,
  check,
  LESSON,
  LESSON_2,
  lines,
  QUIZ,
  reportAfter,
  reportOn,
  smallCourse,
} from './small-course.ts';

describe('the author is told of', () => {
  test('no frontmatter', () => {
    const bare = changed(smallCourse, LESSON, `${lines('begin')}\n`, '');
    expect(reportOn(changed(bare, LESSON, '---\ntitle', 'title'))).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:1
        The file does not begin with its frontmatter.
        Begin it with a line \`---\`, then \`title\`, \`summary\`, \`objectives\` and \`lines\`, then another \`---\`."
    `);
  });

  test('a missing title', () => {
    expect(reportAfter(LESSON, 'title: First steps\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:2
        title  \`title\` is missing.
               Add it: the name of the lesson."
    `);
  });

  test('a summary that is too long', () => {
    expect(
      reportAfter(
        LESSON,
        'How to begin.',
        'How to begin. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. And on. ',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:3
        summary  \`summary\` has 173 characters; the most is 160.
                 Shorten it by 13."
    `);
  });

  test('no objectives', () => {
    expect(
      reportAfter(LESSON, 'objectives:\n  - id: begin-well\n    text: Begin well.\n', 'objectives: []\n'),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:5
        objectives  \`objectives\` is empty.
                    Write what the lesson lets the learner do, each with an \`id\` and a \`text\`."
    `);
  });

  test('an objective that no question serves', () => {
    expect(
      reportAfter(
        LESSON,
        '    text: Begin well.\n',
        '    text: Begin well.\n  - id: end-well\n    text: End well.\n',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:8
        objectives.2.id  No question serves the objective \`end-well\`.
                         Write two questions with \`objective: end-well\`, or remove the objective."
    `);
  });

  test('an objective that only one question serves', () => {
    const another = '    text: Begin well.\n  - id: end-well\n    text: End well.\n';
    const files = changed(smallCourse, LESSON, '    text: Begin well.\n', another);
    expect(reportOn(changed(files, QUIZ, 'objective: begin-well', 'objective: end-well')))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:8
        objectives.2.id  Only one question serves the objective \`end-well\`.
                         Write a second question with \`objective: end-well\`, or remove the objective."
    `);
  });

  test('a place to look in a lesson without headings', () => {
    const files = changed(smallCourse, LESSON_2, '## Ask first\n', '');
    const told = check(files).problems.map(({ found, next }) => `${found} ${next}`);
    expect([...new Set(told)]).toMatchInlineSnapshot(`
      [
        "This lesson has no heading \`Ask first\`. Give the text headings, from \`##\` on.",
      ]
    `);
  });

  test('an objective that another lesson has', () => {
    expect(reportAfter(LESSON, 'id: begin-well', 'id: ask-openly')).toMatchInlineSnapshot(`
      "6 problems in the course

      content/00-start/01-first-steps/check.quiz.yml:5
        questions.1.objective  This lesson has no objective \`begin-well\`.
                               Use \`ask-openly\`.

      content/00-start/01-first-steps/check.quiz.yml:18
        questions.2.objective  This lesson has no objective \`begin-well\`.
                               Use \`ask-openly\`.

      content/00-start/01-first-steps/check.quiz.yml:31
        questions.3.objective  This lesson has no objective \`begin-well\`.
                               Use \`ask-openly\`.

      content/00-start/01-first-steps/check.quiz.yml:44
        questions.4.objective  This lesson has no objective \`begin-well\`.
                               Use \`ask-openly\`.

      content/00-start/01-first-steps/lesson.mdx:6
        objectives.1.id        No question serves the objective \`ask-openly\`.
                               Write two questions with \`objective: ask-openly\`, or remove the objective.

      content/01-explore/01-good-questions/lesson.mdx:6
        objectives.1.id        Another objective has the id \`ask-openly\`: content/00-start/01-first-steps/lesson.mdx:6.
                               Give a new id to whichever of them was not published yet."
    `);
  });

  test('a term that is never defined', () => {
    expect(reportAfter(LESSON_2, '<Term id="gate">', '<Term id="gaet">')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/lesson.mdx:10
        <Term id>  There is no term \`gaet\`. Did you mean \`gate\`?
                   Add the term to \`glossary.yml\`, or name another.
        <Term id>  The term \`gate\` stands here and is explained nowhere in the lesson.
                   Write \`<Term id="gate">…</Term>\` here or, if the word is an everyday one too, \`everyday: true\` at the term."
    `);
  });

  test('a term that is explained twice', () => {
    expect(reportAfter(LESSON, 'ends at a', 'ends at a <Term id="gate">gate</Term>, a'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:10
        <Term id>  The term \`gate\` is explained on line 10 already.
                   Write its words without the tag."
    `);
  });

  test('a source that is never defined', () => {
    expect(reportAfter(LESSON, 'kluger-2024', 'kluger-2025')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:10
        <Source id>  There is no source \`kluger-2025\`. Did you mean \`kluger-2024\`?
                     Add the source to \`sources.yml\`, or name another."
    `);
  });

  test('a link to a lesson that does not exist', () => {
    expect(reportAfter(LESSON, 'id="good-questions"', 'id="good-question"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:24
        <LessonLink id>  There is no lesson \`good-question\`. Did you mean \`good-questions\`?
                         The id of a lesson is the words of its folder’s name."
    `);
  });

  test('a link to a worksheet that does not exist', () => {
    expect(reportAfter(LESSON, 'id="needs"', 'id="wishes"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:25
        <WorksheetLink id>  There is no worksheet \`wishes\`.
                            The id of a worksheet stands before \`.worksheet.yml\`."
    `);
  });

  test('a link to a role-play that does not exist, and one by its address', () => {
    expect(
      reportAfter(
        LESSON,
        '<WorksheetLink id="needs">the worksheet</WorksheetLink>',
        '<RolePlayLink id="soup">soup</RolePlayLink>',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:25
        <RolePlayLink id>  There is no role-play \`soup\`.
                           The id of a role-play stands before \`.role-play.yml\`."
    `);
    expect(reportAfter(LESSON, '## A talk', '[soup](/role-plays/soup/)')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        link  \`/role-plays/soup/\` is not the address of another site.
              Write it from \`https://\` on or, inside the course, use \`<RolePlayLink id="soup">words</RolePlayLink>\`."
    `);
  });

  test('fields of a worksheet that does not exist', () => {
    expect(withWorksheet('<Worksheet id="neds" fields="options" />')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:32
        <Worksheet id>  There is no worksheet \`neds\`. Did you mean \`needs\`?
                        The id of a worksheet stands before \`.worksheet.yml\`."
    `);
  });

  test('a field that the worksheet does not have', () => {
    expect(withWorksheet('<Worksheet id="needs" fields="criteria optoins" />')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:32
        <Worksheet fields>  There is no field \`optoins\`. Did you mean \`options\`?
                            The fields are \`account\`, \`options\`, \`criteria\`, \`ratings\` and \`gate\`."
    `);
  });

  test('a worksheet without its fields', () => {
    expect(withWorksheet('<Worksheet id="needs" />')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:32
        <Worksheet fields>  \`fields\` is missing.
                            Add it: the ids of its fields to be shown, with spaces between them."
    `);
  });

  test('a worksheet that holds text', () => {
    expect(withWorksheet('<Worksheet id="needs" fields="options">Your options</Worksheet>'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:32
        <Worksheet>  The tag holds text, which nobody would see.
                     End it with \` />\`; put the text beside it."
    `);
  });

  test('two worksheets', () => {
    expect(
      withWorksheet('<Worksheet id="needs" fields="options" />\n\n<Worksheet id="plan" fields="decided" />'),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:34
        <Worksheet>  There is one on line 32 already.
                     Keep one of them, with all its fields; link to another worksheet with \`<WorksheetLink>\`."
    `);
  });

  test('a line of somebody who is not in the course', () => {
    expect(reportAfter(LESSON, 'who="priya"', 'who="prija"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:16
        <Line who>  There is no person \`prija\`. Did you mean \`priya\`?
                    Add the person to \`course.yml\`, or name another."
    `);
  });

  test('a quiz that is not of this lesson', () => {
    expect(reportAfter(LESSON, 'first-steps-check', 'good-questions-check')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/00-start/01-first-steps/check.quiz.yml:1
        id         The quiz is not in the lesson’s text.
                   Put \`<Quiz id="first-steps-check" />\` into \`lesson.mdx\`.

      content/00-start/01-first-steps/lesson.mdx:33
        <Quiz id>  There is no quiz \`good-questions-check\`.
                   Name a quiz that lies in this lesson’s folder."
    `);
  });

  test('a quiz that stands nowhere', () => {
    expect(reportAfter(LESSON, '<Quiz id="first-steps-check" />\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/check.quiz.yml:1
        id  The quiz is not in the lesson’s text.
            Put \`<Quiz id="first-steps-check" />\` into \`lesson.mdx\`."
    `);
  });

  test('a quiz that stands twice', () => {
    expect(reportAfter(LESSON, '<IfThen', '<Quiz id="first-steps-check" />\n\n<IfThen'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/00-start/01-first-steps/lesson.mdx:35
          <Quiz id>  The quiz is on line 33 already.
                     Keep one of them."
      `);
  });

  test('no exercise', () => {
    expect(reportAfter(LESSON, '<Exercise title="One call" minutes={15}>\nCall somebody.\n</Exercise>\n', ''))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx
        <Exercise>  There is no \`<Exercise>\`.
                    Write one; every lesson has exactly one."
    `);
  });

  test('two exercises', () => {
    expect(reportAfter(LESSON, '<Quiz', '<Exercise title="Another" minutes={5}>More.</Exercise>\n\n<Quiz'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/00-start/01-first-steps/lesson.mdx:33
          <Exercise>  There is one on line 29 already.
                      Keep one of them."
      `);
  });

  test('no plan at the end', () => {
    expect(reportAfter(LESSON, '<IfThen when="the phone rings" then="I let them finish" />\n', ''))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx
        <IfThen>  There is no \`<IfThen>\`.
                  Write one; every lesson has exactly one."
    `);
  });

  test('an unknown tag', () => {
    expect(
      reportAfter(
        LESSON_2,
        '<Recall of="first-steps">\nWhat ends a phase?\n<Answer>A gate.</Answer>\n</Recall>',
        '<Recal>What?</Recal>',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:22
        <Recal>  There is no tag \`<Recal>\`. Did you mean \`Recall\`?
                 The tags are \`Source\`, \`Term\`, \`Talk\`, \`Line\`, \`Excerpt\`, \`Quote\`, \`Recall\`, \`KeyIdea\`, \`HowSure\`, \`Exercise\`, \`Answer\`, \`Aside\`, \`Figure\`, \`Point\`, \`LessonLink\`, \`WorksheetLink\`, \`RolePlayLink\`, \`PageLink\`, \`Worksheet\`, \`Quiz\` and \`IfThen\`."
    `);
  });

  test('a missing attribute', () => {
    expect(reportAfter(LESSON, '<Talk version="better" title="Mara waits">', '<Talk version="better">'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:14
        <Talk title>  \`title\` is missing.
                      Add it: what happens in this conversation."
    `);
  });

  test('an unknown attribute', () => {
    expect(reportAfter(LESSON, 'title="One call"', 'titel="One call"')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/00-start/01-first-steps/lesson.mdx:29
        <Exercise title>  \`title\` is missing.
                          Add it: what the exercise is called.
        <Exercise titel>  There is no \`titel\` here. Did you mean \`title\`?
                          What may stand here: \`title\` and \`minutes\`."
    `);
  });

  test('an attribute without a value', () => {
    expect(reportAfter(LESSON, '<Source id="kluger-2024" />', '<Source id />')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:10
        <Source id>  \`id\` is empty.
                     Write an id from \`sources.yml\`."
    `);
  });

  test('an unknown version of a talk', () => {
    expect(reportAfter(LESSON, 'version="better"', 'version="best"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:14
        <Talk version>  \`version\` cannot be \`best\`.
                        Use \`worse\` or \`better\`."
    `);
  });

  test('minutes of an exercise in quotes', () => {
    expect(reportAfter(LESSON, 'minutes={15}', 'minutes="15"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:29
        <Exercise minutes>  \`minutes\` is not a whole number in braces.
                            Write it as \`minutes={15}\`."
    `);
  });

  test('an attribute with program code', () => {
    expect(reportAfter(LESSON, 'title="One call"', 'title={name}')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:29
        <Exercise title>  The attribute holds program code.
                          Write text in quotes, and a whole number in braces."
    `);
  });

  test('attributes from program code', () => {
    expect(reportAfter(LESSON, 'title="One call"', '{...all}')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:29
        <Exercise ...all>  The attribute holds program code.
                           Write text in quotes, and a whole number in braces."
    `);
  });

  test('a line outside a talk', () => {
    expect(reportAfter(LESSON, '## A talk', '<Line who="mara">Hello.</Line>')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        <Line>  The tag stands outside \`<Talk>\`.
                Move it into a \`<Talk>\`."
    `);
  });

  test('a talk in which nobody speaks', () => {
    expect(
      reportAfter(
        LESSON,
        '<Line who="mara">What happened?</Line>\n<Line who="priya">The freezer failed.</Line>',
        'Silence.',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:14
        <Talk>  There is no \`<Line>\` in it.
                Put one between it and \`</Talk>\`."
    `);
  });

  test('a question from memory without its answer', () => {
    expect(reportAfter(LESSON_2, '<Answer>A gate.</Answer>\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/lesson.mdx:22
        <Recall>  There is no \`<Answer>\` in it.
                  Put one between it and \`</Recall>\`."
    `);
  });

  test('a term without words', () => {
    expect(reportAfter(LESSON, '<Term id="gate">gate</Term>', '<Term id="gate" />')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:10
        <Term>  The tag holds no text.
                Write the words between it and \`</Term>\`."
    `);
  });

  test('a quiz with text in it', () => {
    expect(
      reportAfter(LESSON, '<Quiz id="first-steps-check" />', '<Quiz id="first-steps-check">Try it.</Quiz>'),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:33
        <Quiz>  The tag holds text, which nobody would see.
                End it with \` />\`; put the text beside it."
    `);
  });

  test('a tag that is not closed', () => {
    expect(reportAfter(LESSON, '<Answer>A gate.</Answer>', '<Answer>A gate.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:21
        \`<Answer>\` is opened and not closed.
        Close it with \`</Answer>\`, in the same paragraph if it opens inside one; a tag without text ends in \` />\`."
    `);
  });

  test('a tag that is closed by another', () => {
    expect(reportAfter(LESSON, '</Answer>', '</Anwser>')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:21
        \`</Anwser>\` closes a tag that is not open here.
        Close \`<Answer>\` first."
    `);
  });

  test('a bare less-than sign', () => {
    expect(reportAfter(LESSON, 'Call somebody.', 'Call <5 people.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:30
        A \`<\` stands here that begins no tag.
        Write \`\\<\` for the sign. A link is \`[words](https://…)\`."
    `);
  });

  test('a brace in the prose', () => {
    expect(reportAfter(LESSON, 'Call somebody.', 'Call {somebody}.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:30
        { }  What stands in braces is read as program code.
             Write \`\\{\` for the sign."
    `);
  });

  test('a brace that is not closed', () => {
    expect(reportAfter(LESSON, 'Call somebody.', 'Call {somebody.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:30
        A \`{\` is opened and not closed.
        Write \`\\{\` for the sign."
    `);
  });

  test('a comment as in HTML', () => {
    expect(reportAfter(LESSON, '## A talk', '<!-- later -->')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        A comment is written as in HTML.
        Write it as \`{/* … */}\`."
    `);
  });

  test('an import', () => {
    expect(reportAfter(LESSON, '## A talk', 'import Card from "./Card.astro"')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        import  A lesson has no program code.
                Remove it: the tags need no import."
    `);
  });

  test('raw HTML that Markdown can say', () => {
    expect(reportAfter(LESSON, 'The freezer failed.', 'The <b>freezer</b> failed.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:16
        <b>  A lesson has no raw HTML.
             Write \`**words**\`."
    `);
  });

  test('raw HTML that nothing replaces', () => {
    expect(reportAfter(LESSON, '## A talk', '<script>alert(1)</script>')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        <script>  A lesson has no raw HTML.
                  Remove it: Markdown and the tags are enough."
    `);
  });

  test('a heading in HTML', () => {
    expect(reportAfter(LESSON, '## A talk', '<h2>A talk</h2>')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        <h2>  A lesson has no raw HTML.
              Begin the line with \`##\`."
    `);
  });

  test('a raw link inside the course', () => {
    expect(reportAfter(LESSON, 'https://example.org/', '/lessons/good-questions/')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:25
        link  \`/lessons/good-questions/\` is not the address of another site.
              Write it from \`https://\` on or, inside the course, use \`<LessonLink id="good-questions">words</LessonLink>\`."
    `);
  });

  test('a raw link to a page beside the lessons', () => {
    expect(reportAfter(LESSON, 'https://example.org/', '/review/')).toContain(
      'use `<PageLink to="review">words</PageLink>`.',
    );
  });

  test('a link from file to file', () => {
    expect(reportAfter(LESSON, 'https://example.org/', '../02-more/lesson.mdx')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:25
        link  \`../02-more/lesson.mdx\` is not the address of another site.
              Write it from \`https://\` on or, inside the course, use \`<LessonLink id="…">words</LessonLink>\`."
    `);
  });

  test('a link that runs a script', () => {
    expect(reportAfter(LESSON, 'https://example.org/', 'javascript:alert(1)')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:25
        link  \`javascript:alert(1)\` is not the address of another site.
              Write it from \`https://\` on or, inside the course, use \`<LessonLink id="…">words</LessonLink>\`."
    `);
  });

  test('a link by reference inside the course', () => {
    expect(reportAfter(LESSON, '## A talk', '[there]: /worksheets/needs/')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        link  \`/worksheets/needs/\` is not the address of another site.
              Write it from \`https://\` on or, inside the course, use \`<WorksheetLink id="needs">words</WorksheetLink>\`."
    `);
  });

  test('a picture', () => {
    expect(reportAfter(LESSON, '## A talk', '![A freezer](freezer.jpg)')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        picture  A lesson has no pictures.
                 Say it in words or in a table."
    `);
  });

  test('a second title', () => {
    expect(reportAfter(LESSON, '## A talk', '# A talk')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        heading  The title of the lesson is its only \`#\` heading.
                 Begin with \`##\`."
    `);
  });

  test('a heading that skips a level', () => {
    expect(reportAfter(LESSON, '## A talk', '#### A talk')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:12
        heading  The heading skips a level.
                 Give it 2 \`#\` or fewer."
    `);
  });

  test('a character that turns the text around', () => {
    expect(reportAfter(LESSON, 'What ends', 'What ‮ends')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:20
        The line holds an invisible character, U+202E, that turns the direction of text around.
        Delete the line and type it again."
    `);
  });

  test('a file that is not UTF-8', () => {
    expect(reportAfter(LESSON, 'Call somebody.', 'Call Ren�.')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/00-start/01-first-steps/lesson.mdx:30
        The line holds a character that was lost: �.
        Save the file as UTF-8 and type it again."
    `);
  });
});

test('fields of a worksheet may stand in any order, with any space between them', () => {
  const files = changed(
    smallCourse,
    LESSON,
    'Call somebody.\n',
    '\n<Worksheet id="needs" fields=" ratings   criteria " />\n',
  );
  expect(check(files).problems).toEqual([]);
});

/** What the author reads when this stands in an exercise. */
function withWorksheet(tags: string): string {
  return reportAfter(LESSON, 'Call somebody.\n', `Call somebody.\n\n${tags}\n`);
}
