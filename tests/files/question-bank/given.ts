// Questions of every kind, with text that a format would like to read as something else.
import fc from 'fast-check';
import type { Course, Lesson } from '../../../src/core/course/course.ts';
import type { Group, Piece, Question } from '../../../src/core/question/question.ts';
import { course, lesson, part } from '../../core/given.ts';

/** The course with these questions in one lesson. */
export function courseOf(questions: readonly Question[], title = 'Lesson'): Course {
  const only: Lesson = { ...lesson('only', questions), title };
  return { ...course, parts: [part('first', null, [only])] };
}

/** A text as every export has it: written here a second time, letter by letter, so that the two must agree. */
export function asRead(text: string): string {
  const unix = text
    .split('\r\n')
    .join('\n')
    .split(/[\r\u000b\u000c\u0085\u2028\u2029]/)
    .join('\n');
  const kept = [...unix].filter((letter) => {
    const code = letter.codePointAt(0)!;
    if (code < 32) return letter === '\t' || letter === '\n';
    if (code > 126 && code < 160) return false;
    return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
  });
  const spaced = kept
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s\s+/g, ' ').replaceAll('\t', ' ').trim());
  return spaced.join('\n').trim();
}

/** The same where only one line can stand. */
export const asReadOnOneLine = (text: string): string => asRead(text).replace(/\n+/g, ' ');

const traps = [
  ...['~', '=', '#', '####', '{', '}', ':', '::', '\\', '\\n', '\\\\', '->', '-', '>', '%', '%50%', '*', '|'],
  ...['[html]', '[plain]', '[', '//', '$CATEGORY: x', '&&058;', '&&010', 'T', 'TRUE', '0', '=%0%', '~%-100%'],
  ...[
    '<b>',
    '</p>',
    '<br/>',
    '&',
    '&amp;',
    '&#10;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '"',
    "'",
    '<?xml',
    '{"a":1}',
  ],
  ...['\n', '\n\n', '\r\n', '\r', '\t', ' ', '  ', '\u00a0', '\u2028', '\ufeff'],
  ...['\u0000', '\u0008', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud83e', '\udde6'],
  ...['שלום', '\u202e', 'e\u0301', '🧶', '👩🏽‍🌾', 'ﬁ', '“yes”'],
];

/** Text that a format would like to read as something else, or cannot carry. */
export const nasty = fc
  .array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 9 })
  .map((pieces) => pieces.join(''))
  .filter((text) => asRead(text) !== '');

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });

const asked = fc.record({
  id,
  objective: id,
  revision: fc.constant(1),
  look: fc.record({ heading: nasty, anchor: id }),
  prompt: nasty,
  hints: fc.array(nasty, { maxLength: 2 }),
  explanation: fc.option(nasty),
  fixed: fc.boolean(),
});

const named = (min: number, max: number) =>
  ids(min, max).chain((all) =>
    fc.tuple(...all.map((each) => fc.record({ id: fc.constant(each), text: nasty, feedback: nasty }))),
  );

const choosing = fc
  .tuple(asked, named(2, 7), fc.constantFrom('one', 'many'), fc.array(fc.boolean()), fc.boolean(), fc.nat())
  .map(([frame, parts, kind, marks, stays, lucky]): Question => {
    const place = lucky % parts.length;
    const choices = parts.map((each, i) => ({
      ...each,
      stays: stays && i === parts.length - 1,
      right: i === place || (kind === 'many' && marks[i] === true),
    }));
    return { ...frame, kind, choices };
  });

const order = fc
  .tuple(asked, named(3, 6))
  .map(([frame, steps]): Question => ({ ...frame, kind: 'order', steps }));

const matching = fc.tuple(asked, named(3, 5), named(3, 8)).map(([frame, pieces, halves]): Question => {
  const extras = halves.slice(pieces.length);
  const groups: Group[] = pieces.map(({ id }, i) => ({
    id,
    text: halves[i]?.text ?? `Half of ${id}`,
    feedback: null,
  }));
  const free = extras.filter((extra) => pieces.every((piece) => piece.id !== extra.id));
  return {
    ...frame,
    kind: 'match',
    pieces: pieces.map((piece): Piece => ({ ...piece, group: piece.id })),
    groups: [...groups, ...free],
  };
});

const sorting = fc
  .tuple(
    asked,
    named(4, 6),
    named(2, 3),
    fc.constantFrom('sort', 'judge'),
    fc.array(fc.nat(), { minLength: 6 }),
  )
  .map(([frame, pieces, groups, kind, places]): Question => ({
    ...frame,
    kind,
    pieces: pieces.map((piece, i) => ({ ...piece, group: groups[places[i]! % groups.length]!.id })),
    groups: groups.map((group) => ({ ...group, feedback: null })),
  }));

const fill = fc
  .record({
    frame: asked,
    accepted: fc.array(nasty, { minLength: 1, maxLength: 3 }),
    wrong: fc.array(fc.record({ text: nasty, feedback: nasty }), { maxLength: 2 }),
    feedback: nasty,
    forgive: fc.record({
      case: fc.boolean(),
      accents: fc.boolean(),
      spaces: fc.boolean(),
      typos: fc.nat({ max: 2 }),
    }),
  })
  .map(({ frame, ...own }): Question => ({ ...frame, kind: 'fill', ...own }));

const written = fc
  .tuple(asked, fc.array(nasty, { minLength: 1, maxLength: 3 }), named(2, 4))
  .map(([frame, models, checklist]): Question => ({ ...frame, kind: 'written', models, checklist }));

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  choosing,
  order,
  matching,
  sorting,
  fill,
  written,
);
