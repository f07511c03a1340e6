// The fields of a worksheet, kind by kind. What is written in them is text; see worksheet.ts.
import type { Id } from '../id.ts';
import type { ColumnRole, FieldRole } from './role.ts';
import type { FieldPath, Rule } from './rule.ts';

export type { FieldPath };

/** A whole number from `from` to `to`. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

export interface Labelled {
  readonly id: Id;
  readonly label: string;
}

interface Measure {
  /** "€", "hours a week"; empty where the label says it. */
  readonly unit: string;
  readonly min: number | null;
  readonly max: number | null;
  /** How many digits after the point make sense. */
  readonly decimals: number;
}

interface Choices {
  readonly choices: readonly Labelled[];
}

/** One cell of a row. An optional one is never missing. */
export type Column = Labelled & { readonly optional: boolean; readonly role: ColumnRole | null } & (
    | { readonly kind: 'text' | 'long' | 'date' }
    | ({ readonly kind: 'scale' } & Scale)
    | ({ readonly kind: 'number' } & Measure)
    | ({ readonly kind: 'choice' } & Choices)
  );

interface FieldBase extends Labelled {
  readonly help: string;
  readonly required: boolean;
  /** The objective it serves, whose lesson is named beside the field. */
  readonly objective: Id | null;
  /** What pages and files about a deal take it for. */
  readonly role: FieldRole | null;
  /** What is said in place where it is broken; no rule ever blocks. */
  readonly rules: readonly Rule[];
}

/** `date` is written as YYYY-MM-DD. */
export interface TextField extends FieldBase {
  readonly kind: 'text' | 'long' | 'date';
  readonly example: string | null;
}

export interface NumberField extends FieldBase, Measure {
  readonly kind: 'number';
  readonly example: string | null;
}

export interface ScaleField extends FieldBase, Scale {
  readonly kind: 'scale';
  /** What its ends mean. */
  readonly low: string;
  readonly high: string;
  readonly example: string | null;
}

export interface ChoiceField extends FieldBase, Choices {
  readonly kind: 'choice';
  readonly example: Id | null;
}

/** A box to tick; ticked it holds `yes`. */
export interface CheckField extends FieldBase {
  readonly kind: 'check';
  readonly example: string | null;
}

type Cells = Readonly<Record<Id, string>>;

/** Rows that the learner adds to; `rows.one` names a single one ("option"). */
export interface ListField extends FieldBase {
  readonly kind: 'list';
  readonly rows: { readonly min: number; readonly max: number; readonly one: string };
  readonly columns: readonly Column[];
  readonly example: readonly Cells[];
}

/** A row for each filled row of another list of the deal, which shows some of its cells; nothing is copied. */
export interface TiedField extends FieldBase {
  readonly kind: 'tied';
  readonly from: FieldPath & { readonly show: readonly Id[] };
  readonly columns: readonly Column[];
  readonly example: readonly Cells[];
}

/** One list against another, cell by cell on a scale; each row has a weighted total. */
export interface MatrixField extends FieldBase {
  readonly kind: 'matrix';
  readonly rows: { readonly list: Id; readonly label: Id };
  readonly columns: { readonly list: Id; readonly label: Id; readonly weight: Id };
  readonly scale: Scale;
  readonly example: readonly (readonly number[])[];
}

/** What follows from other fields of the same worksheet; it is shown with its formula. */
export interface ComputedField extends FieldBase {
  readonly kind: 'computed';
  readonly formula: 'sum' | 'lifetime-value';
  readonly of: readonly Id[];
  readonly example: null;
}

/** What stands on another worksheet of the deal: shown here, written there and nowhere else. */
export interface CarriedField extends FieldBase {
  readonly kind: 'carried';
  readonly from: FieldPath;
  readonly example: null;
}

/** What the customer must have agreed; the last field of a worksheet. Its choice `yes` meets the gate. */
export interface GateField extends FieldBase {
  readonly kind: 'gate';
  readonly choices: readonly (Labelled & { readonly say: string })[];
  /** The field of this worksheet in which the customer's own words stand. */
  readonly words: Id | null;
  /** The date field of this worksheet that says on which day they said it. */
  readonly day: Id | null;
  /** How the customer is asked for it in the copy that they get; null where nobody but the seller can answer. */
  readonly ask: string | null;
  readonly example: Id | null;
}

export type Field =
  | TextField
  | NumberField
  | ScaleField
  | ChoiceField
  | CheckField
  | ListField
  | TiedField
  | MatrixField
  | ComputedField
  | CarriedField
  | GateField;

/** A field made of rows with the same columns. */
export type Rows = ListField | TiedField;

/** Whether a field is made of rows with the same columns. */
export function isRows(field: Field): field is Rows {
  return field.kind === 'list' || field.kind === 'tied';
}

/** The kinds of a field, or of a column, that hold one text that is typed. */
export const SINGLE_KINDS = ['text', 'long', 'date', 'number'] as const;

/** Whether a field is one control to type in, which its heading labels. */
export function isSingle(field: Field): field is TextField | NumberField {
  return SINGLE_KINDS.some((kind) => kind === field.kind);
}
