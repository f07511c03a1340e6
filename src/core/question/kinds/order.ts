// `order`: steps to be put in their order.
import { unanswered, type Kind, type OrderQuestion, type Reply } from '../question.ts';

/**
 * Counts the most steps that already follow each other as they should (the longest increasing subsequence), so that
 * one step in the wrong place costs one, wherever it was put. A lone step follows nothing and counts for nothing.
 */
export const order: Kind<OrderQuestion> = {
  known: ({ steps }, reply) => stepsIn(steps, reply),

  judge({ steps }, reply) {
    const of = steps.length;
    const missing = steps.filter(({ id }) => !reply.includes(id)).length;
    if (missing > 0) return unanswered(of, missing);
    const ids = steps.map(({ id }) => id);
    const kept = longestRise(stepsIn(steps, reply).map((id) => ids.indexOf(id)));
    const same = kept.length === of;
    return {
      verdict: same ? 'right' : 'wrong',
      got: same ? of : kept.length === 1 ? 0 : kept.length,
      of,
      missing: 0,
      remarks: steps
        .filter((_, place) => same || !kept.includes(place))
        .map(({ text, feedback }) => ({ fits: same, part: text, feedback })),
    };
  },

  told: ({ steps }, reply) =>
    stepsIn(steps, reply).flatMap((id) => steps.find((step) => step.id === id)?.text ?? []),

  answer: ({ steps }) => steps.map(({ text, feedback }) => ({ fits: true, part: text, feedback })),

  read: ({ id }, values) => values.get(id)?.split(' ').filter(Boolean) ?? null,
  write: ({ id }, reply) => new Map([[id, reply.join(' ')]]),
};

/** The ids of a reply that name a step, each where it first stands. */
function stepsIn(steps: OrderQuestion['steps'], reply: Reply): Reply {
  return [...new Set(reply)].filter((id) => steps.some((step) => step.id === id));
}

/** The longest part of these different numbers that rises; of several, the one that ends first. */
function longestRise(numbers: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = best
      .filter((rise) => (rise.at(-1) ?? 0) < number)
      .reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...before, number]);
  }
  return best.reduce((a, b) => (b.length > a.length ? b : a), []);
}
