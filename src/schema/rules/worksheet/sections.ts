// The sections of a worksheet follow each other as the moments of a talk do, and between them they have all its fields.
import { WHEN } from '../../../core/worksheet/worksheet.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Finding } from '../../problems/problem.ts';
import { findAll } from '../../reading/authored-file.ts';
import { worksheetForm } from '../../worksheet/worksheet.ts';
import { aboutName, type Wanted, type WrittenSheet } from './written-sheet.ts';

const ANY: Wanted = { fits: () => true, called: 'a field' };

/** What is wrong with the sections of a worksheet; nothing is said of what does not fit its form. */
export function aboutSections(sheet: WrittenSheet): readonly Finding[] {
  const [written] = findAll(sheet.yaml.value, 'sections');
  const sections = worksheetForm.shape.sections.safeParse(written?.value).data ?? [];
  const placeOf = (from: string): number => sheet.fields.findIndex(({ id }) => id === from);
  return sections.flatMap(({ when, from }, i): readonly Finding[] => {
    const unknown = aboutName(from, ANY, sheet, { sheet, sheets: [sheet] });
    if (unknown) return [[['sections', i, 'from'], ...unknown]];
    const before = sections[i - 1];
    const findings: Finding[] = [];
    if (!before && placeOf(from) !== 0) {
      const found = 'The first section leaves out the fields before it.';
      findings.push([
        ['sections', i, 'from'],
        found,
        `Begin it with ${quoted(String(sheet.fields[0]?.id))}.`,
      ]);
    }
    if (before && WHEN.indexOf(when) <= WHEN.indexOf(before.when)) {
      const found = `${quoted(when)} cannot follow ${quoted(before.when)}.`;
      findings.push([
        ['sections', i, 'when'],
        found,
        'The order is `before`, `during`, `after`, each once at most.',
      ]);
    }
    if (before && placeOf(from) <= placeOf(before.from)) {
      const found = `${quoted(from)} does not stand after ${quoted(before.from)}.`;
      findings.push([['sections', i, 'from'], found, 'Begin each section with a field further down.']);
    }
    return findings;
  });
}
