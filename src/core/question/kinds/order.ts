// `order`: steps to be put in their order.
import { unanswered, type Kind, type OrderQuestion, type Remark, type Reply } from '../question.ts';

/**
 * Counts the most steps that already follow each other as they should (the longest increasing subsequence), so that
 * one step in the wrong place costs one, wherever it was put. A lone step follows nothing and counts for nothing.
 * Of a step out of place it is said that it comes too early or too late. Its reason, and the right order, would solve
 * the question: they are kept until nothing is left to try.
 */
export const order: Kind<OrderQuestion> = {
  known: ({ steps }, reply) => stepsIn(steps, reply),

  judge({ steps }, reply) {
    const of = steps.length;
    const missing = steps.filter(({ id }) => !reply.includes(id)).length;
    if (missing > 0) return unanswered(of, missing);
    const ids = steps.map(({ id }) => id);
    const places = stepsIn(steps, reply).map((id) => ids.indexOf(id));
    const kept = longestRise(places);
    const same = kept.length === of;
    return {
      verdict: same ? 'right' : 'wrong',
      got: same ? of : kept.length === 1 ? 0 : kept.length,
      of,
      missing: 0,
      remarks: same
        ? reasons(steps)
        : outOfPlace(places, kept).flatMap(({ place, comes }) => remarkOn(steps[place], comes)),
    };
  },

  told: ({ steps }, reply) =>
    stepsIn(steps, reply).flatMap((id) => steps.find((step) => step.id === id)?.text ?? []),

  answer: ({ steps }) => reasons(steps),

  read: ({ id }, values) => values.get(id)?.split(' ').filter(Boolean) ?? null,
  write: ({ id }, reply) => new Map([[id, reply.join(' ')]]),
};

/** Why each step stands where it stands. */
function reasons(steps: OrderQuestion['steps']): readonly Remark[] {
  return steps.map(({ id, text, feedback }) => ({ item: id, fits: true, part: text, feedback }));
}

/** That a step comes too early or too late, and no more. */
function remarkOn(
  step: OrderQuestion['steps'][number] | undefined,
  comes: 'early' | 'late',
): readonly Remark[] {
  return step ? [{ item: step.id, fits: false, part: step.text, feedback: null, comes }] : [];
}

/**
 * Those of these steps, each given by its right place, that are not among the kept ones, in the order given. A lone one
 * is kept of a list that falls throughout: it is the first, and comes too early itself.
 */
function outOfPlace(
  places: readonly number[],
  kept: readonly number[],
): readonly { readonly place: number; readonly comes: 'early' | 'late' }[] {
  return places.flatMap((place, at) => {
    if (kept.length > 1 && kept.includes(place)) return [];
    // Something kept that should come after it stands before it, or else it could be kept too.
    const late = places.slice(0, at).some((other) => other > place && kept.includes(other));
    return [{ place, comes: late ? 'late' : 'early' }];
  });
}

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
