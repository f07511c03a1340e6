// `written`: own words, compared by the learner with model answers. What is ticked is the score.
import { unanswered, type Kind, type WrittenQuestion } from '../question.ts';

/** Ticked by a learner who had nothing of the list. Without any tick, nothing is judged yet. */
export const NONE = 'none';

/** The field of the ticks; the own words have the question's id. */
const ticksOf = (id: string): string => `ticks.${id}`;

export const written: Kind<WrittenQuestion> = {
  known({ checklist }, [text = '', ...ticks]) {
    const ids = [...checklist.map(({ id }) => id), NONE];
    return text.trim() === '' ? [] : [text, ...ids.filter((id) => ticks.includes(id))];
  },

  judge({ checklist }, [text = '', ...ticks]) {
    const of = checklist.length;
    const remarks = checklist.map(({ id, text: part, feedback }) => ({
      item: id,
      fits: ticks.includes(id),
      part,
      feedback,
    }));
    const got = remarks.filter(({ fits }) => fits).length;
    if (text.trim() === '' || (got === 0 && !ticks.includes(NONE))) return unanswered(of);
    return { verdict: got === of ? 'right' : 'wrong', got, of, missing: 0, remarks };
  },

  told: (_, reply) => reply.slice(0, 1),

  answer: ({ models, checklist }) => [
    ...models.map((part) => ({ item: null, fits: true, part, feedback: null })),
    ...checklist.map(({ id, text, feedback }) => ({ item: id, fits: true, part: text, feedback })),
  ],

  read({ id }, values) {
    const [text, ticks = ''] = [values.get(id), values.get(ticksOf(id))];
    if (text === undefined) return ticks === '' ? null : [];
    return text.trim() === '' ? [] : [text, ...ticks.split(' ').filter(Boolean)];
  },
  write: ({ id }, [text = '', ...ticks]) =>
    new Map([
      [id, text],
      [ticksOf(id), ticks.join(' ')],
    ]),
};
