// The texts that lost against a later one, for the fields they lost in.
import type { Draft } from '../core/draft.ts';

export class LostTexts {
  /** What lost on a sheet, as it is stored. */
  readonly #stored: (sheet: string) => Promise<readonly Draft[]>;
  /** The sheets that somebody has asked for. */
  readonly #asked = new Set<string>();
  #bySheet = $state.raw<ReadonlyMap<string, readonly Draft[]>>(new Map());

  constructor(stored: (sheet: string) => Promise<readonly Draft[]>) {
    this.#stored = stored;
  }

  /**
   * The texts of a field that lost against the one that `stands`, the latest first, each once; reactive. They are there
   * a moment after they were first asked for.
   */
  of(sheet: string, field: string, stands: string): readonly Draft[] {
    if (!this.#asked.has(sheet)) {
      this.#asked.add(sheet);
      void this.read([sheet]);
    }
    const lost = this.#bySheet.get(sheet) ?? [];
    const others = lost.filter((draft) => draft.field === field && !['', stands].includes(draft.value));
    const byTime = [...others].sort((a, b) => (a.at < b.at ? -1 : 1));
    return [...new Map(byTime.map((draft) => [draft.value, draft])).values()].reverse();
  }

  /** Reads what lost on these of the sheets that were asked for, or on all of them. */
  async read(sheets: Iterable<string> = this.#asked): Promise<void> {
    const asked = [...sheets].filter((sheet) => this.#asked.has(sheet));
    if (asked.length === 0) return;
    const lost = await Promise.all(asked.map((sheet) => this.#stored(sheet).catch(() => [])));
    this.#bySheet = new Map([...this.#bySheet, ...asked.map((sheet, i) => [sheet, lost[i] ?? []] as const)]);
  }

  clear(): void {
    this.#bySheet = new Map();
  }
}
