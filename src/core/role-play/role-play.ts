// A conversation to try: scenes, what can be said in them, and where each of that leads. Whoever plays it is nothing but
// the list of what they picked.
import type { Id } from '../id.ts';

/** What a talk is measured by, each from 0 to 10. */
export const METERS = ['trust', 'insight', 'agreement'] as const;
export type Meter = (typeof METERS)[number];
export type Meters = Readonly<Record<Meter, number>>;

/** The most a meter can show; the least is 0. */
export const FULL = 10;

/** From and to, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Holds where all of it holds: these flags set, these not, these choices picked before, these meters in range. */
export interface Condition extends Readonly<Record<Meter, Range | null>> {
  readonly has: readonly Id[];
  readonly lacks: readonly Id[];
  readonly picked: readonly Id[];
}

/** Where a choice leads, if its condition holds. */
export interface Route {
  readonly when: Condition | null;
  /** A scene or an ending. */
  readonly to: Id;
}

/** Something the seller can say or do. */
export interface Line {
  /** Unique in its talk, as are those of scenes and endings. */
  readonly id: Id;
  readonly say: string;
  /** What it did and the principle behind it; said after the customer's reaction. */
  readonly why: string;
  readonly effect: Meters;
  readonly sets: readonly Id[];
  /** Offered only then. */
  readonly when: Condition | null;
  /** The first that holds is taken; the last always holds. */
  readonly next: readonly Route[];
}

/** Something the customer says, and what can be said to it. */
export interface Scene {
  readonly id: Id;
  /** When it is, where time has passed since what was said before: “Two days later”. */
  readonly time: string | null;
  /** What can be seen or heard besides. */
  readonly seen: string | null;
  readonly says: string;
  /** Heard by those who have played it before. */
  readonly thinks: string;
  readonly choices: readonly Line[];
}

/** The gate agreed, a part of it, a polite stall, trust lost, or an honest no. */
export const ENDING_KINDS = ['gate', 'partial', 'stall', 'lost', 'no'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export interface Ending {
  readonly id: Id;
  readonly kind: EndingKind;
  /** As in a scene. */
  readonly time: string | null;
  readonly seen: string | null;
  readonly says: string;
  readonly debrief: string;
  /** Lessons to read again. */
  readonly again: readonly Id[];
}

/** The same talk for three people: one sells, one buys, one watches. */
export interface Kit {
  readonly minutes: number;
  readonly seller: readonly string[];
  readonly customer: readonly string[];
  /** What was done or was not; nobody has to judge it. */
  readonly observer: readonly string[];
  readonly debrief: readonly string[];
}

export interface Customer {
  readonly name: string;
  readonly pronoun: 'she' | 'he' | 'they';
  readonly role: string;
  readonly style: string;
  /** Told at the end only. */
  readonly wants: string;
}

export const WAYS = ['phone', 'video', 'mail', 'room'] as const;

export interface RolePlay {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly by: (typeof WAYS)[number];
  /** What would be agreed. */
  readonly gate: string;
  /** Where the fit is poor, an honest no counts as much as the gate. */
  readonly fit: 'good' | 'poor';
  readonly seller: string;
  readonly setting: string;
  readonly customer: Customer;
  readonly start: Meters;
  /** The first one opens the talk. */
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
  readonly kit: Kit;
}

/** The scene with this id, or null. */
export function sceneOf({ scenes }: Pick<RolePlay, 'scenes'>, id: Id): Scene | null {
  return scenes.find((scene) => scene.id === id) ?? null;
}

/** The ending with this id, or null. */
export function endingOf({ endings }: Pick<RolePlay, 'endings'>, id: Id): Ending | null {
  return endings.find((ending) => ending.id === id) ?? null;
}
