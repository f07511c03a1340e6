// One thing that a customer changed, as its seller is asked about it.
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Labelled } from '../../worksheet/field.ts';
import type { Id } from '../../id.ts';
import { written } from '../../worksheet/worksheet.ts';
import { GATE_MET } from '../../deal/gate/met.ts';
import type { Part } from '../copy.ts';
import type { Place } from './places.ts';

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
  /** Why they have taken a line off, where they say so. */
  readonly why?: string;
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
  /** At a gate, what can become of its answer. Null elsewhere. */
  readonly gate: AtGate | null;
  /**
   * How it stands to what was taken over from an earlier answer to this copy and is still in the sheet: what they put
   * otherwise since, or have taken back. Empty where nothing was, or where they say the same.
   */
  readonly earlier: '' | 'reworded' | 'taken-back';
  /** What the line, and the criterion of a rating, are called on the sheet by now, where that is not what they read. */
  readonly called: string;
}

/** The answer at a gate: what the sheet says, what the customer says, and what is proposed of it. */
export interface AtGate {
  /** The names of the answer and of its day; no day where the sheet has none. */
  readonly field: string;
  readonly dayField: string | null;
  /** The field with what they decided, and its choice for what the customer says; null where none is beside the gate. */
  readonly outcome: { readonly field: string; readonly value: Id } | null;
  readonly answers: readonly Labelled[];
  /** The answer on the sheet; empty where none is. */
  readonly stands: Id;
  /** What the customer answers (one of `ANSWERS`, or empty), and on which day. */
  readonly said: string;
  readonly day: string;
  /** What means the same as what they say now; `AWAY` where the sheet knows no such answer but has another; else empty. */
  readonly proposed: Id;
}

/** That the answer at a gate is taken away: it is not met. No answer is called so. */
export const AWAY = '-';

/** Whether the sheet has another answer at a gate than the customer has given. */
export function isAgainst({ said, stands, proposed }: AtGate): boolean {
  return said !== '' && stands !== '' && said !== stands && proposed !== stands;
}

/** The fields that an answer at a gate is written in, but for their words. */
export function answerFields({ field, dayField, outcome }: AtGate): readonly string[] {
  return [field, dayField, outcome?.field].flatMap((each) => each ?? []);
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

/**
 * The proposal with what else taking it over writes: the answer that the seller chose at a gate with its day, `AWAY` to take
 * both away, or none to leave both. Neither their day nor what they decided is that of a yes which they have not said.
 */
export function withAnswer({ gate, writes }: Proposal, answer: Id): readonly Write[] {
  const worksheet = writes[0]?.worksheet;
  if (!gate || !worksheet || answer === '') return writes;
  const value = answer === AWAY ? '' : answer;
  const isTheirs = value !== GATE_MET || gate.said === GATE_MET;
  const { outcome, dayField } = gate;
  return [
    ...writes,
    { worksheet, field: gate.field, value },
    ...(outcome && isTheirs ? [{ worksheet, field: outcome.field, value: value && outcome.value }] : []),
    ...(dayField !== null && isTheirs ? [{ worksheet, field: dayField, value: value && gate.day }] : []),
  ];
}

/** What is proposed where the sheet has no place for it. */
export const LOST = { state: 'lost', writes: [], back: [] } as const;

/** A text for this place. */
export function writeAt({ sheet, name }: Place, value: string): Write {
  return { worksheet: sheet.id, field: name, value };
}

/** What most proposals are. */
export const PLAIN = { gate: null, earlier: '', called: '' } as const;

/** What is written over what stands at a place: what the copy said, or what they wrote `before` and the seller took over. */
export function over(
  dossier: Dossier,
  place: Place | null,
  was: string,
  text: string,
  before?: string,
): Omit<Proposal, 'at' | 'part' | 'line' | 'column'> {
  const own = { was, now: text, ...PLAIN };
  if (!place) return { ...own, here: '', ...LOST };
  const here = written(dossier.values(place.sheet.id), place.name);
  const writes = { writes: [writeAt(place, text)], back: [writeAt(place, was)] };
  if (here !== text && here === before)
    return { ...own, here, was: here, state: 'open', ...writes, earlier: 'reworded' };
  return { ...own, here, state: here === text ? 'taken' : here === was ? 'open' : 'differs', ...writes };
}
