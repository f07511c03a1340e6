// `match`, `sort` and `judge`: pieces to be placed with a group.
import {
  unanswered,
  type Group,
  type Kind,
  type Piece,
  type PlacingQuestion,
  type Remark,
} from '../question.ts';

/** The group a piece was placed with in this reply, if the question still has both. */
export function placed(
  { groups }: Pick<PlacingQuestion, 'groups'>,
  piece: Piece,
  reply: readonly string[],
): Group | null {
  const ids = reply
    .filter((each) => each.startsWith(`${piece.id}:`))
    .map((each) => each.slice(piece.id.length + 1));
  return groups.find(({ id }) => id === ids.at(-1)) ?? null;
}

/** Counts the pieces that are with their group. */
export const placing: Kind<PlacingQuestion> = {
  known: (question, reply) =>
    question.pieces.flatMap((piece) => {
      const group = placed(question, piece, reply);
      return group ? `${piece.id}:${group.id}` : [];
    }),

  judge(question, reply) {
    const { pieces, groups } = question;
    const of = pieces.length;
    const at = pieces.map((piece) => ({ piece, group: placed(question, piece, reply) }));
    const missing = at.filter(({ group }) => group === null).length;
    if (missing > 0) return unanswered(of, missing);
    const remarks = at.map(({ piece, group }): Remark => {
      const right = belongs(groups, piece);
      const said = { item: piece.id, feedback: piece.feedback };
      return group === right
        ? { ...said, fits: true, part: pair(piece, group) }
        : { ...said, fits: false, part: piece.text, marks: [group?.text ?? '', right?.text ?? ''] };
    });
    const got = remarks.filter(({ fits }) => fits).length;
    return { verdict: got === of ? 'right' : 'wrong', got, of, missing: 0, remarks };
  },

  told: (question, reply) =>
    question.pieces.flatMap((piece) => {
      const group = placed(question, piece, reply);
      return group ? pair(piece, group) : [];
    }),

  answer: ({ pieces, groups }) => [
    ...pieces.map((piece) => ({
      item: piece.id,
      fits: true,
      part: pair(piece, belongs(groups, piece)),
      feedback: piece.feedback,
    })),
    ...groups
      .filter(({ feedback }) => feedback !== null)
      .map(({ text, feedback }) => ({ item: null, fits: false, part: text, feedback })),
  ],

  read({ id, pieces }, values) {
    const found = pieces.map((piece) => [piece.id, values.get(`${id}.${piece.id}`)] as const);
    if (found.every(([, group]) => group === undefined)) return null;
    return found.flatMap(([piece, group]) => (group ? `${piece}:${group}` : []));
  },
  write: (question, reply) =>
    new Map(
      question.pieces.map((piece) => [
        `${question.id}.${piece.id}`,
        placed(question, piece, reply)?.id ?? '',
      ]),
    ),
};

function belongs(groups: readonly Group[], piece: Piece): Group | null {
  return groups.find(({ id }) => id === piece.group) ?? null;
}

function pair({ text }: Piece, group: Group | null): string {
  return `${text} → ${group?.text ?? ''}`;
}
