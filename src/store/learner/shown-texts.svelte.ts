// The texts as the page shows them: what was typed here stands over what is stored.
import type { Draft, Edit } from '../../core/learner/draft.ts';
import type { Sheets, Values } from '../../core/worksheet/worksheet.ts';
import type { SheetDrafts } from '../port.ts';

/** What the texts are made of: by sheet what is stored, and what waits for the store. */
interface Written {
  readonly stored: ReadonlyMap<string, SheetDrafts>;
  readonly edits: ReadonlyMap<string, Edit>;
}

const EMPTY: Values = new Map();

export class ShownTexts {
  #sheets = $state.raw<Sheets>(new Map<string, Values>());

  readonly #written: () => Written;
  /** The texts of the sheets that were asked for. */
  readonly #known = new Map<string, Values>();

  /** `written` gives what is stored and what waits now. */
  constructor(written: () => Written) {
    this.#written = written;
  }

  /** All sheets that something is or was written on; reactive. */
  get sheets(): Sheets {
    return this.#sheets;
  }

  /** The texts of a sheet by field; one that was never written has none. */
  of(sheet: string): Values {
    return this.#sheets.get(sheet) ?? EMPTY;
  }

  /** Shows this text. Whether it was another one that stood there. */
  show({ sheet, field, value }: Pick<Draft, 'sheet' | 'field' | 'value'>): boolean {
    const texts = this.of(sheet);
    if (texts.get(field) === value) return false;
    this.#known.set(sheet, new Map(texts).set(field, value));
    return true;
  }

  /** The texts of these sheets, and which sheets there are, have changed. */
  showAgain(changed: (sheet: string) => boolean): void {
    for (const sheet of this.#known.keys()) if (changed(sheet)) this.#known.delete(sheet);
    const { stored } = this.#written();
    this.#sheets = {
      size: stored.size,
      keys: () => stored.keys(),
      get: (sheet) => (stored.has(sheet) ? this.#textsOf(sheet) : undefined),
    };
  }

  #textsOf(sheet: string): Values {
    const known = this.#known.get(sheet);
    if (known) return known;
    const { stored, edits } = this.#written();
    const texts = new Map<string, string>();
    for (const [field, { value }] of stored.get(sheet)?.drafts ?? []) texts.set(field, value);
    for (const edit of edits.values()) if (edit.sheet === sheet) texts.set(edit.field, edit.value);
    this.#known.set(sheet, texts);
    return texts;
  }
}
