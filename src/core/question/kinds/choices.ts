// `one` and `many`: choices to pick from.
import { unanswered, type Kind, type ManyQuestion, type OneQuestion } from '../question.ts';

/** `many` counts each right choice that is picked, less each wrong one, but never less than none. */
export const choices: Kind<OneQuestion | ManyQuestion> = {
  known: ({ choices }, reply) => choices.map(({ id }) => id).filter((id) => reply.includes(id)),

  judge({ kind, choices }, reply) {
    const picked = choices.filter(({ id }) => reply.includes(id));
    const right = choices.filter((choice) => choice.right);
    const of = right.length;
    if (picked.length === 0) return unanswered(of);
    const hits = picked.filter((choice) => choice.right).length;
    const same = hits === of && picked.length === of;
    return {
      verdict: same ? 'right' : 'wrong',
      got: Math.max(0, 2 * hits - picked.length),
      of,
      missing: of - hits,
      remarks: picked.map(({ id, right, text, feedback }) => ({
        item: id,
        fits: right,
        part: kind === 'one' ? null : text,
        feedback,
      })),
    };
  },

  told: ({ choices }, reply) => choices.filter(({ id }) => reply.includes(id)).map(({ text }) => text),

  answer: ({ choices }) =>
    choices.map(({ id, right, text, feedback }) => ({ item: id, fits: right, part: text, feedback })),

  read: ({ id }, values) => values.get(id)?.split(' ').filter(Boolean) ?? null,
  write: ({ id }, reply) => new Map([[id, reply.join(' ')]]),
};
