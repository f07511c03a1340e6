// A copy that came back, read by its seller: columns and what was chosen are called what they are called on the seller's own
// sheets. Whose step it is, both are told in the same words: what one calls "ours" the other takes for theirs.
import { withRole } from '../../worksheet/by-role.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { isRows, type Column } from '../../worksheet/field.ts';
import type { Id } from '../../id.ts';
import { PARTS, type Copy, type CopyColumn, type Part, type Piece } from '../copy.ts';
import { CHECK, sideOf, type PointOfView } from '../made.ts';
import { listFor } from './places.ts';

/** The copy with the seller's names for what can be chosen; what the sheets do not have keeps its own. */
export function withSellersLabels(copy: Copy, dossier: Dossier, sides: PointOfView['sides']): Copy {
  const pieces = PARTS.flatMap((part): [Part, Piece][] => {
    const piece = copy.fields[part];
    if (piece?.kind !== 'lines') return piece ? [[part, piece]] : [];
    return [
      [part, { ...piece, columns: piece.columns.map((column) => named(dossier, part, column, sides)) }],
    ];
  });
  return { ...copy, fields: Object.fromEntries(pieces) };
}

function named(dossier: Dossier, part: Part, column: CopyColumn, sides: PointOfView['sides']): CopyColumn {
  const own = columnHere(dossier, part, column.id);
  const label = own?.label ?? column.label;
  if (column.kind !== 'choice' || own?.kind !== 'choice') return { ...column, label };
  if (own.role === 'side') {
    const choices = column.choices.map(({ id }) => ({ id, label: sideOf(id, sides) }));
    return { ...column, label, choices };
  }
  const choices = column.choices.map((choice) => own.choices.find(({ id }) => id === choice.id) ?? choice);
  return { ...column, label, choices: choices.map((each) => ({ id: each.id, label: each.label })) };
}

function columnHere(dossier: Dossier, part: Part, column: Id): Column | undefined {
  const role = column === CHECK.met ? 'met' : column === CHECK.missing ? 'missing' : null;
  if (part === 'criteria' && role) {
    const check = withRole(dossier, 'criteria-check')?.field;
    return check && isRows(check) ? check.columns.find((each) => each.role === role) : undefined;
  }
  return listFor(dossier, part)?.field.columns.find(({ id }) => id === column);
}
