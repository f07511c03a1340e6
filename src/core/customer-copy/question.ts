// What a copy asks at its gate, before the seller puts it in other words.
import type { gatesOf } from '../deal/overview.ts';
import { rowsWithRole, withRole } from '../worksheet/by-role.ts';
import type { Dossier } from '../worksheet/dossier.ts';

type Gate = ReturnType<typeof gatesOf>['all'][number];

/**
 * The question of the gate, or `settled` where the plan answers it: nobody is asked whether to go ahead with a plan in which
 * every step is done.
 */
export function questionAt(dossier: Dossier, { sheet, ask }: Gate, settled: string): string {
  const plan = withRole(dossier, 'plan');
  const steps = rowsWithRole(dossier, 'plan');
  const isDone = steps.length > 0 && steps.every((step) => step('closed') !== '');
  const place = dossier.worksheets.findIndex(({ id }) => id === sheet.id);
  return plan && isDone && place <= dossier.worksheets.indexOf(plan.sheet) ? settled : ask;
}
