// A line of the drill belongs to one of the phases, could be taken for others, and has one best move.
import type { Content, PartContent } from '../../content.ts';
import { quoted, thereAre } from '../../problems/nearest.ts';
import type { Problem, Finding } from '../../problems/problem.ts';
import { findAll, namesIn, problemsIn, readable, type Name } from '../../reading/authored-file.ts';
import { twice, unknown } from '../course/names.ts';
import { aboutRight } from './right.ts';

/** The problems of the drill. Which phases there are is known once every part can be read. */
export function drillProblems({ drill, parts }: Pick<Content, 'drill' | 'parts'>): readonly Problem[] {
  if (drill === null) return [];
  const phases = parts.every(({ sheet }) => readable(sheet)) ? phasesIn(parts) : [];
  const named = ['*.phase', '*.near.*.phase'].flatMap((pattern) => namesIn(drill, pattern));
  const next = thereAre(
    'phase',
    phases.map(({ id }) => id),
  );
  return [
    ...(phases.length > 0 ? unknown('There is no phase', named, phases, next) : []),
    ...findAll(drill.value, '*').flatMap(({ path, value }) => [
      ...twice('move', namesIn(drill, `${path.join()}.moves.*.id`)),
      ...problemsIn(
        drill,
        [...aboutNear(value), ...aboutMoves(value)].map(([below, ...words]): Finding => [
          [...path, ...below],
          ...words,
        ]),
      ),
    ]),
  ];
}

function phasesIn(parts: readonly PartContent[]): readonly Name[] {
  return parts.flatMap(({ id, sheet }) =>
    sheet !== null && findAll(sheet.value, 'phase').some(({ value }) => value !== null)
      ? { id, spot: { file: sheet.file, line: null, path: '' } }
      : [],
  );
}

function aboutNear(line: unknown): readonly Finding[] {
  const right = findAll(line, 'phase')[0]?.value;
  const near = findAll(line, 'near.*.phase');
  return near.flatMap(({ path, value }, i): readonly Finding[] => {
    if (typeof value !== 'string') return [];
    if (value === right) {
      const found = `${quoted(value)} is the phase that this line belongs to.`;
      return [[path, found, 'Name a phase that it could be taken for.']];
    }
    if (!near.slice(0, i).some((other) => other.value === value)) return [];
    return [[path, `${quoted(value)} is named in \`near\` already.`, 'Keep one of the two.']];
  });
}

function aboutMoves(line: unknown): readonly Finding[] {
  return findAll(line, 'moves').flatMap(({ path, value }): readonly Finding[] => {
    const many = ['exactly one is the best next move.', 'Keep the mark on one of them.'] as const;
    const words = aboutRight(value, 'move', many);
    return words ? [[path, ...words]] : [];
  });
}
