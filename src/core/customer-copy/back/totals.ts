// What taking a change over does to the totals of the options on the seller's own sheet: half of a criterion leaves none.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { matrixOf } from '../../worksheet/matrix.ts';
import type { Proposal } from './proposal.ts';

/** Whether an option that has a total has none once this is taken over: a weight or a rating is missing then. */
export function losesTotals({ writes }: Proposal, dossier: Dossier): boolean {
  const found = withRole(dossier, 'ratings');
  if (found?.field.kind !== 'matrix') return false;
  const { sheet, field } = found;
  const here = dossier.values(sheet.id);
  const own = writes.filter(({ worksheet }) => worksheet === sheet.id);
  const then = new Map([...here, ...own.map((each) => [each.field, each.value] as const)]);
  const after = matrixOf(sheet, field, then).rows;
  return matrixOf(sheet, field, here).rows.some(
    ({ row, total }) => total !== null && after.some((each) => each.row === row && each.total === null),
  );
}
