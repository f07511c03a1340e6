// What is computed has terms that make sense, and what is carried is written somewhere.
import type { CarriedField, ComputedField } from '../../../core/worksheet/field.ts';
import { counted } from '../../problems/nearest.ts';
import type { Finding } from '../../problems/problem.ts';
import { aboutName, aboutPlace, type Around, type Wanted } from './written-sheet.ts';

const TERMS: Readonly<Record<ComputedField['formula'], Wanted>> = {
  sum: { fits: (kind) => kind === 'number' || kind === 'scale', called: 'a number or a scale' },
  'lifetime-value': { fits: (kind) => kind === 'number', called: 'a number' },
};

/** Then nothing is carried in a circle. */
const WRITTEN: Wanted = { fits: (kind) => kind !== 'carried', called: 'a field that is not carried itself' };

/** What is wrong with a computed field. */
export function aboutComputed({ formula, of }: ComputedField, around: Around): readonly Finding[] {
  const terms = of.flatMap((id, i): readonly Finding[] => {
    const path = ['of', i];
    if (of.indexOf(id) < i) return [[path, `\`${id}\` stands twice.`, 'Keep one of the two.']];
    const words = aboutName(id, TERMS[formula], around.sheet, around);
    return words ? [[path, ...words]] : [];
  });
  if (formula !== 'lifetime-value' || of.length === 3) return terms;
  const found = `The formula has three terms; here ${of.length < 3 ? 'are only' : 'are'} ${counted(of.length, 'field')}.`;
  return [...terms, [['of'], found, 'Name the margin, the retention and the discount, in this order.']];
}

/** What is wrong with a carried field. */
export function aboutCarried({ from }: CarriedField, around: Around): readonly Finding[] {
  return aboutPlace(from, WRITTEN, around, ['from']);
}
