import type { Day } from '../core/day.ts';
import type { Dossier } from '../core/dossier.ts';
import type { Field } from '../core/field.ts';
import { misreads, type Misread } from '../core/misreads.ts';
import { oddities } from '../core/rules.ts';
import type { Worksheet } from '../core/worksheet.ts';
import { worksheet as words } from '../words/worksheet.ts';

/** What is odd about each cell, by the cell's name; what is about the field as a whole stands under its id. */
export type Oddities = ReadonlyMap<string, readonly string[]>;

/** What is to be said of a field as it is written: what cannot be read first, then what the author finds odd. */
export function odditiesOf(dossier: Dossier, sheet: Worksheet, field: Field, today: Day): Oddities {
  const said = [
    ...misreads(dossier, sheet, field).map((misread) => ({ at: misread.cell, say: saidOf(misread) })),
    ...oddities(dossier, sheet, field, today).map(({ cell, say }) => ({ at: cell ?? field.id, say })),
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
