// One role-play as the learner has it: where they stand, which is only what they picked, and what they may do there.
import type { Id } from '../../core/id.ts';
import { picksIn, runsOf } from '../../core/role-play/in-journal.ts';
import { turned } from '../../core/role-play/order.ts';
import type { RolePlay } from '../../core/role-play/role-play.ts';
import { isWrong } from '../../core/role-play/score.ts';
import { pick, undo, walk, type Picks } from '../../core/role-play/walk.ts';
import { learner } from '../../store/this-learner.ts';
import { Sheet } from '../keeping/sheet.svelte.ts';

/** What stands behind `#` in a link to a point of a talk. */
const LINK = /^#run=([a-z0-9.-]*)$/;

export class LiveTalk {
  readonly talk: RolePlay;
  /** How the learner likes role-plays to be: one sheet for all of them. */
  readonly #wishes = new Sheet(() => 'role-plays', new Map());
  /** The point that a link leads to, until something is said there. */
  #linked = $state.raw<Picks | null>(null);

  readonly walk = $derived.by(() => walk(this.talk, this.#linked ?? picksIn(learner.journal, this.talk.id)));
  /** The talks that came to an end, as the script is now. */
  readonly runs = $derived.by(() =>
    runsOf(learner.journal, this.talk.id)
      .map(({ picks }) => walk(this.talk, picks))
      .filter(({ ending }) => ending !== null),
  );
  /** What can be said, in an order that is the same after a reload and another in the next run. */
  readonly offered = $derived.by(() => turned(this.walk.offered, this.runs.length));

  constructor(talk: RolePlay) {
    this.talk = talk;
  }

  get linked(): boolean {
    return this.#linked !== null;
  }

  /** Whether the talk came to an end before, so that the customer's thoughts may be heard. */
  get again(): boolean {
    return this.runs.length > (this.walk.ending ? 1 : 0);
  }

  get coachesAtOnce(): boolean {
    return this.#wishes.text('coaching') !== 'end';
  }

  set coachesAtOnce(now: boolean) {
    this.#wishes.write('coaching', now ? 'now' : 'end');
  }

  /** A wish for this talk alone: in another, the thoughts would be heard before the talk was had. */
  get thinksAloud(): boolean {
    return this.again && this.#wishes.text(this.#thoughts) === 'on';
  }

  set thinksAloud(on: boolean) {
    this.#wishes.write(this.#thoughts, on ? 'on' : 'off');
  }

  get #thoughts(): string {
    return `thoughts.${this.talk.id}`;
  }

  /** Goes to the point that the address names, if it names one. */
  follow(hash: string): void {
    const [, picks] = LINK.exec(hash) ?? [];
    this.#linked = picks === undefined ? null : picks.split('.').filter(Boolean);
  }

  say(id: Id): void {
    const { scene, offered } = this.walk;
    const next = pick(this.talk, this.walk, id);
    const line = offered.find((each) => each.id === id);
    if (!scene || !next || !line) return;
    learner.record({
      kind: 'picked',
      rolePlay: this.talk.id,
      scene: scene.id,
      picks: next.picks,
      verdict: isWrong(line, offered) ? 'wrong' : 'right',
      ending: next.ending?.id ?? null,
      during: 'talk',
    });
    this.#leaveLink();
  }

  back(): void {
    this.goTo(undo(this.walk.picks));
  }

  /** Goes to where these picks lead. */
  goTo(picks: Picks): void {
    learner.record({ kind: 'returned', rolePlay: this.talk.id, picks });
    this.#leaveLink();
  }

  /** The address of this very point. Everything behind `#` stays on the device. */
  get link(): string {
    return `#run=${this.walk.picks.join('.')}`;
  }

  #leaveLink(): void {
    this.#linked = null;
    if (LINK.test(location.hash))
      history.replaceState(history.state, '', location.pathname + location.search);
  }
}
