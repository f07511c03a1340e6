// What a customer changed in their copy, one thing at a time: what it said, what it says now, what the seller's sheet
// says meanwhile, what taking it over would write, and what would take it out again.
import type { Dossier } from '../worksheet/dossier.ts';
import type { Labelled } from '../worksheet/field.ts';
import type { Id } from '../id.ts';
import { newRow, rowsOf, written } from '../worksheet/worksheet.ts';
import {
  before,
  GATE,
  isNew,
  linesIn,
  now,
  PARTS,
  placeOf,
  REPLY,
  type Copy,
  type CopyColumn,
  type Part,
} from './copy.ts';
import { GATE_MET } from '../deal/gate/met.ts';
import { cellOf, listFor, roleOf, textFor, type Place } from './places.ts';
import { reworded } from './rewording.ts';

/** A text for a field of the deal. */
export interface Write {
  readonly worksheet: Id;
  readonly field: string;
  readonly value: string;
}

/** Something that the customer changed. */
export interface Proposal {
  /** Its place in the copy; of a line that was added, the line. */
  readonly at: string;
  readonly part: Part | 'reply';
  /** What the line is about and which of its columns; empty where the part has none. */
  readonly line: string;
  readonly column: string;
  readonly was: string;
  readonly now: string;
  /** What the sheet says at that place; empty where nothing does. */
  readonly here: string;
  /**
   * `open`: the sheet says what it said when the copy was made. `differs`: it says something else. `taken`: it says this
   * already. `lost`: the sheet has no place for it (any more).
   */
  readonly state: 'open' | 'differs' | 'taken' | 'lost';
  readonly writes: readonly Write[];
  /** Where it is `taken`: what puts there again what stood there when the copy was made. */
  readonly back: readonly Write[];
  /**
   * At a gate, the answers that the sheet knows and the one that is proposed: what says the same as the customer, but
   * nothing where it would undo a yes, which the seller is to decide. Null elsewhere.
   */
  readonly gate: {
    readonly field: string;
    readonly answers: readonly Labelled[];
    readonly proposed: Id;
  } | null;
}

/** How the customer's words are put where they are kept, with their day and their name. */
export interface Quoting {
  readonly day: (date: string) => string;
  /** A passage in other words; one of the two may be empty. */
  readonly passage: (was: string, now: string) => string;
  /** What they said, by whom and when. */
  readonly entry: (day: string, name: string, said: string) => string;
  /** What they said at a gate: the answer, and their words, if any. */
  readonly answer: (answer: string, words: string) => string;
}

/** All that the customer changed, in the order of the copy. `today` (YYYY-MM-DD) is the day where they left none. */
export function proposals(
  copy: Copy,
  dossier: Dossier,
  quoting: Quoting,
  today: string,
): readonly Proposal[] {
  const day = now(copy, REPLY.day) || today;
  const said = (text: string): string => quoting.entry(quoting.day(day), now(copy, REPLY.name), text);
  return [
    ...PARTS.flatMap((part) => {
      const piece = copy.fields[part];
      if (piece?.kind === 'lines') return inLines(copy, part, piece.columns, dossier, quoting);
      if (piece?.kind === 'gate') return atGate(copy, piece.worksheet, dossier, { quoting, said, day });
      return inWords(copy, part, dossier, quoting, said);
    }),
    ...inReply(copy, dossier, said),
  ];
}

/** The proposal with what else taking it over writes: the answer that the seller chose at a gate, or none. */
export function withAnswer({ gate, writes }: Proposal, answer: Id): readonly Write[] {
  const worksheet = writes[0]?.worksheet;
  if (!gate || !worksheet || answer === '') return writes;
  return [...writes, { worksheet, field: gate.field, value: answer }];
}

function inWords(
  copy: Copy,
  part: Part,
  dossier: Dossier,
  quoting: Quoting,
  said: (text: string) => string,
): readonly Proposal[] {
  const change = copy.changes.find(({ at }) => at === part);
  if (!change) return [];
  const was = before(copy, part) ?? '';
  const place = textFor(dossier, roleOf(part));
  const own = { ...over(dossier, place, was, change.now), at: part, part, line: '', column: '' };
  if (part !== 'summary') return [own];
  // Their text takes the place of the seller's, and what they put otherwise is kept as theirs, with what it said before.
  const passages = reworded(was, change.now).map((each) => quoting.passage(each.was, each.now));
  const theirs = correction(dossier, said(passages.join(' ')));
  return [
    {
      ...own,
      state: theirs.state === 'open' && own.state === 'differs' ? 'differs' : theirs.state,
      writes: [...theirs.writes, ...own.writes],
      back: [...theirs.back, ...(own.here === change.now ? own.back : [])],
    },
  ];
}

function inReply(copy: Copy, dossier: Dossier, said: (text: string) => string): readonly Proposal[] {
  const text = now(copy, REPLY.words);
  if (text === '') return [];
  return [{ ...correction(dossier, said(text)), at: REPLY.words, part: 'reply', was: '', now: text }];
}

function atGate(
  copy: Copy,
  worksheet: Id,
  dossier: Dossier,
  { quoting, said, day }: { quoting: Quoting; said: (text: string) => string; day: string },
): readonly Proposal[] {
  const [answer, words] = [now(copy, GATE.answer), now(copy, GATE.words)];
  if (answer === '' && words === '') return [];
  const text = quoting.answer(answer, words);
  const place = { at: GATE.answer, part: 'gate' as const, line: '', column: '', was: '', now: text };
  const sheet = dossier.worksheets.find(({ id }) => id === worksheet);
  const field = sheet?.fields.find((each) => each.kind === 'gate');
  if (!sheet || field?.kind !== 'gate' || !field.words) {
    return [{ ...place, here: '', ...LOST, gate: null }];
  }
  const values = dossier.values(sheet.id);
  const [heard, entry] = [written(values, field.words), said(text)];
  const isTaken = heard.includes(entry);
  const undoesYes = written(values, field.id) === GATE_MET && answer !== GATE_MET;
  const rest = without(heard, entry);
  // Where they have said nothing else at this gate, neither the answer nor its day has any ground left.
  const groundless = rest === '' ? [field.id, field.day] : [];
  return [
    {
      ...place,
      here: [labelOf(field.choices, written(values, field.id)), heard]
        .filter((each) => each !== '')
        .join('\n'),
      state: isTaken ? 'taken' : heard === '' && written(values, field.id) === '' ? 'open' : 'differs',
      writes: [
        { worksheet, field: field.words, value: joined(heard, entry) },
        ...(field.day ? [{ worksheet, field: field.day, value: day }] : []),
      ],
      back: [
        { worksheet, field: field.words, value: rest },
        ...groundless.flatMap((each) => (each ? [{ worksheet, field: each, value: '' }] : [])),
      ],
      gate: {
        field: field.id,
        answers: field.choices.map(({ id, label }) => ({ id, label })),
        proposed: undoesYes ? '' : (field.choices.find(({ id }) => id === answer)?.id ?? ''),
      },
    },
  ];
}

function inLines(
  copy: Copy,
  part: Part,
  columns: readonly CopyColumn[],
  dossier: Dossier,
  quoting: Quoting,
): readonly Proposal[] {
  return linesIn(copy, part).flatMap((row) => {
    const places = columns.map((column) => ({ column, at: placeOf(part, row, column.id) }));
    const told = places.filter(({ at }) => copy.changes.some((change) => change.at === at));
    if (isNew(row)) return newLine(copy, part, row, columns, dossier, quoting);
    const [first] = places;
    const line = first ? (before(copy, first.at) ?? '') : '';
    return told.map(({ column, at }): Proposal => {
      const place = cellOf(dossier, part, Number(row), column.id);
      return {
        ...over(dossier, place, before(copy, at) ?? '', now(copy, at)),
        at,
        part,
        line,
        column: column.label,
      };
    });
  });
}

/** A line that the customer added: a new row at the foot of the list, with its cells. */
function newLine(
  copy: Copy,
  part: Part,
  row: string,
  columns: readonly CopyColumn[],
  dossier: Dossier,
  { day }: Quoting,
): readonly Proposal[] {
  const cells = columns
    .map((column) => ({ column, text: now(copy, placeOf(part, row, column.id)) }))
    .filter(({ text }) => text !== '');
  if (cells.length === 0) return [];
  const said = cells
    .map(({ column, text }) => (column.kind === 'date' ? day(text) : textIn(column, text)))
    .join(' · ');
  const proposal = {
    at: `${part}.${row}`,
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
  const rows = (all: readonly number[]): Write => ({
    ...{ worksheet: list.sheet.id, field: list.field.id, value: all.join(' ') },
  });
  const writesAt = (number: number): readonly Write[] =>
    cells.flatMap(({ column, text }) => {
      const place = cellOf(dossier, part, number, column.id);
      return place ? [writeAt(place, text)] : [];
    });
  const there = numbers.find((number) =>
    writesAt(number).every(
      ({ worksheet, field, value }) => written(dossier.values(worksheet), field) === value,
    ),
  );
  const number = newRow(list.field, values);
  return [
    {
      ...proposal,
      state: there === undefined ? 'open' : 'taken',
      writes: [...writesAt(number), rows([...numbers, number])],
      back:
        there === undefined
          ? []
          : [
              ...writesAt(there).map((write) => ({ ...write, value: '' })),
              rows(numbers.filter((each) => each !== there)),
            ],
    },
  ];
}

const LOST = { state: 'lost', writes: [], back: [] } as const;

function writeAt({ sheet, name }: Place, value: string): Write {
  return { worksheet: sheet.id, field: name, value };
}

/** What is written over what stands at a place. */
function over(
  dossier: Dossier,
  place: Place | null,
  was: string,
  text: string,
): Pick<Proposal, 'was' | 'now' | 'here' | 'state' | 'writes' | 'back' | 'gate'> {
  if (!place) return { was, now: text, here: '', ...LOST, gate: null };
  const here = written(dossier.values(place.sheet.id), place.name);
  return {
    ...{ was, now: text, here, gate: null },
    state: here === text ? 'taken' : here === was ? 'open' : 'differs',
    ...{ writes: [writeAt(place, text)], back: [writeAt(place, was)] },
  };
}

/** What is added to the customer's corrections; nothing that stands there is written over. */
function correction(
  dossier: Dossier,
  entry: string,
): Pick<Proposal, 'here' | 'state' | 'writes' | 'back' | 'gate' | 'line' | 'column'> {
  const place = textFor(dossier, 'corrections');
  const none = { here: '', gate: null, line: '', column: '' };
  if (!place) return { ...none, ...LOST };
  const here = written(dossier.values(place.sheet.id), place.name);
  return {
    ...none,
    state: here.includes(entry) ? 'taken' : 'open',
    ...{ writes: [writeAt(place, joined(here, entry))], back: [writeAt(place, without(here, entry))] },
  };
}

function joined(here: string, entry: string): string {
  return here === '' ? entry : `${here}\n${entry}`;
}

/** The text without this entry and the line break that parted it from the others. */
function without(here: string, entry: string): string {
  const [before = '', ...after] = here.split(entry);
  return [before, after.join(entry)]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** What stands in a cell, as a reader knows it. */
function textIn(column: CopyColumn, text: string): string {
  return column.kind === 'choice' ? labelOf(column.choices, text) : text;
}

function labelOf(choices: readonly Labelled[], id: string): string {
  return choices.find((choice) => choice.id === id)?.label ?? '';
}
