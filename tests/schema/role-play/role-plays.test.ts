// What an author is told about a role-play.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentIn } from '../../../src/schema/check.ts';
import { rolePlayTable } from '../../../src/schema/quality/role-play/table.ts';
import { changed, check, reportOn, smallCourse, type Files } from '../course/small-course.ts';

const TALK = 'content/01-explore/gears-slip.role-play.yml';
const text = readFileSync('tests/fixtures/second-course/content/01-asking/gears-slip.role-play.yml', 'utf8');
const files: Files = { ...smallCourse, [TALK]: text.replaceAll('one-question]', 'good-questions]') };

/** What the author reads after each first text became its second. */
function reportAfter(...changes: readonly (readonly [from: string, to: string])[]): string {
  return reportOn(changes.reduce<Files>((files, [from, to]) => changed(files, TALK, from, to), files));
}

test('a role-play is part of its part, by the words before its first dot, and has no problems', () => {
  const { course, problems } = check(files);
  expect(problems).toEqual([]);
  const [start, explore] = course?.parts ?? [];
  expect(start?.rolePlays).toEqual([]);
  expect(explore?.rolePlays.map(({ id, title }) => [id, title])).toEqual([['gears-slip', 'The gears slip']]);
});

describe('the author is told of', () => {
  test('a choice that leads to nothing there is', () => {
    expect(reportAfter(['next: since-spring', 'next: since-sprng'])).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:22
        scenes.1.choices.2.next  There is no scene or ending \`since-sprng\`. Did you mean \`since-spring\`?
                                 Name one that is in this file, or write it."
    `);
  });

  test('a name that stands twice, though one is a scene and one a choice', () => {
    expect(reportAfter(['id: since-when', 'id: shrugs'])).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:22
        scenes.1.choices.2.id  Another scene, choice or ending has the id \`shrugs\`: content/01-explore/gears-slip.role-play.yml:78.
                               Give a new id to whichever of them was not published yet."
    `);
  });

  test('a flag that nothing sets', () => {
    expect(reportAfter(['sets: [knows-tonight]', 'sets: [knows-tonigt]'])).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:97
        scenes.11.choices.3.when.lacks.1  No choice sets the flag \`knows-tonight\`. Did you mean \`knows-tonigt\`?
                                          The only flag is \`knows-tonigt\`."
    `);
  });

  test('a pick that is no choice', () => {
    expect(reportAfter(['when: { lacks: [knows-tonight] }', 'when: { picked: [wher] }']))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:97
        scenes.11.choices.3.when.picked.1
          There is no choice \`wher\`. Did you mean \`where\`?
          Name a choice that can have been picked before."
    `);
  });

  test('a lesson to read again that does not exist', () => {
    expect(reportAfter(['again: [good-questions]', 'again: [god-questions]'])).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:122
        endings.1.again.1  There is no lesson \`god-questions\`. Did you mean \`good-questions\`?
                           The id of a lesson is the words of its folder’s name."
    `);
  });

  test('a scene that nothing leads to', () => {
    expect(reportAfter(['next: stays', 'next: next-door'])).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:111
        scenes.14  Nothing leads to the scene \`stays\`.
                   Let a choice lead there that can be picked, or take the scene out."
    `);
  });

  test('an ending that nothing leads to', () => {
    expect(reportAfter(['insight: { from: 5 }', 'agreement: { to: 1 }'])).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/gears-slip.role-play.yml:61
        scenes.6.choices.1.next.1  \`stand-by-it\` never leads to \`on-the-card\`.
                                   Change its \`when\` or those before it, or take it out.

      content/01-explore/gears-slip.role-play.yml:118
        endings.1                  Nothing leads to the ending \`on-the-card\`.
                                   Let a choice lead there that can be picked, or take the ending out."
    `);
  });

  test('a scene that runs dry, with the picks that lead there', () => {
    const rarely = 'when: { trust: { from: 9 } }';
    expect(
      reportAfter(
        ['with an hour is one.,', `with an hour is one., ${rarely},`],
        ['say: As you like.,', `say: As you like., ${rarely},`],
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:114
        scenes.14.choices  Nothing can be said in \`stays\` after \`busy-day\`, \`full\` and \`one-question\`.
                           Let at least one choice have no \`when\`."
    `);
  });

  test('a circle without a way out', () => {
    const stays = 'effect: { agreement: 2 }, next: a-try }\n      - { id: as-you-like';
    expect(
      reportAfter(
        [stays, stays.replace('next: a-try', 'next: stays')],
        [
          'leaves all of it to him., effect: { trust: -1 }, next: next-door',
          'leaves all of it to him., next: stays',
        ],
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:111
        scenes.14  The talk never ends once it is in \`stays\` after \`busy-day\`, \`full\` and \`one-question\`.
                   Let a choice of one of them lead to an ending, always."
    `);
  });

  test('a choice that is never offered', () => {
    expect(
      reportAfter(['when: { lacks: [knows-tonight] }', 'when: { trust: { to: 0 }, insight: { from: 9 } }']),
    ).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/gears-slip.role-play.yml:62
        scenes.6.choices.1.next.2  \`stand-by-it\` never leads to \`a-try\`.
                                   Change its \`when\` or those before it, or take it out.

      content/01-explore/gears-slip.role-play.yml:97
        scenes.11.choices.3        The choice \`what-needs\` is never offered.
                                   Change its \`when\`, or take it out."
    `);
  });

  test('a line that may lead nowhere', () => {
    expect(reportAfter(['- { to: a-try }', '- { when: { trust: { to: 6 } }, to: a-try }']))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:60
        scenes.6.choices.1.next  \`stand-by-it\` may lead nowhere.
                                 Let the last entry have no \`when\`: that is where it leads if nothing else holds."
    `);
  });

  test('an effect that is never felt', () => {
    expect(
      reportAfter([
        'It may not come again., effect: { trust: -1 }',
        'It may not come again., effect: { insight: -1 }',
      ]),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:68
        scenes.7.choices.1.effect.insight
          \`nothing\` never changes insight, which is full or empty whenever it is said.
          Leave this effect out, or let less happen to it before."
    `);
  });

  test('a best ending that is nearer than a talk is long', () => {
    expect(
      reportAfter([
        'effect: { insight: 2, trust: 1 }, next: on-the-hill',
        'effect: { insight: 3, trust: 1 }, next: which',
      ]),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:118
        endings.1  The best ending is 3 choices away at least; 6 to 14 are a talk.
                   Let its way lead through more scenes."
    `);
  });

  test('a rule that gets the best without listening', () => {
    expect(reportAfter(['kind: partial', 'kind: gate'])).toMatchInlineSnapshot(`
      "5 problems in the course

      content/01-explore/gears-slip.role-play.yml:15
        scenes     Who always picks the longest line comes to \`a-try\`, the best there is, without listening.
                   Change the lines at one of the forks that decide, or their order.
        scenes     Who always picks the friendliest line comes to \`a-try\`, the best there is, without listening.
                   Change the lines at one of the forks that decide, or their order.
        scenes     Who always picks the first question comes to \`a-try\`, the best there is, without listening.
                   Change the lines at one of the forks that decide, or their order.
        scenes     Who always picks the first line listed comes to \`a-try\`, the best there is, without listening.
                   Change the lines at one of the forks that decide, or their order.

      content/01-explore/gears-slip.role-play.yml:118
        endings.1  The best ending is 4 choices away at least; 6 to 14 are a talk.
                   Let its way lead through more scenes."
    `);
  });

  test('no ending that is the best there is', () => {
    expect(reportAfter(['kind: gate', 'kind: stall'])).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:117
        endings  No ending is the best that can be had.
                 Write one of \`kind: gate\`."
    `);
  });

  test('nothing where the fit is poor and an honest no is the best there is', () => {
    expect(reportAfter(['fit: good', 'fit: poor'], ['kind: gate', 'kind: no'])).toBe(
      '0 problems in the course',
    );
  });

  test('time that passes without a sign', () => {
    const seen = 'seen: He looks at the door.';
    expect(reportAfter([seen, 'seen: For two days you hear nothing. Then he rings.'])).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:105
        scenes.13.seen  In \`looks-at-door\` time has passed, as “For two days” tells, and nothing marks it.
                        Write when it is in \`time\`, like \`time: Two days later\`."
    `);
    const time = 'time: Two days later';
    expect(reportAfter([seen, `seen: For two days you hear nothing.\n    ${time}`])).toBe(
      '0 problems in the course',
    );
  });

  test('a last scene in which nothing is decided', () => {
    expect(
      reportAfter([
        'leaves all of it to him., effect: { trust: -1 }, next: next-door',
        'leaves all of it to him., effect: { trust: -1 }, next: a-try',
      ]),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:114
        scenes.14.choices  Nothing is decided in \`stays\`: whatever is said there ends the talk in the same way.
                           Let one of its choices lead elsewhere, or end the talk before it."
    `);
  });

  test('a talk too long for three people', () => {
    expect(reportAfter(['minutes: 6', 'minutes: 60'])).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/gears-slip.role-play.yml:133
        kit.minutes  \`minutes\` is \`60\`; the most is 30.
                     Write how many minutes the talk takes for three people."
    `);
  });
});

test('the table tells what can happen in each talk', () => {
  const paths = Object.entries(files).map(([path, text]) => ({ path, text }));
  expect(rolePlayTable(contentIn(paths)).join('\n')).toMatchInlineSnapshot(`
    "
    What can happen in each talk; lengths in choices:
                                               scenes      endings        paths     shortest      longest  to the best
      gears-slip                                   14            3       no end            3       no end            6

    gears-slip, by chance:
      scenes     comes-in 100 %, since-spring 56 %, on-the-hill 39 %, late-twice 21 %, that-is-it 8.6 %, which 2.9 %,
                 leaves-it 33 %, not-monday 33 %, shrugs 37 %, how-much 44 %, waits 32 %, a-card 42 %,
                 looks-at-door 75 %, stays 37 %
      endings    on-the-card 1.1 %, a-try 44 %, next-door 55 %
      by rule    the longest line → a-try (partial), the shortest line → next-door (lost),
                 the friendliest line → a-try (partial), the first question → a-try (partial),
                 the first line listed → a-try (partial)"
  `);
});
