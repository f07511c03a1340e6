// What a copy asks at its gate, before the seller puts it in other words.
import type { gatesOf } from '../deal/overview.ts';
import { rowsWithRole, withRole } from '../worksheet/by-role.ts';
import type { Dossier } from '../worksheet/dossier.ts';
import type { FieldRole } from '../worksheet/role.ts';

type Gate = ReturnType<typeof gatesOf>['all'][number];

/** What a copy asks of itself: where the plan is done, and at a gate by what stands on its sheet. */
export interface Asking {
  readonly settled: string;
  readonly asks: Readonly<Partial<Record<FieldRole, string>>>;
}

/**
 * The question of the gate, one that a yes or a no answers; that of the sheet where the copy has none of its own; or
 * `settled` where the plan answers it: nobody is asked whether to go ahead with a plan in which every step is done.
 */
export function questionAt(dossier: Dossier, { sheet, ask }: Gate, { settled, asks }: Asking): string {
  const plan = withRole(dossier, 'plan');
  const steps = rowsWithRole(dossier, 'plan');
  const isDone = steps.length > 0 && steps.every((step) => step('closed') !== '');
  const place = dossier.worksheets.findIndex(({ id }) => id === sheet.id);
  if (plan && isDone && place <= dossier.worksheets.indexOf(plan.sheet)) return settled;
  const own = sheet.fields.flatMap(({ role }) => (role && asks[role]) ?? []);
  return own[0] ?? ask;
}
