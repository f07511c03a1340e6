import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSections } from '../../../src/core/worksheet/filling/sections.ts';
import { WHEN } from '../../../src/core/worksheet/worksheet.ts';
import { worksheet } from '../given.ts';

test('a worksheet without sections is whole', () => {
  expect(inSections(worksheet)).toEqual([{ when: null, fields: worksheet.fields }]);
});

test('sections have every field between them once, in the order of the sheet', () => {
  const ids = worksheet.fields.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray([...WHEN], { minLength: 2 }), fc.subarray(ids.slice(1)), (moments, starts) => {
      const from = [ids[0]!, ...starts].slice(0, moments.length);
      const sections = from.map((id, place) => ({ when: moments[place]!, from: id }));
      const parts = inSections({ ...worksheet, sections });
      expect(parts.flatMap(({ fields }) => fields)).toEqual(worksheet.fields);
      expect(parts.map(({ when, fields }) => ({ when, from: fields[0]!.id }))).toEqual(sections);
    }),
  );
});
