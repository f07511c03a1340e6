// How good an ending is, and how good a line.
import { METERS, type Ending, type EndingKind, type Line, type RolePlay } from './role-play.ts';

/** From 0, trust lost, to 3, all that could be had. */
export type Score = 0 | 1 | 2 | 3;

/** The best that can be had in a talk. */
export const BEST: Score = 3;

const SCORES: Readonly<Record<EndingKind, Score>> = { gate: 3, partial: 2, stall: 1, no: 1, lost: 0 };

/** What an ending counts. An honest no is as good as the gate where the offer does not fit. */
export function scoreOf({ fit }: Pick<RolePlay, 'fit'>, { kind }: Pick<Ending, 'kind'>): Score {
  return kind === 'no' && fit === 'poor' ? BEST : SCORES[kind];
}

/** What a line does to the talk, all meters together. */
export function gainOf({ effect }: Pick<Line, 'effect'>): number {
  return effect.trust + effect.insight + effect.agreement;
}

/** The lines that do most for the talk among those that can be said. */
export function bestLines(offered: readonly Line[]): readonly Line[] {
  const most = Math.max(...offered.map(gainOf));
  return offered.filter((line) => gainOf(line) === most);
}

/** Whether a line moves the talk on and costs it nothing: only such a line is advised to anybody. */
export function isGood(line: Line): boolean {
  return gainOf(line) > 0 && METERS.every((meter) => line.effect[meter] >= 0);
}

/** Whether a line set the talk back, or did nothing, where another would have moved it on. */
export function isWrong(line: Line, offered: readonly Line[]): boolean {
  return gainOf(line) <= 0 && offered.some((other) => gainOf(other) > 0);
}
