// What a customer changed in the lines of a part: a cell, a line of their own, a line that is no longer so.
import type { Dossier } from '../../worksheet/dossier.ts';
import { cell, newRow, rowsOf, written } from '../../worksheet/worksheet.ts';
import { before, isNew, lineAt, now, placeOf, WHY, type Copy, type CopyColumn, type Part } from '../copy.ts';
import { isGone, linesIn } from '../lines.ts';
import { cellOf, isThere, listFor, type Place } from './places.ts';
import { calledNow } from './called.ts';
import { LOST, over, PLAIN, writeAt, type Proposal, type Quoting, type Write } from './proposal.ts';
import { asItWas, saidBefore, takenAt, type Taken } from './taken.ts';

/** All that the customer changed in the lines of a part, in their order. `taken` is what was taken over from them before. */
export function inLines(
  copy: Copy,
  part: Part,
  dossier: Dossier,
  quoting: Quoting,
  taken: readonly Taken[],
): readonly Proposal[] {
  const piece = copy.fields[part];
  if (piece?.kind !== 'lines') return [];
  const { columns } = piece;
  return linesIn(copy, part).flatMap((row) => {
    if (isNew(row)) return newLine(copy, part, row, columns, dossier, quoting, taken);
    const [first] = columns;
    const line = first ? (before(copy, placeOf(part, row, first.id)) ?? '') : '';
    const gone = isGone(copy, part, row) ? [goneLine(copy, part, row, columns, dossier, quoting)] : [];
    const cells = columns.flatMap((column): readonly Proposal[] => {
      const at = placeOf(part, row, column.id);
      if (!copy.changes.some((change) => change.at === at)) return [];
      const place = isThere(dossier, part, row, column.id)
        ? cellOf(dossier, part, Number(row), column.id)
        : null;
      const own = over(dossier, place, before(copy, at) ?? '', now(copy, at), saidBefore(taken, at));
      const called = place ? calledNow(copy, part, row, column, dossier, taken) : '';
      return [underName({ ...own, at, part, line, column: column.label, called })];
    });
    return [...gone, ...cells];
  });
}

/** What they said of a line that is about something else by now is not taken for an answer to that. */
function underName(proposal: Proposal): Proposal {
  return proposal.called !== '' && proposal.state === 'open' ? { ...proposal, state: 'differs' } : proposal;
}

/** A line that the customer added: a new row at the foot of the list, with its cells; of a criterion, also the ratings by it. */
function newLine(
  copy: Copy,
  part: Part,
  row: string,
  columns: readonly CopyColumn[],
  dossier: Dossier,
  quoting: Quoting,
  taken: readonly Taken[],
): readonly Proposal[] {
  const { cells, ratings } = added(copy, part, row, columns);
  if (cells.length + ratings.length === 0) return [];
  const at = lineAt(part, row);
  const proposal = {
    ...{ at, part, line: '', column: '', was: '', here: '', ...PLAIN },
    now: toldOf({ cells, ratings }, columns, quoting),
  };
  const list = listFor(dossier, part);
  if (!list) return [{ ...proposal, ...LOST }];
  const values = dossier.values(list.sheet.id);
  const numbers = rowsOf(list.field, values);
  const writesAt = (number: number, line: Added): readonly Write[] =>
    [
      ...line.cells.map(({ column, text }) => ({ place: cellOf(dossier, part, number, column.id), text })),
      ...line.ratings.map((each) => ({
        place: cellOf(dossier, 'ratings', Number(each.row), String(number)),
        text: each.text,
      })),
    ].flatMap(({ place, text }) => (place ? [writeAt(place, text)] : []));
  const says = (number: number, line: Added): boolean =>
    writesAt(number, line).every(
      ({ worksheet, field, value }) => written(dossier.values(worksheet), field) === value,
    );
  const number = newRow(list.field, values);
  // Of a row of which nothing could be written, every row would have all there is.
  if (writesAt(number, { cells, ratings }).length === 0) return [{ ...proposal, ...LOST }];
  const out = (there: number, line: Added): readonly Write[] => [
    ...writesAt(there, line).map((write) => ({ ...write, value: '' })),
    writeAt(rowsAt(list), numbers.filter((each) => each !== there).join(' ')),
  ];
  // The line that was taken over before is this one, whatever it says by now.
  const before = takenAt(taken, at);
  const known = before && numbers.findLast((each) => isRowOf(before, list, each));
  if (before && known !== undefined) {
    const then = added(asItWas(copy, before), part, row, columns);
    const all = withBoth({ cells, ratings }, then);
    const wrote = toldOf(then, columns, quoting);
    const here = toldOf(asOnSheet(all, dossier, part, known), columns, quoting);
    const isReworded = says(known, withBoth(then, all));
    return [
      {
        ...{ ...proposal, here, was: wrote === proposal.now ? '' : wrote },
        state: says(known, all) ? 'taken' : isReworded ? 'open' : 'differs',
        ...{ writes: writesAt(known, all), back: out(known, all) },
        earlier: wrote === proposal.now ? '' : 'reworded',
      },
    ];
  }
  const there = numbers.find((each) => says(each, { cells, ratings }));
  const called = ratings
    .map((each) => calledNow(copy, 'ratings', each.row, null, dossier, taken))
    .filter((name) => name !== '')
    .join(' · ');
  return [
    underName({
      ...{ ...proposal, called },
      state: there === undefined ? 'open' : 'taken',
      writes: [
        ...writesAt(number, { cells, ratings }),
        writeAt(rowsAt(list), [...numbers, number].join(' ')),
      ],
      back: there === undefined ? [] : out(there, { cells, ratings }),
    }),
  ];
}

/** What stands in a line that the customer has added; nothing that is empty, but where it was something before. */
interface Added {
  readonly cells: readonly { readonly column: CopyColumn; readonly text: string }[];
  /** How the options are rated by it, if it is a criterion. */
  readonly ratings: readonly { readonly row: string; readonly option: string; readonly text: string }[];
}

function added(copy: Copy, part: Part, row: string, columns: readonly CopyColumn[]): Added {
  const cells = columns
    .map((column) => ({ column, text: now(copy, placeOf(part, row, column.id)) }))
    .filter(({ text }) => text !== '');
  return { cells, ratings: part === 'criteria' ? ratingsBy(copy, row) : [] };
}

/** A line with nothing where another has something and it has not. */
function withBoth(line: Added, other: Added): Added {
  return {
    cells: [
      ...line.cells,
      ...other.cells
        .filter(({ column }) => !line.cells.some((each) => each.column.id === column.id))
        .map((each) => ({ ...each, text: '' })),
    ],
    ratings: [
      ...line.ratings,
      ...other.ratings
        .filter(({ row }) => !line.ratings.some((each) => each.row === row))
        .map((each) => ({ ...each, text: '' })),
    ],
  };
}

/** A line as the sheets have it in one of their rows. */
function asOnSheet({ cells, ratings }: Added, dossier: Dossier, part: Part, number: number): Added {
  const here = (place: Place | null): string =>
    place ? written(dossier.values(place.sheet.id), place.name) : '';
  return {
    cells: cells.map((each) => ({ ...each, text: here(cellOf(dossier, part, number, each.column.id)) })),
    ratings: ratings.map((each) => ({
      ...each,
      text: here(cellOf(dossier, 'ratings', Number(each.row), String(number))),
    })),
  };
}

/** Whether a row of a list is the one that was written then. */
function isRowOf(
  { wrote }: Taken,
  { sheet, field }: NonNullable<ReturnType<typeof listFor>>,
  row: number,
): boolean {
  const start = cell(field.id, row, '');
  return wrote.some(({ sheet: of, name }) => of === sheet.id && name.startsWith(start));
}

/** A line in words: what stands in it, and how the options are rated by it. */
function toldOf({ cells, ratings }: Added, columns: readonly CopyColumn[], quoting: Quoting): string {
  return [
    ...cells.map(({ column, text }) => {
      const said = textIn(column, text, quoting);
      return column === columns[0] || said === '' ? said : `${column.label}: ${said}`;
    }),
    ...ratings.map(({ option, text }) => (text === '' ? '' : `${option}: ${text}`)),
  ]
    .filter((each) => each !== '')
    .join(' · ');
}

/** How the options were rated by a criterion that the customer has added. */
function ratingsBy(copy: Copy, criterion: string): Added['ratings'] {
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
  const why = now(copy, placeOf(part, row, WHY));
  const proposal = { at: lineAt(part, row), part, line: '', column: '', was, now: '', ...PLAIN, why };
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
