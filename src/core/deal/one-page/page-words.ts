// What the one page says of its own.
import type { Reading } from '../../worksheet/reading.ts';
import type { Worksheet } from '../../worksheet/worksheet.ts';
import type { Theirs } from '../gate/theirs.ts';
import type { Conditions } from '../gate/conditions.ts';
import type { CorrectionWords } from '../reading-order.ts';

export interface PageWords extends Reading, CorrectionWords {
  readonly gates: string;
  /** The heads of the table of gates. */
  readonly gateHead: readonly [gate: string, said: string, day: string];
  /** What a gate is called. */
  readonly gateOf: (sheet: Worksheet) => string;
  readonly gate: {
    readonly begun: string;
    readonly empty: string;
    /** That it is answered, and nothing of what they said is written. */
    readonly unsaid: string;
    readonly answers: Readonly<Record<Theirs, string>>;
  };
  /** The day of a yes that is still to come. */
  readonly ahead: (day: string) => string;
  readonly conditions: string;
  /** What is conditional, in sentences; empty where nothing is. */
  readonly conditional: (conditions: Conditions) => string;
  readonly promised: string;
  /** The heads of the table of what is promised. */
  readonly promisedHead: readonly [step: string, owner: string, day: string];
  /** The day of a step that is over. */
  readonly overdue: (day: string) => string;
  /** Whose a step is. */
  readonly owner: (theirs: boolean, who: string) => string;
  readonly talks: string;
  /** The heads of the table of talks. */
  readonly talksHead: readonly [day: string, said: string, agreed: string];
  readonly doubts: string;
  readonly unknown: string;
  readonly ask: string;
  /** What stands only in the file, by these labels. */
  readonly without: (labels: readonly string[]) => string;
  readonly unwritten: (labels: string) => string;
  readonly view: (who: string) => string;
  readonly secondHand: (who: string) => string;
  /** That so many rows, or the rest of a text, stand only in the file. */
  readonly more: (count: number) => string;
}
