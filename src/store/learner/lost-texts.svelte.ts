// The texts that lost against a later one, for the fields they lost in.
import type { Draft } from '../../core/learner/draft.ts';

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
   * The texts of a field that lost against the one that `stands`, each as often as it lost; reactive. They are there a
   * moment after they were first asked for.
   */
  of(sheet: string, field: string, stands: string): readonly Draft[] {
    if (!this.#asked.has(sheet)) {
      this.#asked.add(sheet);
      void this.read();
    }
    const lost = this.#bySheet.get(sheet) ?? [];
    return lost.filter((draft) => draft.field === field && draft.value !== '' && draft.value !== stands);
  }

  /** Reads what lost on the sheets that were asked for. */
  async read(): Promise<void> {
    for (const sheet of this.#asked) {
      const lost = await this.#stored(sheet).catch(() => []);
      // Mostly there is nothing and was nothing, and no field need look again.
      if (lost.length === 0 && !this.#bySheet.has(sheet)) continue;
      this.#bySheet = new Map(this.#bySheet).set(sheet, lost);
    }
  }

  clear(): void {
    this.#bySheet = new Map();
  }
}
