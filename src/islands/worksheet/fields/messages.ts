import type { Day } from '../../../core/time/day.ts';
import type { Dossier } from '../../../core/worksheet/dossier.ts';
import type { Field } from '../../../core/worksheet/field.ts';
import { misreads, type Misread } from '../../../core/worksheet/filling/misreads.ts';
import { brokenRules } from '../../../core/worksheet/filling/broken-rules.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { worksheet as words } from '../../../words/worksheet/worksheet.ts';

/** What is said of each cell, by the cell's name; what is said of the field as a whole stands under its id. */
export type Messages = ReadonlyMap<string, readonly string[]>;

/** What is to be said of a field as it is written: what cannot be read first, then the rules that are broken, in the author's words. */
export function messagesOf(dossier: Dossier, sheet: Worksheet, field: Field, today: Day): Messages {
  const said = [
    ...misreads(dossier, sheet, field).map((misread) => ({ at: misread.cell, say: saidOf(misread) })),
    ...brokenRules(dossier, sheet, field, today).map(({ cell, say }) => ({ at: cell ?? field.id, say })),
  ];
  const groups = Map.groupBy(said, ({ at }) => at);
  return new Map([...groups].map(([at, each]) => [at, each.map(({ say }) => say)]));
}

function saidOf(misread: Misread): string {
  switch (misread.why) {
    case 'off-scale':
      return words.offScale(misread.scale.from, misread.scale.to);
    case 'too-low':
      return words.atLeast(misread.limit);
    case 'too-high':
      return words.atMost(misread.limit);
    case 'not-number':
      return words.notNumber;
    case 'not-date':
      return words.notDate;
  }
}
