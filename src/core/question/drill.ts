// The drill of customer lines: what an answer is worth, which line comes next, and how well each phase is heard.
import type { DrillLine } from '../course/course.ts';
import { isSince, type Day } from '../time/day.ts';
import type { Id } from '../id.ts';
import type { Answered, Journal } from '../learner/journal.ts';
import type { Choice, Reply } from './question.ts';
import { shuffled } from './shuffle.ts';

/** The quiz under which answers to lines stand in the journal. */
export const DRILL = 'phase-drill';

/** What an answer to a line is worth. A reply is the phase and the move. */
export interface LineJudgement {
  readonly phase: boolean;
  readonly move: boolean;
  /** Why it is not the phase that was named, where the author says it. */
  readonly near: string | null;
  readonly chosen: Choice;
}

/** What this reply to a line is worth; null while the phase or the move is still open. */
export function judgeLine(line: DrillLine, [phase, move]: Reply): LineJudgement | null {
  const chosen = line.moves.find(({ id }) => id === move);
  if (!phase || !chosen) return null;
  return {
    phase: phase === line.phase,
    move: chosen.right,
    near: line.near.find((each) => each.phase === phase)?.feedback ?? null,
    chosen,
  };
}

/** The moves of a line in an order that follows from the line alone. */
export function movesOf({ id, moves }: DrillLine): readonly Choice[] {
  return shuffled(moves, id);
}

/**
 * All lines in the order in which they are asked on this day: those never met, those that went wrong last, those that
 * went right, those that were answered today. Within each of these they are mixed anew every day.
 */
export function lineOrder(lines: readonly DrillLine[], journal: Journal, today: Day): readonly DrillLine[] {
  const last = new Map(answersIn(journal).map((entry) => [entry.question, entry]));
  const rank = ({ id }: DrillLine): number => {
    const entry = last.get(id);
    if (!entry) return 0;
    if (isSince(entry.date, today)) return 3;
    return entry.verdict === 'wrong' ? 1 : 2;
  };
  return shuffled(lines, `drill:${today}`).toSorted((a, b) => rank(a) - rank(b));
}

/** How many of the lines that the drill still has were answered. */
export function triedOf(lines: readonly DrillLine[], journal: Journal): number {
  const answered = new Set(answersIn(journal).map(({ question }) => question));
  return lines.filter(({ id }) => answered.has(id)).length;
}

/** How well the lines of one phase are heard. */
export interface Heard {
  readonly phase: Id;
  /** How often its lines were answered, and how often their phase was named. */
  readonly times: number;
  readonly right: number;
  /** The phase that its lines were taken for most often when they were not named; null where that never happened. */
  readonly tookFor: Id | null;
}

/** How well each phase is heard, over all answers to lines that the drill still has. */
export function heardOf(
  lines: readonly DrillLine[],
  phases: readonly Id[],
  journal: Journal,
): readonly Heard[] {
  const phaseOf = new Map(lines.map(({ id, phase }) => [id, phase]));
  return phases.map((phase) => {
    const named = answersIn(journal)
      .filter(({ question }) => phaseOf.get(question) === phase)
      .map(({ reply }) => reply[0] ?? '');
    const wrong = Map.groupBy(
      named.filter((each) => each !== phase),
      (each) => each,
    );
    const [most] = [...wrong].toSorted(([, a], [, b]) => b.length - a.length);
    return {
      phase,
      times: named.length,
      right: named.filter((each) => each === phase).length,
      tookFor: most?.[0] ?? null,
    };
  });
}

function answersIn(journal: Journal): readonly Answered[] {
  return journal.filter((entry): entry is Answered => entry.kind === 'answered' && entry.during === 'drill');
}
