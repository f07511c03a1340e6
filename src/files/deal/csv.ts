// The lists of a deal for a spreadsheet: RFC 4180, in UTF-8 with the mark by which Excel knows it.
import { isEmpty } from '../../core/worksheet/dossier.ts';
import { shown } from '../../core/worksheet/shown.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { takeaway as words } from '../../words/deal/pages/takeaway.ts';
import { legible } from '../../core/legible.ts';
import type { Taken } from './sections.ts';

const UTF8 = '\uFEFF';

/**
 * A file for each list, tied field and matrix in which something is written, under the names of its worksheet and field: `assure-follow-up.csv`.
 * Each line begins with the field and the number of the row; numbers and dates are as programs read them.
 */
export function csvOf({ dossier }: Taken): ReadonlyMap<string, string> {
  return new Map(
    dossier.worksheets.flatMap((sheet) =>
      sheet.fields.flatMap((field) => {
        // What is carried has a file where it was written.
        if (field.kind === 'carried' || isEmpty(dossier, { worksheet: sheet.id, field: field.id })) return [];
        const table = shown(dossier, sheet, field, reading, 'plain');
        if (table.kind === 'text') return [];
        const rows = table.rows.map((row, i) => [field.label, String(i + 1), ...row]);
        const lines = [[words.csv.field, words.csv.row, ...table.head], ...rows];
        return [[`${sheet.id}-${field.id}.csv`, fileOf(lines)] as const];
      }),
    ),
  );
}

function fileOf(lines: readonly (readonly string[])[]): string {
  return UTF8 + lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

// OWASP, CSV Injection (https://owasp.org/www-community/attacks/CSV_Injection), and ASVS 5.0, 1.2.10: a spreadsheet
// runs what begins so, and an apostrophe before it makes it text. East Asian keyboards write the wide forms.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

function cellOf(text: string): string {
  const whole = legible(text);
  const safe = FORMULA.test(whole) && !NUMBER.test(whole) ? `'${whole}` : whole;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
