import { withoutExample } from './example.ts';
import type { Field } from '../field.ts';
import type { Worksheet } from '../worksheet.ts';

/** A worksheet without its help, rules and examples, for pages that only show what was written on it. */
export function withoutHelp(sheet: Worksheet): Worksheet {
  return { ...sheet, fields: sheet.fields.map(fieldWithoutHelp) };
}

function fieldWithoutHelp(field: Field): Field {
  return { ...withoutExample(field), help: '', rules: [], objective: null };
}
