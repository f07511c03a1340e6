// What of the stored records cannot be read. In a sheet it is found only when that is read, and many sheets are not
// asked for by anybody.
import type { SheetDrafts } from '../port.ts';
import { pause } from '../time/pause.ts';

/** How many texts are read in one go before the page may do something else. */
const AT_ONCE = 400;

export class Unreadable {
  #all = $state.raw<readonly unknown[]>([]);
  /** What cannot be read outside of any sheet. */
  aside: readonly unknown[] = [];

  readonly #sheets: () => Iterable<SheetDrafts>;
  /** The sheets that `readOn` has read. */
  readonly #read = new WeakSet<SheetDrafts>();

  /** `sheets` gives those that are stored now. */
  constructor(sheets: () => Iterable<SheetDrafts>) {
    this.#sheets = sheets;
  }

  /** All of it, as far as it has been looked at; reactive. */
  get all(): readonly unknown[] {
    return this.#all;
  }

  /**
   * Reads the sheets that nobody has asked for, some at a time, and looks through them. Afterwards all of them are read,
   * but for what came in the meantime.
   */
  async readOn(): Promise<void> {
    let texts = 0;
    for (const sheet of this.#sheets()) {
      if (this.#read.has(sheet)) continue;
      if (texts >= AT_ONCE) {
        await pause();
        texts = 0;
      }
      texts += sheet.drafts.size;
      this.#read.add(sheet);
    }
    this.look();
  }

  /** Looks through what has been read of the sheets that are stored now. */
  look(): void {
    const read = [...this.#sheets()].filter((sheet) => this.#read.has(sheet));
    this.#all = [...this.aside, ...read.flatMap(({ unreadable }) => unreadable)];
  }
}
