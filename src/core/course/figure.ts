// The pictures that a lesson may show. Each is drawn around a list of points, which says the same in words.

export interface FigureForm {
  /** The fewest and the most points it can draw. */
  readonly points: readonly [from: number, to: number];
  /** What a point of it may be, if that decides where or how it is drawn, and how many of them it has room for. */
  readonly is?: Readonly<Record<string, number>>;
  /** Whether each point has a sum, which is drawn. */
  readonly sums?: true;
}

/** By the name that authors write. */
export const FIGURES = {
  strands: { points: [6, 6], is: { met: 6, open: 6, ahead: 6 } },
  funnel: { points: [3, 3] },
  boxes: { points: [4, 4] },
  axes: {
    points: [4, 4],
    is: { 'open-indirect': 1, 'open-direct': 1, 'guarded-indirect': 1, 'guarded-direct': 1 },
  },
  squares: { points: [2, 6], sums: true },
  shape: { points: [9, 14], is: { pitch: 6, together: 8, order: 1 } },
  stairs: { points: [3, 4] },
  endings: { points: [2, 2], is: { advance: 1, continuation: 1 } },
  moments: { points: [3, 12], is: { misery: 12, truth: 12, magic: 12 } },
  people: { points: [3, 9], is: { wants: 1, uses: 2, signs: 3, says: 3 } },
} as const satisfies Readonly<Record<string, FigureForm>>;

export type FigureName = keyof typeof FIGURES;

/** Weights and ratings as an author writes them: `5 × 4 + 4 × 4 + 2 × 1`; null where it reads otherwise. */
export function termsOf(sum: string): readonly (readonly [weight: number, rating: number])[] | null {
  const terms = sum.split('+').map((term) => /^\s*([1-9])\s*×\s*([0-5])\s*$/.exec(term));
  if (!terms.every((term) => term !== null)) return null;
  return terms.map(([, weight, rating]) => [Number(weight), Number(rating)]);
}
