// The phases are numbered from 1 on, each number once, in the order of the parts.
import type { Problem } from '../../problems/problem.ts';
import type { PartContent } from '../../content.ts';
import { findAll, readable, spotIn } from '../../reading/authored-file.ts';

/** The problems with the numbers of the phases. */
export function phaseProblems(parts: readonly PartContent[]): readonly Problem[] {
  // A part that cannot be read could be one of them.
  if (!parts.every(({ sheet }) => readable(sheet))) return [];
  const phases = parts.flatMap(({ sheet }) =>
    sheet === null
      ? []
      : findAll(sheet.value, 'phase.number').map(({ path, value }) => ({
          number: value,
          spot: spotIn(sheet, path),
        })),
  );
  return phases.flatMap(({ number, spot }, i) => {
    if (typeof number !== 'number' || number === i + 1) return [];
    const same = phases.slice(0, i).find((phase) => phase.number === number);
    return {
      ...spot,
      found: same
        ? `Phase ${number} is \`${same.spot.file}\` already.`
        : `This is phase ${number}, but in the order of the folders it is number ${i + 1}.`,
      next: 'Number the phases from 1 on, each once, in the order of their folders.',
    };
  });
}
