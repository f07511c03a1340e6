// All drafts of a sheet as one text, read when somebody first asks for them. A database hands over one text much sooner
// than a record for each field, and who has hundreds of deals looks at few of them at a time.
import type { Draft } from '../../core/learner/draft.ts';
import type { SheetDrafts } from '../port.ts';
import { fieldsOf, isPath, parseDraft } from './parse.ts';

/** A sheet's record in a database. */
export interface SheetRecord {
  readonly sheet: string;
  /** The drafts as JSON, without the name of the sheet. */
  readonly text: string;
}

/** What a saved record of a sheet says once it is read. */
export class SheetText implements SheetDrafts {
  readonly #sheet: string;
  readonly #raw: unknown;
  #read: SheetDrafts | null;

  /** `read` is what the record says, where that is known already. */
  constructor(sheet: string, raw: unknown, read: SheetDrafts | null = null) {
    this.#sheet = sheet;
    this.#raw = raw;
    this.#read = read;
  }

  get drafts(): ReadonlyMap<string, Draft> {
    return this.#parts.drafts;
  }

  get unreadable(): readonly unknown[] {
    return this.#parts.unreadable;
  }

  /** Whether this says what `raw` says. */
  equals(raw: unknown): boolean {
    const { text } = fieldsOf(raw);
    return typeof text === 'string' && fieldsOf(this.#raw)['text'] === text;
  }

  get #parts(): SheetDrafts {
    return (this.#read ??= partsOf(this.#sheet, this.#raw));
  }
}

/** The name of the sheet that a saved record is of, or null where no sheet can have that name. */
export function sheetIn(raw: unknown): string | null {
  const { sheet } = fieldsOf(raw);
  return isPath(sheet, '/') ? sheet : null;
}

/** The record of these drafts, which are all of one sheet: the same drafts make the same text. */
export function recordOf(sheet: string, drafts: Iterable<Draft>): SheetRecord {
  const texts = [...drafts]
    .sort((a, b) => (a.field < b.field ? -1 : 1))
    .map(({ sheet: _, ...draft }) => draft);
  return { sheet, text: JSON.stringify(texts) };
}

function partsOf(sheet: string, raw: unknown): SheetDrafts {
  const drafts = new Map<string, Draft>();
  const list = listIn(raw);
  if (list === null) return { drafts, unreadable: [raw] };
  const unreadable: unknown[] = [];
  for (const each of list) {
    const draft = parseDraft(each, sheet);
    if (draft?.sheet === sheet) drafts.set(draft.field, draft);
    else unreadable.push(isRecord(each) ? { ...each, sheet } : { sheet, found: each });
  }
  return { drafts, unreadable };
}

function isRecord(raw: unknown): raw is object {
  return typeof raw === 'object' && raw !== null;
}

function listIn(raw: unknown): readonly unknown[] | null {
  const { text } = fieldsOf(raw);
  if (typeof text !== 'string') return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : null;
  } catch {
    return null;
  }
}
