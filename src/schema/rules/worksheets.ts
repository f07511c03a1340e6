// A worksheet hangs together: its names are unique, its lists and matrices are whole, and its gate ends it.
import { GATE_MET } from '../../core/gate.ts';
import type { Field, GateField } from '../../core/worksheet.ts';
import { didYouMean, quoted, thereAre } from '../problems/nearest.ts';
import type { Problem, Remark } from '../problems/problem.ts';
import { findAll, namesIn, problemsIn } from '../reading/sheet.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import { fieldForm } from '../worksheet.ts';
import { aboutList } from './lists.ts';
import { aboutMatrix } from './matrices.ts';
import { twice } from './names.ts';

/** The problems of a worksheet. Each field that fits its form is looked at, whatever the others are like. */
export function worksheetProblems(sheet: YamlFile): readonly Problem[] {
  const fields = findAll(sheet.value, 'fields.*').map(({ path, value }) => ({
    path,
    field: fieldForm.safeParse(value).data,
  }));
  const known = fields.flatMap(({ field }) => field ?? []);
  // With a field that does not fit, it is not known which lists there are.
  const whole = known.length === fields.length;
  return [
    ...twice('field', namesIn(sheet, 'fields.*.id')),
    ...fields.flatMap(({ path, field }) => {
      const here = path.join('.');
      const remarks = field ? aboutField(field, known, whole) : [];
      return [
        ...twice('column', namesIn(sheet, `${here}.columns.*.id`)),
        ...twice('choice', namesIn(sheet, `${here}.choices.*.id`)),
        ...problemsIn(
          sheet,
          remarks.map(([below, ...words]): Remark => [[...path, ...below], ...words]),
        ),
      ];
    }),
  ];
}

function aboutField(field: Field, fields: readonly Field[], whole: boolean): readonly Remark[] {
  switch (field.kind) {
    case 'text':
    case 'long':
      return [];
    case 'list':
      return aboutList(field);
    case 'matrix': {
      const lists = fields.filter((each) => each.kind === 'list');
      return whole ? aboutMatrix(field, lists) : [];
    }
    case 'gate':
      return aboutGate(field, fields.at(-1) === field);
  }
}

function aboutGate({ choices, example }: GateField, isLast: boolean): readonly Remark[] {
  const ids = choices.map(({ id }) => id);
  const remarks: Remark[] = [];
  if (!isLast) {
    const next = 'Move it to the end. A worksheet has one gate at most.';
    remarks.push([[], 'The gate is not the last field.', next]);
  }
  if (!ids.includes(GATE_MET)) {
    const next = `Give the choice that meets the gate the id \`${GATE_MET}\`.`;
    remarks.push([['choices'], `No choice has the id \`${GATE_MET}\`, so nobody can meet this gate.`, next]);
  }
  if (example !== null && !ids.includes(example)) {
    const found = `There is no choice ${quoted(example)}.${didYouMean(example, ids)}`;
    remarks.push([['example'], found, thereAre('choice', ids)]);
  }
  return remarks;
}
