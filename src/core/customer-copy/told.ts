// What customers are told of their own changes: one entry for a place, as the seller is asked about it later.
import {
  before,
  GATE,
  isNew,
  lineAt,
  now,
  partsOf,
  PARTS,
  REPLY,
  WHY,
  type Change,
  type Copy,
} from './copy.ts';
import { columnAt } from './lines.ts';
import { reworded, type Reworded } from './rewording.ts';

/** A place in which something is changed, however much: a text, a cell, a line that was added, the answer at a gate. */
export interface Told {
  /** As in a change; of a line that was added, the line (`plan.new-0`), with the ratings by it if it is a criterion. */
  readonly at: string;
  /** What is changed there: several cells of a new line, an answer and the words to it, else one. */
  readonly changes: readonly Change[];
}

/** What says who answers and when, and is no change of what the copy says. */
const WHO_AND_WHEN: readonly string[] = [REPLY.name, REPLY.day, REPLY.time];

/** All that a customer has written, their name too; not when, which saving adds, and no line that is still empty. */
export function writtenIn({ changes }: Copy): readonly Change[] {
  return changes.filter((each) => each.at !== REPLY.day && each.at !== REPLY.time && !isEmptyNew(each));
}

/** The place that a change is told with. */
export function toldAt(at: string): string {
  const { part, row, column } = partsOf(at);
  if (isNew(row) || column === WHY) return `${part}.${row}`;
  if (isNew(column)) return lineAt('criteria', column);
  return at === GATE.words ? GATE.answer : at;
}

/** The places in which a customer has changed something: not who and when, and no line that is still empty. */
export function told(copy: Copy): readonly Told[] {
  const places = new Map<string, Change[]>();
  for (const change of copy.changes) {
    if (WHO_AND_WHEN.includes(change.at) || isEmptyNew(change)) continue;
    const at = toldAt(change.at);
    places.set(at, [...(places.get(at) ?? []), change]);
  }
  return [...places].map(([at, own]) => ({ at, changes: isNew(partsOf(at).row) ? inOrder(copy, own) : own }));
}

/** The cells of a line that was added, as they are read, in whichever order they were written; ratings by it after them. */
function inOrder(copy: Copy, changes: readonly Change[]): readonly Change[] {
  const place = ({ at }: Change): number => {
    const { part, column } = partsOf(at);
    const piece = copy.fields[PARTS.find((each) => each === part) ?? 'plan'];
    const found = piece?.kind === 'lines' ? piece.columns.findIndex(({ id }) => id === column) : -1;
    return found < 0 || part === 'ratings' ? Infinity : found;
  };
  return changes.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** The copy in which a place says again what it said; a line that was added is gone. */
export function putBack(copy: Copy, at: string): Copy {
  return { ...copy, changes: copy.changes.filter((change) => toldAt(change.at) !== at) };
}

/** The copy without lines that were added and have stayed empty. */
export function withoutEmptyLines(copy: Copy): Copy {
  return { ...copy, changes: copy.changes.filter((change) => !isEmptyNew(change)) };
}

function isEmptyNew({ at, now }: Change): boolean {
  return now === '' && isNew(partsOf(at).row);
}

/** Whether a place holds sentences: then it is told word by word what was changed. */
export function isProse(copy: Copy, at: string): boolean {
  const kind = columnAt(copy, at)?.kind;
  return kind === undefined || kind === 'text' || kind === 'long';
}

/** What was put otherwise at a place, in its order: the passages of a text, else the whole. */
export function passagesAt(copy: Copy, at: string, inText = reworded): readonly Reworded[] {
  const whole = { was: before(copy, at) ?? '', now: now(copy, at) };
  if (whole.was === '' || whole.now === '' || !isProse(copy, at)) return [whole];
  const passages = inText(whole.was, whole.now);
  return passages.length === 0 ? [whole] : passages;
}
