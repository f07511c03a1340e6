// What a line of a copy is called on the seller's sheet by now: what a customer said of one is no answer to another.
import type { Dossier } from '../../worksheet/dossier.ts';
import { written } from '../../worksheet/worksheet.ts';
import { before, now, placeOf, type Copy, type CopyColumn, type Part } from '../copy.ts';
import { plain } from '../plain.ts';
import { cellOf, listFor } from './places.ts';
import { saidBefore, type Taken } from './taken.ts';

/**
 * The names on the sheet of the line of a cell, and of the criterion of a rating, where they are neither what the customer
 * read nor what they have written there; empty where they are. No column is that of a criterion of theirs.
 */
export function calledNow(
  copy: Copy,
  part: Part,
  row: string,
  column: CopyColumn | null,
  dossier: Dossier,
  taken: readonly Taken[],
): string {
  const piece = copy.fields[part];
  const [first] = piece?.kind === 'lines' ? piece.columns : [];
  if (!first || first.id === column?.id) return '';
  const nameAt = (of: Part, line: string, id: string, read: string): string => {
    const at = placeOf(of, line, id);
    const place = cellOf(dossier, of, Number(line), id);
    const here = place ? plain(written(dossier.values(place.sheet.id), place.name)) : '';
    return [before(copy, at) ?? read, now(copy, at), saidBefore(taken, at)].includes(here) ? '' : here;
  };
  const [criterion] = listFor(dossier, 'criteria')?.field.columns ?? [];
  const rated = part === 'ratings' && column && criterion;
  return [
    nameAt(part, row, first.id, ''),
    ...(rated ? [nameAt('criteria', column.id, criterion.id, column.label)] : []),
  ]
    .filter((name) => name !== '')
    .join(' · ');
}
