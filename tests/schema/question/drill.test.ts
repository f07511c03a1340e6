// What an author is told about the lines of the drill.
import { describe, expect, test } from 'vitest';
import { check, DRILL, EXPLORE, changed, reportAfter, smallCourse } from '../course/small-course.ts';

describe('the author is told of', () => {
  test('a line of no phase', () => {
    expect(reportAfter(DRILL, 'phase: explore', 'phase: exlore')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:4
        1.phase  There is no phase \`exlore\`. Did you mean \`explore\`?
                 The phases are \`explore\` and \`confirm\`."
    `);
  });

  test('a line of a part that is not a phase', () => {
    expect(reportAfter(DRILL, 'phase: explore', 'phase: start')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:4
        1.phase  There is no phase \`start\`.
                 The phases are \`explore\` and \`confirm\`."
    `);
  });

  test('a phase it could be taken for that does not exist', () => {
    expect(reportAfter(DRILL, 'phase: confirm, feedback', 'phase: decide, feedback')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:7
        1.near.1.phase  There is no phase \`decide\`.
                        The phases are \`explore\` and \`confirm\`."
    `);
  });

  test('a phase it could be taken for that is the right one', () => {
    expect(reportAfter(DRILL, 'phase: confirm, feedback', 'phase: explore, feedback')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:7
        1.near.1.phase  \`explore\` is the phase that this line belongs to.
                        Name a phase that it could be taken for."
    `);
  });

  test('a phase it could be taken for twice', () => {
    expect(
      reportAfter(
        DRILL,
        '  moves:\n',
        '    - { phase: confirm, feedback: Nobody has decided anything yet. }\n  moves:\n',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:8
        1.near.2.phase  \`confirm\` is named in \`near\` already.
                        Keep one of the two."
    `);
  });

  test('nothing it could be taken for', () => {
    expect(
      reportAfter(
        DRILL,
        '  near:\n    - { phase: confirm, feedback: Nothing is on the table yet. }\n',
        '  near: []\n',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:6
        1.near  \`near\` is empty.
                Write one or more phases it could be taken for, each with its feedback."
    `);
  });

  test('two moves', () => {
    expect(
      reportAfter(
        DRILL,
        '    - { id: thank, text: Thank her and go., feedback: She has only just begun. }\n',
        '',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:8
        1.moves  \`moves\` has only 2; it needs 3.
                 Write three moves, each with its feedback."
    `);
  });

  test('four moves', () => {
    expect(
      reportAfter(
        DRILL,
        '    - { id: thank,',
        '    - { id: wait, text: Wait for her., feedback: She waits for you already. }\n    - { id: thank,',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:8
        1.moves  \`moves\` has 4; it needs 3.
                 Write three moves, each with its feedback."
    `);
  });

  test('no best move', () => {
    expect(reportAfter(DRILL, ' right: true,', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:8
        1.moves  No move is marked \`right: true\`, so nobody can answer this question.
                 Mark the right move."
    `);
  });

  test('two best moves', () => {
    expect(reportAfter(DRILL, 'text: Offer a sensor.,', 'text: Offer a sensor., right: true,'))
      .toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:8
        1.moves  2 moves are marked \`right: true\`, and exactly one is the best next move.
                 Keep the mark on one of them."
    `);
  });

  test('two moves with one id', () => {
    expect(reportAfter(DRILL, 'id: thank', 'id: ask')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:11
        1.moves.3.id  Another move has the id \`ask\`: content/drill.yml:9.
                      Give a new id to whichever of them was not published yet."
    `);
  });

  test('a line without its scene', () => {
    expect(reportAfter(DRILL, '  scene: Priya, on your second call.\n', '')).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:1
        1.scene  \`scene\` is missing.
                 Add it: who says it and when, without the phase."
    `);
  });

  test('two lines with one id', () => {
    expect(
      reportAfter(
        DRILL,
        '- id: freezer-failed',
        '- id: freezer-failed\n  scene: Priya, on your third call.\n  says: ‘Yes.’\n  phase: confirm\n  why: She says yes.\n  near:\n    - { phase: explore, feedback: The need is agreed by now. }\n  moves:\n    - { id: ask, text: Ask who else agrees., right: true, feedback: One yes is seldom enough. }\n    - { id: date, text: Ask for a date., feedback: The others were not asked. }\n    - { id: leave, text: Go before she changes., feedback: She may change it anyway. }\n- id: freezer-failed',
      ),
    ).toMatchInlineSnapshot(`
      "1 problem in the course

      content/drill.yml:12
        2.id  Another line of the drill has the id \`freezer-failed\`: content/drill.yml:1.
              Give a new id to whichever of them was not published yet."
    `);
  });
});

test('no phase is called unknown while a part cannot be read', () => {
  const files = changed(smallCourse, EXPLORE, 'title: Explore', "title: 'Explore");
  expect(check(files).problems).toHaveLength(1);
});

test('a line comes to what was written, and a move moves with the others', () => {
  expect(check(smallCourse).course?.drill).toMatchObject([
    {
      id: 'freezer-failed',
      phase: 'explore',
      near: [{ phase: 'confirm', feedback: 'Nothing is on the table yet.' }],
      moves: [
        { id: 'ask', right: true, stays: false },
        { id: 'offer', right: false, stays: false },
        { id: 'thank', right: false, stays: false },
      ],
    },
  ]);
});
