// How the prose of a lesson reads: what is heard, and what is left out of the count.
import { describe, expect, test } from 'vitest';
import { contentIn } from '../../../src/schema/check.ts';
import { heardIn } from '../../../src/schema/quality/prose/ear.ts';
import { sentencesOf } from '../../../src/schema/quality/prose/paragraphs.ts';
import { earProblems } from '../../../src/schema/quality/prose/problems.ts';
import { changed, LESSON, reportAfter, smallCourse, SOURCES } from '../course/small-course.ts';

const FIRST =
  'Listening helps <Source id="kluger-2024" />. Each phase ends at a <Term id="gate">gate</Term>.';

/** The first lesson of the small course, with this text in the place of its first paragraph. */
function heard(text: string, files = smallCourse) {
  const course = changed(files, LESSON, FIRST, text);
  const content = contentIn(Object.entries(course).map(([path, text]) => ({ path, text })));
  return heardIn(content)[0]!;
}

const texts = (sentences: readonly { text: string }[]) => sentences.map(({ text }) => text);
const words = (count: number) => `On${' on'.repeat(count - 1)}.`;

describe('a sentence', () => {
  test('is too long with 31 words, and not with 30', () => {
    expect(texts(heard(`${words(30)}\n\n${words(31)}`).long)).toEqual([words(31)]);
  });

  test('is heard in an exercise, in a remark and in a list', () => {
    const { long } = heard(`<Aside title="Costs">\n\n${words(31)}\n\n</Aside>\n\n- ${words(32)}`);
    expect(texts(long)).toEqual([words(31), words(32)]);
  });

  test('is not prose in talk, in an answer, in a heading or in a table', () => {
    const talk = `<Talk title="A talk"><Line who="mara">${words(31)}</Line></Talk>`;
    const answer = `<Recall>\nWhy?\n<Answer>\n\n${words(31)}\n\n</Answer>\n</Recall>`;
    const table = `| a | b |\n| --- | --- |\n| ${words(31)} | c |`;
    expect(heard([talk, answer, `## ${words(31)}`, table].join('\n\n')).long).toEqual([]);
  });

  test('ends neither after a title nor at what is said within it', () => {
    expect(sentencesOf('Dr. Alessandra wrote it. ‘Why?’ asks Jo. It was option B. Then they left.')).toEqual([
      'Dr. Alessandra wrote it.',
      '‘Why?’ asks Jo.',
      'It was option B.',
      'Then they left.',
    ]);
  });
});

describe('a paragraph ends like a saying', () => {
  const before = 'Mara has written to Priya about the freezer. Priya has put one thing right in it.';

  test('on nine words, and not on ten', () => {
    expect(texts(heard(`${before} ${words(9)}`).endings)).toEqual([words(9)]);
    expect(heard(`${before} ${words(10)}`)).toMatchObject({ endings: [], paragraphs: 1 });
  });

  test('after two sentences or more', () => {
    expect(heard('Mara has written to Priya. The fact is the same.')).toMatchObject({
      endings: [],
      paragraphs: 0,
    });
  });

  test('in its own words, and not where somebody speaks or a list begins', () => {
    expect(heard(`${before} She says, ‘I owe you a rota.’`).endings).toEqual([]);
    expect(heard(`${before} This is what is left:\n\n- one`).endings).toEqual([]);
  });
});

describe('somebody is named', () => {
  test('in the paragraph that goes on with a pronoun', () => {
    expect(texts(heard('Mara waits.\n\nShe has reason to. Her page is out.').unnamed)).toEqual([
      'She has reason to.',
      'Her page is out.',
    ]);
    expect(heard('Mara waits. She has reason to.').unnamed).toEqual([]);
  });

  test('by what they are, or by a first and a last name, but not by the name of a firm', () => {
    expect(heard('A customer waits. She has reason to.').unnamed).toEqual([]);
    expect(heard('It is by Neil Rackham. He counted.').unnamed).toEqual([]);
    const files = changed(smallCourse, 'content/course.yml', 'about: runs shops', 'about: runs Harrow Lane');
    expect(texts(heard('It is at Harrow Lane. She waits.', files).unnamed)).toEqual(['She waits.']);
  });

  test('by the paragraph that leads to a list', () => {
    expect(heard('This is how Mara led it.\n\n1. She read the need.\n2. She waited.').unnamed).toEqual([]);
    expect(texts(heard('This is how.\n\n1. She read the need.').unnamed)).toEqual(['She read the need.']);
  });

  test('and “they” may be things, but not where nothing stands before', () => {
    expect(heard('The gates are few. They are yours.').unnamed).toEqual([]);
    expect(texts(heard('They are yours.').unnamed)).toEqual(['They are yours.']);
  });

  test('and what is quoted is nobody’s prose', () => {
    expect(heard('‘She has reason to,’ it says.').unnamed).toEqual([]);
  });
});

describe('a study', () => {
  const source = (id: string, sure: string) =>
    `\n- id: ${id}\n  label: L\n  cite: C.\n  url: https://example.org/\n  finding: F.\n  limits: L.\n  against: A.\n  sure: ${sure}\n`;
  const files = {
    ...smallCourse,
    [SOURCES]: `${smallCourse[SOURCES]}${source('a-2001', 'tested')}${source('b-2002', 'indicated')}${source('method', 'origin')}`,
  };
  const cited = (text: string) => heard(text, files).studies.map(({ id }) => id);

  test('counts once in the running text', () => {
    expect(
      cited(
        'One <Source id="kluger-2024" />, again <Source id="kluger-2024" />, two <Source id="a-2001" />.',
      ),
    ).toEqual(['kluger-2024', 'a-2001']);
  });

  test('may stand in the margin, in an answer and where the evidence is gathered', () => {
    const aside = '<Aside title="More">\n\nSo <Source id="a-2001" />.\n\n</Aside>';
    const sure = '<HowSure>\n\nSo <Source id="b-2002" />.\n\n</HowSure>';
    expect(cited(`${aside}\n\n${sure}`)).toEqual([]);
  });

  test('is no study where it says what is taught', () => {
    expect(cited('The method <Source id="method" />.')).toEqual([]);
  });
});

test('the author is told of each place that is beyond the limit of its lesson', () => {
  const ending =
    'Mara has written to Priya about the freezer. Priya has put one thing right in it. So it is.';
  const lesson = heard([ending, words(31), ending, words(32), ending, 'She waits.'].join('\n\n'));
  expect(
    earProblems([{ ...lesson, studies: ['a', 'b', 'c'].map((id) => ({ id, line: 30 })) }]).map(
      ({ line, path, found, next }) => `${line} ${path}: ${found} ${next}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "12 sentence: The sentence that begins “On on on on on on …” has 31 words. Only 1 of a lesson may have more than 30; here 2 do. Make two of it, or leave something out.",
      "16 sentence: The sentence that begins “On on on on on on …” has 32 words. Only 1 of a lesson may have more than 30; here 2 do. Make two of it, or leave something out.",
      "10 ending: The paragraph ends like a saying: “So it is.” Only 2 of a lesson may; here 3 do. Let the last sentence say something more, or leave it out.",
      "14 ending: The paragraph ends like a saying: “So it is.” Only 2 of a lesson may; here 3 do. Let the last sentence say something more, or leave it out.",
      "18 ending: The paragraph ends like a saying: “So it is.” Only 2 of a lesson may; here 3 do. Let the last sentence say something more, or leave it out.",
      "20 pronoun: The sentence that begins “She waits.” speaks of somebody whom its paragraph has not named. Name the person first.",
      "30 <Source id>: The running text cites 3 studies, of which \`c\` is one; 2 are the most. Cite it in \`<HowSure>\` or in an \`<Aside>\`, or leave it out.",
    ]
  `);
});

test('two endings like sayings, one long sentence and two studies are let pass', () => {
  const ending =
    'Mara has written to Priya about the freezer. Priya has put one thing right in it. So it is.';
  const lesson = heard([ending, words(31), ending].join('\n\n'));
  expect(earProblems([{ ...lesson, studies: ['a', 'b'].map((id) => ({ id, line: 30 })) }])).toEqual([]);
});

test('the check of a course fails where a lesson is beyond its limit', () => {
  expect(reportAfter(LESSON, FIRST, `${FIRST}\n\nShe waits.`)).toMatchInlineSnapshot(`
    "1 problem in the course

    content/00-start/01-first-steps/lesson.mdx:12
      pronoun  The sentence that begins “She waits.” speaks of somebody whom its paragraph has not named.
               Name the person first."
  `);
});
