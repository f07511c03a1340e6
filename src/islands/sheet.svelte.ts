// One sheet as an island sees it: what is written on it, before the store is open and after.
import type { Values } from '../core/worksheet.ts';
import { learner } from '../store/this-learner.ts';

export class Sheet {
  readonly #name: () => string;
  readonly #ids: string;
  /** What was typed before the store was open; it goes to the store as soon as it is. */
  #early = $state.raw<Values>(new Map());

  /**
   * `name` is asked for when the store is open: a worksheet's sheet depends on the deal found there. Every id on the
   * page begins with `ids`, where several sheets stand on one.
   */
  constructor(name: () => string, early: Values, ids = '') {
    this.#name = name;
    this.#ids = ids;
    this.#early = early;
  }

  /** An id for an element of this sheet, unique on the page. */
  id(name: string): string {
    return `${this.#ids}${name}`;
  }

  /** The text of each field that was ever written; reactive. What is not handed over yet stands before the rest. */
  get values(): Values {
    if (learner.phase === 'opening') return this.#early;
    const kept = learner.texts(this.#name());
    return this.#early.size === 0 ? kept : new Map([...kept, ...this.#early]);
  }

  /** The text of one field, or undefined where nothing was ever written; reactive. */
  text(field: string): string | undefined {
    return this.values.get(field);
  }

  write(field: string, value: string): void {
    if (learner.phase === 'opening') {
      this.#early = new Map([...this.#early, [field, value]]);
      return;
    }
    this.#handOver();
    learner.write(this.#name(), field, value);
  }

  /** The field has the focus: another tab does not change it under the learner's hands. */
  hold(field: string): void {
    if (learner.phase === 'open') learner.hold(this.#name(), field);
  }

  release(field: string): void {
    if (learner.phase === 'open') learner.release(this.#name(), field);
  }

  /** Opens the store and hands it what was typed before. */
  async open(): Promise<void> {
    await learner.open();
    this.#handOver();
  }

  #handOver(): void {
    const early = this.#early;
    if (early.size > 0) this.#early = new Map();
    for (const [field, value] of early) learner.write(this.#name(), field, value);
  }
}
