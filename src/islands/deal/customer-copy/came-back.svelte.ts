// A copy that came back, as its seller goes through it: what it proposes, what was taken, taken out and left, and undone.
import { now as saidAt, REPLY, type Copy } from '../../../core/customer-copy/copy.ts';
import {
  answeredAt,
  isOvertaken,
  leftOf,
  sellersPart,
  stoodOf,
  standing,
  type Standing,
} from '../../../core/customer-copy/back/copies.ts';
import {
  changesOf,
  doneAt,
  stood,
  takingOut,
  undoing,
  type Done,
} from '../../../core/customer-copy/back/log.ts';
import {
  withAnswer,
  type Proposal,
  type Quoting,
  type Write,
} from '../../../core/customer-copy/back/proposal.ts';
import { withSellersLabels } from '../../../core/customer-copy/back/sellers-labels.ts';
import { proposals } from '../../../core/customer-copy/back/taking.ts';
import { stillSaid } from '../../../core/customer-copy/back/still-said.ts';
import { offered } from '../../../core/customer-copy/made.ts';
import { ANSWERED } from '../../../core/deal/agenda/copy-back.ts';
import { dayIn } from '../../../core/deal/appointments.ts';
import type { StillSaid } from '../../../core/deal/put-right/still-said.ts';
import type { Id } from '../../../core/id.ts';
import { dealSheet } from '../../../core/learner/draft.ts';
import { dateOf } from '../../../core/time/day.ts';
import type { Dossier } from '../../../core/worksheet/dossier.ts';
import { dateInWords } from '../../../core/worksheet/reading.ts';
import type { Worksheet } from '../../../core/worksheet/worksheet.ts';
import { checksum } from '../../../store/copy/checksum.ts';
import { readCustomerCopy, type CopyRefusal } from '../../../store/copy/read-customer-copy.ts';
import { readCustomerMail } from '../../../store/copy/read-customer-mail.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { learner } from '../../../store/this-learner.ts';
import { customerCopy as words } from '../../../words/deal/pages/customer-copy.ts';
import { letter } from '../../../words/deal/pages/customer-letter.ts';
import { reading } from '../../../words/worksheet/reading.ts';
import { thisDay } from '../../learner/this-day.svelte.ts';

/** How the customer's words are put on the seller's sheets. */
const quoting: Quoting = {
  day: (date) => dateInWords(date, reading),
  passage: words.passage,
  entry: words.entry,
  answer: (answer, text) =>
    words.said(Object.entries(letter.answers).find(([id]) => id === answer)?.[1] ?? '', text),
};

export class CameBack {
  readonly #worksheets: () => readonly Worksheet[];
  #theirs = $state.raw<Copy | null>(null);
  #digest = $state('');
  /** Whether a later answer of theirs was read before this one. */
  isOvertaken = $state(false);
  /** What was done since the page was opened, in whichever deal; the latest last. */
  #done = $state.raw<readonly Done[]>([]);

  readonly #dossier: Dossier = $derived.by(() =>
    deals.dossier(this.#theirs?.deal ?? deals.current.id, this.#worksheets()),
  );
  /** The copy in the words of the seller's sheets; null while there is none. */
  readonly copy = $derived(this.#theirs && withSellersLabels(this.#theirs, this.#dossier, letter.sides));
  readonly found: readonly Proposal[] = $derived.by(() =>
    this.copy ? proposals(this.copy, this.#dossier, quoting, dateOf(thisDay.current)) : [],
  );
  readonly isHere = $derived(this.copy?.deal === deals.current.id);
  readonly stands: Standing | null = $derived.by(
    () =>
      this.#theirs &&
      standing(this.#theirs, this.#digest, {
        deal: deals.current.id,
        others: deals.all.map(({ id }) => id),
        own: learner.texts(dealSheet(deals.current.id)),
      }),
  );

  constructor(worksheets: () => readonly Worksheet[]) {
    this.#worksheets = worksheets;
  }

  /** Reads a file, or the text of a mail; gives the reason where it is no copy. */
  async read(text: string): Promise<CopyRefusal | null> {
    await learner.open();
    const file = readCustomerCopy(text);
    const read = file === 'foreign' ? this.#inMail(text) : file;
    this.#theirs = null;
    if (typeof read === 'string') return read;
    // A mail does not say what the seller had put in.
    this.#digest = file === read ? await checksum(sellersPart(read)) : '';
    this.#theirs = read;
    this.isOvertaken = isOvertaken(read, learner.texts(dealSheet(read.deal)));
    this.#noteContact(read);
    return null;
  }

  /** That they answered is a contact: when they did so last is kept with the deal. */
  #noteContact(read: Copy): void {
    const own = dealSheet(read.deal);
    const isKept = deals.all.some(({ id }) => id === read.deal);
    const isPast = (dayIn(saidAt(read, REPLY.day)) ?? Infinity) <= thisDay.current;
    const at = answeredAt(read);
    if (isKept && isPast && at > (learner.text(own, ANSWERED) ?? '')) learner.write(own, ANSWERED, at);
  }

  /** Who sent it and when, where they said so. */
  get by(): string {
    if (!this.copy) return '';
    const day = dateInWords(saidAt(this.copy, REPLY.day), reading);
    const moment = letter.moment(day, saidAt(this.copy, REPLY.time).slice(0, 5));
    return words.by(saidAt(this.copy, REPLY.name), moment);
  }

  /** Whether the seller has left this as it was; of what the customer says otherwise by now they are asked again. */
  isLeft(proposal: Proposal): boolean {
    const kept = this.copy && learner.text(dealSheet(this.copy.deal), leftOf(this.copy, proposal.at));
    return kept === markOf(proposal);
  }

  leave(proposal: Proposal, isLeft: boolean): void {
    if (this.copy)
      learner.write(
        dealSheet(this.copy.deal),
        leftOf(this.copy, proposal.at),
        isLeft ? markOf(proposal) : '',
      );
  }

  take(proposal: Proposal, answer: Id): void {
    const writes = withAnswer(proposal, answer);
    if (this.copy && proposal.gate) {
      const kept = stood(proposal, changesOf(writes, this.#dossier));
      learner.write(dealSheet(this.copy.deal), stoodOf(this.copy), kept);
    }
    this.#do('taken', proposal, writes);
  }

  takeOut(proposal: Proposal): void {
    const deal = deals.current.id;
    const kept = (this.copy && learner.text(dealSheet(deal), stoodOf(this.copy))) ?? '';
    const done = [...doneAt(proposal, kept, deal), ...this.#done];
    this.#do('taken-out', proposal, takingOut(proposal, done, deal, this.#dossier));
  }

  /** Where the deal still says what this puts otherwise, once it is taken over. */
  stillSaid(proposal: Proposal): readonly StillSaid[] {
    return proposal.state === 'taken' ? stillSaid(proposal, this.#dossier) : [];
  }

  /** The last thing that was done with this copy here and can be undone. */
  get last(): Done | undefined {
    return this.#done.findLast(({ deal }) => deal === deals.current.id);
  }

  /** Undoes the last thing; what was written since stays. */
  undo(): void {
    const { last } = this;
    if (!last) return;
    this.#write(last.deal, undoing(last, deals.dossier(last.deal, this.#worksheets())));
    this.#done = this.#done.filter((each) => each !== last);
  }

  #do(kind: Done['kind'], about: Proposal, writes: readonly Write[]): void {
    const deal = deals.current.id;
    this.#done = [...this.#done, { deal, about, kind, changes: changesOf(writes, this.#dossier) }];
    this.#write(deal, writes);
  }

  #write(deal: Id, writes: readonly Write[]): void {
    for (const { worksheet, field, value } of writes) learner.write(dealSheet(deal, worksheet), field, value);
  }

  #inMail(text: string): Copy | CopyRefusal {
    return readCustomerMail(text, ({ deal, gate }) =>
      offered(
        deals.dossier(deal, this.#worksheets()),
        { name: '', from: '', note: '', gate: gate === '' ? null : { worksheet: gate, asks: '' } },
        letter,
      ),
    );
  }
}

/** What is kept of a change that was left; what was emptied or is no longer so says nothing. */
function markOf({ now }: Proposal): string {
  return now === '' ? letter.empty : now;
}
