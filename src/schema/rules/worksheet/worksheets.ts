// The worksheets hang together: what they name exists, examples fit, rules can be kept, and a gate comes last.
import type { Dossier } from '../../../core/worksheet/dossier.ts';
import type { Field, GateField } from '../../../core/worksheet/field.ts';
import { GATE_MET } from '../../../core/deal/gate/met.ts';
import type { Path, Problem, Finding } from '../../problems/problem.ts';
import { findAll, namesIn, problemsIn } from '../../reading/authored-file.ts';
import { aboutLimits, aboutText, type Cell } from './cells.ts';
import { aboutCarried, aboutComputed } from './derived.ts';
import { aboutExample, examplesIn } from './examples.ts';
import { aboutRule } from './field-rules.ts';
import { aboutList, aboutTied } from './lists.ts';
import { aboutMatrix } from './matrices.ts';
import { aboutRoles } from './roles.ts';
import { aboutSections } from './sections.ts';
import {
  aboutName,
  writtenSheet,
  type Around,
  type NamedSheet,
  type WrittenField,
  type WrittenSheet,
  type Wanted,
} from './written-sheet.ts';
import { twice } from '../course/names.ts';

/** The problems of all worksheets. Each field that fits its form is looked at, whatever the others are like. */
export function worksheetProblems(named: readonly NamedSheet[]): readonly Problem[] {
  const examples = examplesIn(named);
  const sheets = named.map(writtenSheet);
  return sheets.flatMap((sheet) => [
    ...twice('field', namesIn(sheet.yaml, 'fields.*.id')),
    ...problemsIn(sheet.yaml, aboutSections(sheet)),
    ...sheet.fields.flatMap((written) => [
      ...idProblems(sheet, written),
      ...problemsIn(sheet.yaml, aboutWritten(written, { sheet, sheets }, examples)),
    ]),
  ]);
}

function idProblems({ yaml }: WrittenSheet, { path }: WrittenField): readonly Problem[] {
  const field = path.join('.');
  const columns = findAll(yaml.value, `${field}.columns.*`).map((column) => column.path.join('.'));
  return [
    ...twice('column', namesIn(yaml, `${field}.columns.*.id`)),
    ...[field, ...columns].flatMap((each) => twice('choice', namesIn(yaml, `${each}.choices.*.id`))),
  ];
}

function aboutWritten(
  { path, field }: WrittenField,
  around: Around,
  examples: Dossier | null,
): readonly Finding[] {
  if (!field) return [];
  const remarks = [...aboutField(field, around), ...aboutRoles(field)];
  const rules = field.rules.flatMap((rule, i): readonly Finding[] => {
    const wrong = aboutRule(rule, field, around);
    if (wrong.length > 0) return below(['rules', i], wrong);
    // An example that is wrong in itself, or not known, keeps or breaks no rule.
    const isKnown = examples !== null && remarks.length === 0;
    return isKnown ? aboutExample(rule, field, around.sheet.id, examples) : [];
  });
  return below(path, [...remarks, ...rules]);
}

function below(path: Path, remarks: readonly Finding[]): readonly Finding[] {
  return remarks.map(([rest, ...words]) => [[...path, ...rest], ...words]);
}

function aboutField(field: Field, around: Around): readonly Finding[] {
  switch (field.kind) {
    case 'text':
    case 'long':
    case 'date':
    case 'number':
    case 'scale':
    case 'choice':
    case 'check':
      return [...aboutLimits(field, []), ...aboutAnswer(field, field.example)];
    case 'gate':
      return [...aboutGate(field, around), ...aboutAnswer(field, field.example)];
    case 'list':
      return aboutList(field);
    case 'tied':
      return aboutTied(field, around);
    case 'matrix':
      return aboutMatrix(field, around);
    case 'computed':
      return aboutComputed(field, around);
    case 'carried':
      return aboutCarried(field, around);
  }
}

function aboutAnswer(cell: Cell, example: string | null): readonly Finding[] {
  const words = example === null ? null : aboutText(cell, example);
  return words ? [[['example'], ...words]] : [];
}

const WORDS: Wanted = { fits: (kind) => kind === 'long' || kind === 'text', called: 'a text' };
const DAY: Wanted = { fits: (kind) => kind === 'date', called: 'a date' };

function aboutGate(gate: GateField, around: Around): readonly Finding[] {
  const { sheet } = around;
  const remarks: Finding[] = [];
  if (sheet.fields.at(-1)?.field !== gate) {
    const next = 'Move it to the end. A worksheet has one gate at most.';
    remarks.push([[], 'The gate is not the last field.', next]);
  }
  if (!gate.choices.some(({ id }) => id === GATE_MET)) {
    const next = `Give the choice that meets the gate the id \`${GATE_MET}\`.`;
    remarks.push([['choices'], `No choice has the id \`${GATE_MET}\`, so nobody can meet this gate.`, next]);
  }
  const words = gate.words === null ? null : aboutName(gate.words, WORDS, sheet, around);
  if (words) remarks.push([['words'], ...words]);
  const day = gate.day === null ? null : aboutName(gate.day, DAY, sheet, around);
  if (day) remarks.push([['day'], ...day]);
  return remarks;
}
