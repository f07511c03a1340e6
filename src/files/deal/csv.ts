// What a spreadsheet reads, and the lists of a deal for it: RFC 4180, in UTF-8 with the mark by which Excel knows it.
import { isEmpty } from '../../core/worksheet/dossier.ts';
import { shown } from '../../core/worksheet/shown.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { takeaway as words } from '../../words/deal/pages/takeaway.ts';
import { legible } from '../../core/legible.ts';
import type { Taken } from './sections.ts';

const UTF8 = '\uFEFF';

/** What separates cells. Where decimals have a comma, spreadsheets want a semicolon. */
export type Separator = ',' | ';';

/**
 * A file for each list, tied field and matrix in which something is written, under the names of its worksheet and field:
 * `assure-follow-up.csv`. Each line begins with the field and the number of the row; numbers and dates are as programs read
 * them, and between semicolons numbers have a decimal comma. A text stays as it is: “3.11” may be a version.
 */
export function csvOf({ dossier }: Taken, separator: Separator = ','): ReadonlyMap<string, string> {
  return new Map(
    dossier.worksheets.flatMap((sheet) =>
      sheet.fields.flatMap((field) => {
        // What is carried has a file where it was written.
        if (field.kind === 'carried' || isEmpty(dossier, { worksheet: sheet.id, field: field.id })) return [];
        const table = shown(dossier, sheet, field, reading, separator === ';' ? 'comma' : 'plain');
        if (table.kind === 'text') return [];
        const rows = table.rows.map((row, i) => [field.label, String(i + 1), ...row]);
        const lines = [[words.csv.field, words.csv.row, ...table.head], ...rows];
        return [[`${sheet.id}-${field.id}.csv`, csvFile(lines, separator)] as const];
      }),
    ),
  );
}

/** These lines as a file: nothing in it is run by a spreadsheet. */
export function csvFile(lines: readonly (readonly string[])[], separator: Separator): string {
  return UTF8 + lines.map((cells) => `${cells.map(legible).map(inQuotes).join(separator)}\r\n`).join('');
}

function inQuotes(text: string): string {
  const safe = guarded(text);
  return /[",;\t\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// OWASP, CSV Injection (https://owasp.org/www-community/attacks/CSV_Injection), and ASVS 5.0, 1.2.10: a spreadsheet
// runs what begins so, and an apostrophe before it makes it text. East Asian keyboards write the wide forms.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

// What is no sum and names nothing is harmless, and an apostrophe before it would be seen: an amount, with marks between
// thousands, a currency or a per cent sign; and a telephone number, which the space in it keeps from being a sum.
const AMOUNT = /^[+-] ?[€£$]? ?\d[\d.,’' ]*[%€£$]?$/;
const TELEPHONE = /^\+\d[\d./-]*[ (][\d ()./-]*$/;

// A telephone number without one is taken for a number or a sum, and a nought before it is lost. A space that does not
// break makes it text as well, and whoever reads the file with a program loses it with the space around each cell.
const RUN_TOGETHER = /^(\+\d[\d/-]{6,}|0[\d/-]{5,})$/;

function guarded(text: string): string {
  if (RUN_TOGETHER.test(text)) return `\u00A0${text}`;
  const isHarmless = AMOUNT.test(text) || TELEPHONE.test(text);
  return FORMULA.test(text) && !isHarmless ? `'${text}` : text;
}
