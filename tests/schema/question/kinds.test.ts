// What an author is told about a broken question of each kind.
import { describe, expect, test } from 'vitest';
import { KINDS, reportAfter } from '../course/small-course.ts';

describe('of any kind, the author is told of', () => {
  test('a question without a place to look', () => {
    expect(reportAfter(KINDS, '    look: Ask first\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:3
        questions.1.look  \`look\` is missing.
                          Add it: the heading of this lesson under which the answer stands, word for word."
    `);
  });

  test('a place to look that the lesson does not have', () => {
    expect(reportAfter(KINDS, 'look: Ask first', 'look: Ask frist')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:6
        questions.1.look  This lesson has no heading \`Ask frist\`. Did you mean \`Ask first\`?
                          The only heading is \`Ask first\`."
    `);
  });

  test('a hint that is not in a list', () => {
    expect(reportAfter(KINDS, 'hints:\n      - Think of', 'hints: Think of')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:8
        questions.1.hints  \`hints\` is the text \`Think of what she could reply.\`, where a list belongs.
                           Begin each entry on a line of its own with \`- \`."
    `);
  });

  test('a revision before the first', () => {
    expect(reportAfter(KINDS, 'revision: 2', 'revision: 0')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:11
        questions.1.revision  \`revision\` is \`0\`; the least is 1.
                              Write the number of this version of the question, from 1 on."
    `);
  });

  test('a mistyped key', () => {
    expect(reportAfter(KINDS, 'explanation: An', 'explaination: An')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:10
        questions.1.explaination  There is no \`explaination\` here. Did you mean \`explanation\`?
                                  What may stand here: \`kind\`, \`id\`, \`objective\`, \`look\`, \`prompt\`, \`hints\`, \`explanation\`, \`revision\`, \`fixed\` and \`choices\`."
    `);
  });

  test('an unknown kind', () => {
    expect(reportAfter(KINDS, 'kind: order', 'kind: ordr')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:43
        questions.3.kind  \`kind\` cannot be \`ordr\`. Did you mean \`order\`?
                          Use \`one\`, \`many\`, \`order\`, \`match\`, \`sort\`, \`judge\`, \`fill\` or \`written\`."
    `);
  });
});

describe('of kind one, the author is told of', () => {
  test('no right choice', () => {
    expect(reportAfter(KINDS, 'What happened in May?\n        right: true\n', 'What happened in May?\n'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:13
        questions.1.choices  No choice is marked \`right: true\`, so nobody can answer this question.
                             Mark the right choice."
    `);
  });

  test('two right choices', () => {
    expect(
      reportAfter(
        KINDS,
        'text: Did it happen in May?\n',
        'text: Did it happen in May?\n        right: true\n',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:13
        questions.1.choices  2 choices are marked \`right: true\`, and \`kind: one\` has exactly one.
                             Keep the mark on one of them, or use \`kind: many\`."
    `);
  });

  test('the key of another kind', () => {
    expect(reportAfter(KINDS, '    revision: 2\n', '    revision: 2\n    steps: []\n'))
      .toMatchInlineSnapshot(`
        "1 problem in the course

        content/01-explore/01-good-questions/kinds.quiz.yml:12
          questions.1.steps  \`steps\` belongs to \`kind: order\`; this is \`kind: one\`.
                             What may stand here: \`kind\`, \`id\`, \`objective\`, \`look\`, \`prompt\`, \`hints\`, \`explanation\`, \`revision\`, \`fixed\` and \`choices\`."
      `);
  });

  test('the whole of another kind', () => {
    expect(reportAfter(KINDS, '    kind: one\n', '    kind: order\n')).toMatchInlineSnapshot(`
      "3 problems in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:3
        questions.1.steps    \`steps\` is missing.
                             Add it: three or more steps in the right order, each with its feedback.

      content/01-explore/01-good-questions/kinds.quiz.yml:12
        questions.1.fixed    With \`fixed: true\`, a question of \`kind: order\` would begin solved.
                             Remove the key.

      content/01-explore/01-good-questions/kinds.quiz.yml:13
        questions.1.choices  \`choices\` belongs to \`kind: one\` and \`kind: many\`; this is \`kind: order\`.
                             What may stand here: \`kind\`, \`id\`, \`objective\`, \`look\`, \`prompt\`, \`hints\`, \`explanation\`, \`revision\`, \`fixed\` and \`steps\`."
    `);
  });

  test('a choice that stays, in a word that is not true or false', () => {
    expect(reportAfter(KINDS, 'stays: true', 'stays: last')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:24
        questions.1.choices.3.stays  \`stays\` is the text \`last\`, where \`true\` or \`false\` belongs.
                                     Write \`true\` or \`false\`, without quotes."
    `);
  });
});

describe('of kind many, the author is told of', () => {
  test('a single choice', () => {
    expect(
      reportAfter(
        KINDS,
        '      - id: since-when\n        text: Since when?\n        right: true\n        feedback: It asks for a date.\n      - id: tell\n        text: We have a sensor for that.\n        feedback: It answers what nobody asked.\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:30
        questions.2.choices  \`choices\` has only 1; it needs 2 or more.
                             Write two or more choices, each with its feedback."
    `);
  });

  test('two choices with one id', () => {
    expect(reportAfter(KINDS, 'id: since-when', 'id: what')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:35
        questions.2.choices.2.id  Another choice has the id \`what\`: content/01-explore/01-good-questions/kinds.quiz.yml:31.
                                  Give a new id to whichever of them was not published yet."
    `);
  });
});

describe('of kind order, the author is told of', () => {
  test('two steps', () => {
    expect(
      reportAfter(
        KINDS,
        '      - { id: wish, text: What would you like instead?, feedback: A wish needs both of the others. }\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:47
        questions.3.steps  \`steps\` has only 2; it needs 3 or more.
                           Write three or more steps in the right order, each with its feedback."
    `);
  });

  test('a step without its reason', () => {
    expect(reportAfter(KINDS, ', feedback: A wish needs both of the others. }', ' }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:50
        questions.3.steps.3.feedback  \`feedback\` is missing.
                                      Add it: the reason why the step stands here."
    `);
  });

  test('two steps with one id', () => {
    expect(reportAfter(KINDS, 'id: wish', 'id: story')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:50
        questions.3.steps.3.id  Another step has the id \`story\`: content/01-explore/01-good-questions/kinds.quiz.yml:48.
                                Give a new id to whichever of them was not published yet."
    `);
  });

  test('steps that keep their order', () => {
    expect(reportAfter(KINDS, '    kind: order\n', '    kind: order\n    fixed: true\n'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:44
        questions.3.fixed  With \`fixed: true\`, a question of \`kind: order\` would begin solved.
                           Remove the key."
    `);
  });

  test('choices where steps belong', () => {
    expect(reportAfter(KINDS, '    steps:\n', '    choices:\n')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:42
        questions.3.steps    \`steps\` is missing.
                             Add it: three or more steps in the right order, each with its feedback.

      content/01-explore/01-good-questions/kinds.quiz.yml:47
        questions.3.choices  \`choices\` belongs to \`kind: one\` and \`kind: many\`; this is \`kind: order\`.
                             What may stand here: \`kind\`, \`id\`, \`objective\`, \`look\`, \`prompt\`, \`hints\`, \`explanation\`, \`revision\`, \`fixed\` and \`steps\`."
    `);
  });
});

describe('of kind match, the author is told of', () => {
  test('two pairs', () => {
    expect(
      reportAfter(
        KINDS,
        '      - { id: how-much, text: What did it cost?, match: A number, feedback: Both are about an amount. }\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:56
        questions.4.pairs  \`pairs\` has only 2; it needs 3 or more.
                           Write three or more pairs, each with its \`text\`, its \`match\` and its feedback."
    `);
  });

  test('half a pair', () => {
    expect(reportAfter(KINDS, ' match: A date,', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:57
        questions.4.pairs.1.match  \`match\` is missing.
                                   Add it: the right side of the pair."
    `);
  });

  test('an extra with the id of a pair', () => {
    expect(reportAfter(KINDS, 'id: place', 'id: who')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:61
        questions.4.extras.1.id  Another pair or extra has the id \`who\`: content/01-explore/01-good-questions/kinds.quiz.yml:58.
                                 Give a new id to whichever of them was not published yet."
    `);
  });

  test('an extra without its reason', () => {
    expect(reportAfter(KINDS, ', feedback: None of them asks where. }', ' }')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:61
        questions.4.extras.1.feedback  \`feedback\` is missing.
                                       Add it: the reason why nothing here belongs to it."
    `);
  });

  test('pairs that face each other', () => {
    expect(reportAfter(KINDS, '    kind: match\n', '    kind: match\n    fixed: true\n'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:53
        questions.4.fixed  With \`fixed: true\`, a question of \`kind: match\` would begin solved.
                           Remove the key."
    `);
  });
});

describe('of kind sort, the author is told of', () => {
  test('a group that does not exist', () => {
    expect(reportAfter(KINDS, 'group: closed, feedback: A yes', 'group: close, feedback: A yes'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:73
        questions.5.pieces.3.group  There is no group \`close\`. Did you mean \`closed\`?
                                    The groups are \`open\` and \`closed\`."
    `);
  });

  test('a group without a piece', () => {
    expect(
      reportAfter(
        KINDS,
        '      - { id: closed, text: Closed }\n',
        '      - { id: closed, text: Closed }\n      - { id: both, text: Both }\n',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:70
        questions.5.groups.3.id  Nothing belongs to the group \`both\`.
                                 Write a piece with \`group: both\`, or remove the group."
    `);
  });

  test('a piece without a group', () => {
    expect(reportAfter(KINDS, ' group: open, feedback: It can', '  feedback: It can')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:71
        questions.5.pieces.1.group  \`group\` is missing.
                                    Add it: the id of the group it belongs to."
    `);
  });

  test('three pieces', () => {
    expect(
      reportAfter(
        KINDS,
        '      - { id: is-it, text: Is it over?, group: closed, feedback: A no is enough here. }\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:70
        questions.5.pieces  \`pieces\` has only 3; it needs 4 or more.
                            Write four or more pieces, each with its \`group\` and its feedback."
    `);
  });

  test('two groups with one id', () => {
    expect(reportAfter(KINDS, 'id: closed, text: Closed', 'id: open, text: Closed')).toMatchInlineSnapshot(`
      "3 problems in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:69
        questions.5.groups.2.id     Another group has the id \`open\`: content/01-explore/01-good-questions/kinds.quiz.yml:68.
                                    Give a new id to whichever of them was not published yet.

      content/01-explore/01-good-questions/kinds.quiz.yml:73
        questions.5.pieces.3.group  There is no group \`closed\`.
                                    The only group is \`open\`.

      content/01-explore/01-good-questions/kinds.quiz.yml:74
        questions.5.pieces.4.group  There is no group \`closed\`.
                                    The only group is \`open\`."
    `);
  });

  test('two pieces with one id', () => {
    expect(reportAfter(KINDS, 'id: is-it', 'id: was-it')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:74
        questions.5.pieces.4.id  Another piece has the id \`was-it\`: content/01-explore/01-good-questions/kinds.quiz.yml:73.
                                 Give a new id to whichever of them was not published yet."
    `);
  });
});

describe('of kind judge, the author is told of', () => {
  test('an effect that is not one', () => {
    expect(reportAfter(KINDS, 'effect: helps', 'effect: help')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:81
        questions.6.responses.1.effect  \`effect\` cannot be \`help\`. Did you mean \`helps\`?
                                        Use \`helps\`, \`neutral\` or \`harms\`."
    `);
  });

  test('a reply without an effect', () => {
    expect(reportAfter(KINDS, ' effect: neutral,', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:82
        questions.6.responses.2.effect  \`effect\` is missing.
                                        Use \`helps\`, \`neutral\` or \`harms\`."
    `);
  });

  test('two replies', () => {
    expect(
      reportAfter(
        KINDS,
        '      - { id: i-see, text: I see., effect: neutral, feedback: It neither opens nor closes. }\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:80
        questions.6.responses  \`responses\` has only 2; it needs 3 or more.
                               Write three or more replies, each with its \`effect\` and its feedback."
    `);
  });

  test('two replies with one id', () => {
    expect(reportAfter(KINDS, 'id: i-see', 'id: than-what')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:82
        questions.6.responses.2.id  Another reply has the id \`than-what\`: content/01-explore/01-good-questions/kinds.quiz.yml:81.
                                    Give a new id to whichever of them was not published yet."
    `);
  });
});

describe('of kind fill, the author is told of', () => {
  test('nothing that is accepted', () => {
    expect(reportAfter(KINDS, 'accepted: [open, open-ended]', 'accepted: []')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:89
        questions.7.accepted  \`accepted\` is empty.
                              Write one or more texts that are right; the first is shown as the answer."
    `);
  });

  test('a text that is accepted twice', () => {
    expect(reportAfter(KINDS, 'accepted: [open, open-ended]', 'accepted: [open, Opén]'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:89
        questions.7.accepted.2  \`Opén\` is accepted already, as \`open\` with what is forgiven.
                                Remove it."
    `);
  });

  test('a text that is accepted and wrong', () => {
    expect(reportAfter(KINDS, 'text: closed, feedback', 'text: OPEN, feedback')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:91
        questions.7.wrong.1.text  \`OPEN\` is wrong here and, with what is forgiven, accepted as \`open\`.
                                  Remove one of the two, or forgive less."
    `);
  });

  test('a text that is foreseen twice', () => {
    expect(
      reportAfter(
        KINDS,
        '    feedback: It leaves room',
        '      - { text: Closed, feedback: That one is answered by no. }\n    feedback: It leaves room',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:92
        questions.7.wrong.2.text  \`Closed\` is foreseen already, as \`closed\` with what is forgiven.
                                  Remove one of the two."
    `);
  });

  test('no feedback for what nobody foresaw', () => {
    expect(reportAfter(KINDS, '    feedback: It leaves room for more than yes.\n', ''))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:84
        questions.7.feedback  \`feedback\` is missing.
                              Add it: what is said to any other wrong answer."
    `);
  });

  test('something else that is forgiven', () => {
    expect(reportAfter(KINDS, 'forgive: { case', 'forgive: { cases')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:93
        questions.7.forgive.cases  There is no \`cases\` here. Did you mean \`case\`?
                                   What may stand here: \`case\`, \`accents\`, \`spaces\` and \`typos\`."
    `);
  });

  test('slips of the finger in words', () => {
    expect(reportAfter(KINDS, 'typos: 0', 'typos: none')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:93
        questions.7.forgive.typos  \`typos\` is the text \`none\`, where a whole number belongs.
                                   Write a whole number without quotes, such as \`10\`."
    `);
  });
});

describe('of kind written, the author is told of', () => {
  const models =
    '    models:\n      - What happened when it failed?\n      - Tell me about the last time it failed.\n';

  test('no model answers', () => {
    expect(reportAfter(KINDS, models, '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:94
        questions.8.models  \`models\` is missing.
                            Add it: one, two or three answers that a good seller might write."
    `);
  });

  test('an empty list of model answers', () => {
    expect(reportAfter(KINDS, models, '    models: []\n')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:99
        questions.8.models  \`models\` is empty.
                            Write one, two or three answers that a good seller might write."
    `);
  });

  test('an empty model answer', () => {
    expect(reportAfter(KINDS, '- What happened when it failed?', '- ""')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:100
        questions.8.models.1  Entry 1 of \`models\` is empty.
                              Write an answer that a good seller might write."
    `);
  });

  test('a model answer outside a list', () => {
    expect(reportAfter(KINDS, models, '    models: What happened when it failed?\n')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:99
        questions.8.models  \`models\` is the text \`What happened when it failed?\`, where a list belongs.
                            Begin each entry on a line of its own with \`- \`."
    `);
  });

  test('the key for a single model answer, as it once was', () => {
    expect(reportAfter(KINDS, models, '    model: What happened when it failed?\n')).toMatchInlineSnapshot(`
      "2 problems in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:94
        questions.8.models  \`models\` is missing.
                            Add it: one, two or three answers that a good seller might write.

      content/01-explore/01-good-questions/kinds.quiz.yml:99
        questions.8.model   There is no \`model\` here. Did you mean \`models\`?
                            What may stand here: \`kind\`, \`id\`, \`objective\`, \`look\`, \`prompt\`, \`hints\`, \`explanation\`, \`revision\`, \`fixed\`, \`models\` and \`checklist\`."
    `);
  });

  test('more model answers than anybody compares', () => {
    const more = `${models}      - How did you find out?\n      - Who found it?\n`;
    expect(reportAfter(KINDS, models, more)).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:99
        questions.8.models  \`models\` has 4; the most is 3.
                            Write one, two or three answers that a good seller might write."
    `);
  });

  test('a single point', () => {
    expect(
      reportAfter(
        KINDS,
        '      - { id: is-short, text: It is one sentence long., feedback: She would answer the last half only. }\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:102
        questions.8.checklist  \`checklist\` has only 1; it needs 2 or more.
                               Write two or more points to tick, each with its feedback."
    `);
  });

  test('a point with the id that the page uses', () => {
    expect(reportAfter(KINDS, 'id: is-short', 'id: none')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:104
        questions.8.checklist.2.id  The page uses the id \`none\` for the point “nothing of this”.
                                    Give this point another id."
    `);
  });

  test('two points with one id', () => {
    expect(reportAfter(KINDS, 'id: is-short', 'id: is-open')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/01-explore/01-good-questions/kinds.quiz.yml:104
        questions.8.checklist.2.id  Another point has the id \`is-open\`: content/01-explore/01-good-questions/kinds.quiz.yml:103.
                                    Give a new id to whichever of them was not published yet."
    `);
  });
});
