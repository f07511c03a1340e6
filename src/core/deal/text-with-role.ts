import { withRole } from '../worksheet/by-role.ts';
import type { Dossier } from '../worksheet/dossier.ts';
import type { FieldRole } from '../worksheet/role.ts';
import { written } from '../worksheet/worksheet.ts';

// A lesson with a worksheet loads how fields are found by their roles, and not this.

/** What is written in the field with this role; empty where nothing is, or the course has no such field. */
export function textWithRole(dossier: Dossier, role: FieldRole): string {
  const found = withRole(dossier, role);
  return found ? written(dossier.values(found.sheet.id), found.field.id) : '';
}
