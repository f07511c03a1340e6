// Small copies of what the learner has done, for the first paint: one key each, and rebuilt at will.
import type { Id } from '../../core/id.ts';
import { dealOf, dealSheet, keyOf, type Draft } from '../../core/learner/draft.ts';
import type { Journal } from '../../core/learner/journal.ts';
import type { Outline } from '../../core/course/outline.ts';
import { NOTHING_DONE, progressOf, type Progress } from '../../core/learner/progress.ts';
import type { DealState } from '../../core/deal/deal.ts';
import { GATE_MET } from '../../core/deal/gate/met.ts';
import { DELETION } from '../adapters/deletion.ts';
import { fieldsOf, isCount } from '../adapters/parse.ts';
import { localShelf, quietly } from '../adapters/shelf.ts';
import type { SheetDrafts } from '../port.ts';

/** How many records the store held when last seen, by which an emptied store is told from a new learner. */
export interface Seen {
  readonly entries: number;
  readonly drafts: number;
}

/** Brings the marks in line with this progress; says so on `window` if that changed any. Blocked storage has none. */
export function writeMarks(base: string, progress: Progress, seen: Seen): void {
  const shelf = localShelf(base);
  const marks = new Map<string, string>([
    ...[...progress.lessons].map(
      (lesson) =>
        [
          `done:${lesson}`,
          (['read', 'answered'] as const).filter((mark) => progress[mark].has(lesson)).join(' '),
        ] as const,
    ),
    ...[...progress.gates].map((gate) => [`gate:${gate}`, '1'] as const),
    ...(seen.entries + seen.drafts > 0 ? [['seen', JSON.stringify(seen)] as const] : []),
  ]);
  const changed = quietly(() => {
    const gone = shelf.keys().filter((key) => /^(done:|gate:|seen$)/.test(key) && !marks.has(key));
    const fresh = [...marks].filter(([key, mark]) => shelf.get(key) !== mark);
    gone.forEach(shelf.remove);
    fresh.forEach(([key, mark]) => shelf.set(key, mark));
    return gone.length + fresh.length > 0;
  }, true);
  if (changed) tellPage();
}

/** What the store held when last seen, or null. */
export function readSeen(base: string): Seen | null {
  const raw = quietly((): unknown => JSON.parse(localShelf(base).get('seen') ?? ''), null);
  const { entries, drafts } = fieldsOf(raw);
  return isCount(entries) && isCount(drafts) ? { entries, drafts } : null;
}

type Recorded = { readonly journal: Journal; readonly stored: ReadonlyMap<string, SheetDrafts> };

/** The marks of one page, which follow the records it knows. */
export class Marks {
  readonly #base: string;
  readonly #outline: () => Promise<Outline>;
  #made = '';
  readonly #met = new WeakMap<SheetDrafts, readonly Draft[]>();

  constructor(base: string, outline: () => Promise<Outline>) {
    this.#base = base;
    this.#outline = outline;
  }

  /** Notes at once that there is something, where that was not known: the other marks take a while. */
  begin({ journal, stored }: Recorded): void {
    if (journal.length + stored.size === 0 || readSeen(this.#base)) return;
    const seen: Seen = { entries: journal.length, drafts: countOf(stored) };
    quietly(() => localShelf(this.#base).set('seen', JSON.stringify(seen)), undefined);
    tellPage();
  }

  /**
   * Makes the marks anew where something changed that they show; `records` is read at that moment. Without the outline
   * they stay as they are, and so where the records are gone, unless the learner has `emptied` them: the marks may then
   * be all that tells of them.
   */
  async follow(records: Recorded, emptied = false): Promise<void> {
    const nothing = (): boolean => records.journal.length + records.stored.size === 0;
    const outline = nothing() ? null : await this.#outline().catch(() => undefined);
    if (outline === undefined || (nothing() && !emptied && readSeen(this.#base))) return;
    const { journal, stored } = records;
    // As `core/deal/deal.ts` has it, which pages without deals do not load.
    const isGone = (deal: Id): boolean =>
      stored.get(dealSheet(deal))?.drafts.get('state')?.value === ('deleted' satisfies DealState);
    const met = [...stored].flatMap(([name, sheet]) =>
      isGone(dealOf(name) ?? '') ? [] : this.#metOn(sheet),
    );
    const drafts = countOf(stored);
    const made = [journal.length, drafts, ...met.map(keyOf)].join();
    if (made === this.#made) return;
    this.#made = made;
    const progress = outline ? progressOf(outline, journal, met) : NOTHING_DONE;
    writeMarks(this.#base, progress, { entries: journal.length, drafts });
  }

  /** The drafts of a sheet that may be gates that are met. Each sheet is looked through once. */
  #metOn(sheet: SheetDrafts): readonly Draft[] {
    const met = this.#met.get(sheet) ?? [...sheet.drafts.values()].filter(({ value }) => value === GATE_MET);
    this.#met.set(sheet, met);
    return met;
  }

  /**
   * Removes all that localStorage holds of this course, but the theme, which is about the eyes and not the learner, and
   * what tells other tabs that something was deleted.
   */
  erase(): void {
    this.#made = '';
    const shelf = localShelf(this.#base);
    quietly(
      () =>
        shelf
          .keys()
          .filter((key) => key !== 'theme' && key !== DELETION)
          .forEach(shelf.remove),
      undefined,
    );
    tellPage();
  }
}

function countOf(stored: Recorded['stored']): number {
  return [...stored.values()].reduce((count, sheet) => count + sheet.drafts.size, 0);
}

/** Says on `window` that marks have changed, so that what shows them is painted anew. */
export function tellPage(): void {
  window.dispatchEvent(new CustomEvent('course:marks'));
}
