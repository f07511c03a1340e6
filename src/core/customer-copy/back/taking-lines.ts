// What a customer changed in the lines of a part: a cell, a line of their own, a line that is no longer so.
import type { Dossier } from '../../worksheet/dossier.ts';
import { newRow, rowsOf, written } from '../../worksheet/worksheet.ts';
import { before, isNew, lineAt, now, placeOf, type Copy, type CopyColumn, type Part } from '../copy.ts';
import { isGone, linesIn } from '../lines.ts';
import { cellOf, isThere, listFor, type Place } from './places.ts';
import { LOST, over, writeAt, type Proposal, type Quoting, type Write } from './proposal.ts';

/** All that the customer changed in the lines of a part, in their order. */
export function inLines(copy: Copy, part: Part, dossier: Dossier, quoting: Quoting): readonly Proposal[] {
  const piece = copy.fields[part];
  if (piece?.kind !== 'lines') return [];
  const { columns } = piece;
  return linesIn(copy, part).flatMap((row) => {
    if (isNew(row)) return newLine(copy, part, row, columns, dossier, quoting);
    const [first] = columns;
    const line = first ? (before(copy, placeOf(part, row, first.id)) ?? '') : '';
    const gone = isGone(copy, part, row) ? [goneLine(copy, part, row, columns, dossier, quoting)] : [];
    const cells = columns.flatMap((column): readonly Proposal[] => {
      const at = placeOf(part, row, column.id);
      if (!copy.changes.some((change) => change.at === at)) return [];
      const place = isThere(dossier, part, row, column.id)
        ? cellOf(dossier, part, Number(row), column.id)
        : null;
      const own = over(dossier, place, before(copy, at) ?? '', now(copy, at));
      return [{ ...own, at, part, line, column: column.label }];
    });
    return [...gone, ...cells];
  });
}

/** A line that the customer added: a new row at the foot of the list, with its cells; of a criterion, also the ratings by it. */
function newLine(
  copy: Copy,
  part: Part,
  row: string,
  columns: readonly CopyColumn[],
  dossier: Dossier,
  quoting: Quoting,
): readonly Proposal[] {
  const cells = columns
    .map((column) => ({ column, text: now(copy, placeOf(part, row, column.id)) }))
    .filter(({ text }) => text !== '');
  const ratings = part === 'criteria' ? ratingsBy(copy, row) : [];
  if (cells.length + ratings.length === 0) return [];
  const said = [
    ...cells.map(({ column, text }) => {
      const said = textIn(column, text, quoting);
      return column === columns[0] ? said : `${column.label}: ${said}`;
    }),
    ...ratings.map(({ option, text }) => `${option}: ${text}`),
  ].join(' · ');
  const proposal = {
    at: lineAt(part, row),
    part,
    line: '',
    column: '',
    was: '',
    now: said,
    here: '',
    gate: null,
  };
  const list = listFor(dossier, part);
  if (!list) return [{ ...proposal, ...LOST }];
  const values = dossier.values(list.sheet.id);
  const numbers = rowsOf(list.field, values);
  const writesAt = (number: number): readonly Write[] =>
    [
      ...cells.map(({ column, text }) => ({ place: cellOf(dossier, part, number, column.id), text })),
      ...ratings.map((each) => ({
        place: cellOf(dossier, 'ratings', Number(each.row), String(number)),
        text: each.text,
      })),
    ].flatMap(({ place, text }) => (place ? [writeAt(place, text)] : []));
  const number = newRow(list.field, values);
  // Of a row of which nothing could be written, every row would have all there is.
  if (writesAt(number).length === 0) return [{ ...proposal, ...LOST }];
  const there = numbers.find((each) =>
    writesAt(each).every(
      ({ worksheet, field, value }) => written(dossier.values(worksheet), field) === value,
    ),
  );
  const isTaken = there !== undefined;
  return [
    {
      ...proposal,
      state: isTaken ? 'taken' : 'open',
      writes: [...writesAt(number), writeAt(rowsAt(list), [...numbers, number].join(' '))],
      back: isTaken
        ? [
            ...writesAt(there).map((write) => ({ ...write, value: '' })),
            writeAt(rowsAt(list), numbers.filter((each) => each !== there).join(' ')),
          ]
        : [],
    },
  ];
}

/** How the options were rated by a criterion that the customer has added. */
function ratingsBy(
  copy: Copy,
  criterion: string,
): readonly { readonly row: string; readonly option: string; readonly text: string }[] {
  const piece = copy.fields.ratings;
  const [first] = piece?.kind === 'lines' ? piece.columns : [];
  return linesIn(copy, 'ratings').flatMap((row) => {
    const text = now(copy, placeOf('ratings', row, criterion));
    return first && text !== '' ? [{ row, option: now(copy, placeOf('ratings', row, first.id)), text }] : [];
  });
}

/** A line of the seller's that is no longer so: its row is taken off the list, and what stands in it stays to be put back. */
function goneLine(
  copy: Copy,
  part: Part,
  row: string,
  columns: readonly CopyColumn[],
  dossier: Dossier,
  quoting: Quoting,
): Proposal {
  const [number, list] = [Number(row), listFor(dossier, part)];
  const told = (textOf: (column: CopyColumn) => string): string =>
    columns
      .map((column) => textIn(column, textOf(column), quoting))
      .filter((text) => text !== '')
      .join(' · ');
  const was = told((column) => before(copy, placeOf(part, row, column.id)) ?? '');
  const proposal = { at: lineAt(part, row), part, line: '', column: '', was, now: '', gate: null };
  if (!list) return { ...proposal, here: '', ...LOST };
  const here = told(({ id }) => {
    const place = cellOf(dossier, part, number, id);
    return place ? written(dossier.values(place.sheet.id), place.name) : '';
  });
  const numbers = rowsOf(list.field, dossier.values(list.sheet.id));
  const others = numbers.filter((each) => each !== number);
  // It goes back behind the nearest line that stood before it in the copy and is still there.
  const earlier = linesIn(copy, part).map(Number);
  const behind = earlier.slice(0, earlier.indexOf(number)).findLast((each) => others.includes(each));
  const place = behind === undefined ? 0 : others.indexOf(behind) + 1;
  return {
    ...proposal,
    here,
    state: others.length === numbers.length ? 'taken' : here === was ? 'open' : 'differs',
    writes: [writeAt(rowsAt(list), others.join(' '))],
    back: [writeAt(rowsAt(list), others.toSpliced(place, 0, number).join(' '))],
  };
}

function rowsAt({ sheet, field }: NonNullable<ReturnType<typeof listFor>>): Place {
  return { sheet, name: field.id };
}

/** What stands in a cell, as a reader knows it. */
function textIn(column: CopyColumn, text: string, { day }: Quoting): string {
  if (column.kind === 'date') return text === '' ? '' : day(text);
  if (column.kind !== 'choice') return text;
  return column.choices.find(({ id }) => id === text)?.label ?? '';
}
