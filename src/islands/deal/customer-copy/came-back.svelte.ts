// A copy that came back, as its seller goes through it: what it proposes, what was taken, taken out and left, and undone.
import { now as saidAt, REPLY, type Change, type Copy } from '../../../core/customer-copy/copy.ts';
import {
  allTaken,
  answeredAt,
  isOvertaken,
  leftOf,
  sellersPart,
  stoodOf,
  standing,
  takenOf,
  type Standing,
} from '../../../core/customer-copy/back/copies.ts';
import {
  changesOf,
  doneAt,
  doneOf,
  takingOut,
  undoing,
  type Done,
} from '../../../core/customer-copy/back/log.ts';
import {
  isAgainst,
  withAnswer,
  type Proposal,
  type Quoting,
  type Write,
} from '../../../core/customer-copy/back/proposal.ts';
import { withSellersLabels } from '../../../core/customer-copy/back/sellers-labels.ts';
import type { FromMail } from '../../../core/customer-copy/back/from-mail.ts';
import { proposals } from '../../../core/customer-copy/back/taking.ts';
import { stillSaid } from '../../../core/customer-copy/back/still-said.ts';
import { asBefore, isTheirs, takenAt, takenNow, type Taken } from '../../../core/customer-copy/back/taken.ts';
import { losesTotals } from '../../../core/customer-copy/back/totals.ts';
import { offered } from '../../../core/customer-copy/made.ts';
import { toldAt } from '../../../core/customer-copy/told.ts';
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
import { recordOf, takenIn } from '../../../store/copy/taken-record.ts';
import { deals } from '../../../store/deal/these-deals.ts';
import { learner } from '../../../store/this-learner.ts';
import { customerCopy as words } from '../../../words/deal/pages/customer-copy.ts';
import { letter } from '../../../words/deal/pages/customer-letter.ts';
import { reading } from '../../../words/worksheet/reading.ts';
import { timeOf } from '../../../files/customer-copy/stamp.ts';
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
  /** What the text of their mail says and no page can read. */
  #unread = $state.raw<readonly Change[]>([]);
  /** Whether a later answer of theirs was read before this one. */
  isOvertaken = $state(false);
  /** What was done since the page was opened, in whichever deal; the latest last. */
  #done = $state.raw<readonly Done[]>([]);
  /** Of these, what was taken over by one press: one undo takes it all back. */
  #together = $state.raw<readonly Done[]>([]);

  readonly #dossier: Dossier = $derived.by(() =>
    deals.dossier(this.#theirs?.deal ?? deals.current.id, this.#worksheets()),
  );
  /** The copy in the words of the seller's sheets; null while there is none. */
  readonly copy = $derived(this.#theirs && withSellersLabels(this.#theirs, this.#dossier, letter.sides));
  /** What was taken over from their answers to this copy. */
  readonly #taken: readonly Taken[] = $derived.by(() => {
    const { copy } = this;
    if (!copy) return [];
    return takenFrom(copy).filter((each) => isTheirs(copy, each));
  });
  readonly found: readonly Proposal[] = $derived.by(() =>
    this.copy ? proposals(this.copy, this.#dossier, quoting, dateOf(thisDay.current), this.#taken) : [],
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
    const mail = file === 'foreign' ? this.#inMail(text) : null;
    this.#theirs = null;
    if (typeof mail === 'string') return mail;
    const read = mail ? mail.copy : file;
    if (typeof read === 'string') return read;
    this.#unread = mail?.unread ?? [];
    // A mail does not say what the seller had put in.
    this.#digest = mail ? '' : await checksum(sellersPart(read));
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

  /** The name of the deal that it is about, where that is not the one worked on: as it is called here, else in the copy. */
  get otherDeal(): string {
    if (!this.copy || this.isHere) return '';
    const { deal, fields } = this.copy;
    const inCopy = fields.name?.kind === 'words' ? fields.name.text : '';
    return deals.all.find(({ id }) => id === deal)?.name || inCopy;
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
    this.#do('taken', proposal, withAnswer(proposal, answer));
  }

  /** What is neither taken over nor left yet; what the sheet has no place for nobody can take. */
  readonly open: readonly Proposal[] = $derived.by(() =>
    this.isHere
      ? this.found.filter((each) => (each.state === 'open' || each.state === 'differs') && !this.isLeft(each))
      : [],
  );

  /**
   * Of this, what nothing speaks against and nothing is to be said of: no other answer of the sheet's or of the mail's, no
   * totals that go. None where the copy itself is to be looked at with care.
   */
  readonly plain: readonly Proposal[] = $derived.by(() =>
    (this.stands === 'last' || this.stands === 'unknown') && !this.isOvertaken
      ? this.open.filter((each) => {
          const { state, gate, earlier } = each;
          const isAsked =
            (gate && isAgainst(gate)) || earlier === 'taken-back' || this.inTheirMail(each) !== '';
          return state === 'open' && !isAsked && !this.losesTotals(each);
        })
      : [],
  );

  /** Takes over all that nothing speaks against, and gives how many these are. Each is read again after the one before. */
  takeAll(): number {
    const before = this.#done.length;
    for (const { at } of this.plain) {
      const proposal = this.plain.find((each) => each.at === at);
      if (proposal) this.take(proposal, proposal.gate?.proposed ?? '');
    }
    this.#together = this.#done.slice(before);
    return this.#together.length;
  }

  takeOut(proposal: Proposal): void {
    const deal = deals.current.id;
    this.#do(
      'taken-out',
      proposal,
      takingOut(proposal, [...this.#kept(proposal, deal), ...this.#done], deal, this.#dossier),
    );
  }

  /** What is kept with the deal of how this was taken over. */
  #kept(proposal: Proposal, deal: Id): readonly Done[] {
    // What was taken back is put in again as the copy has it.
    if (!this.copy || proposal.earlier === 'taken-back') return [];
    const taken = takenAt(this.#taken, proposal.at);
    if (taken) return [doneOf(proposal, taken, deal)];
    return doneAt(proposal, learner.text(dealSheet(deal), stoodOf(this.copy)) ?? '', deal);
  }

  /** Where the deal still says what this puts otherwise, once it is taken over. */
  stillSaid(proposal: Proposal): readonly StillSaid[] {
    return proposal.state === 'taken' ? stillSaid(proposal, this.#dossier) : [];
  }

  /** What the text of their mail says of this, where its last line says something else and the text cannot be kept there. */
  inTheirMail({ at }: Proposal): string {
    const said = this.#unread.filter((each) => toldAt(each.at) === at);
    return said.map(({ now }) => now).join(' · ');
  }

  /** Whether the options are without a total once this is taken over. */
  losesTotals(proposal: Proposal): boolean {
    return losesTotals(proposal, this.#dossier);
  }

  /** The last thing that was done with this copy here and can be undone. */
  get last(): Done | undefined {
    return this.#done.findLast(({ deal }) => deal === deals.current.id);
  }

  /** How many were taken over by one press with the last; 1 where it was done alone. */
  get lastCount(): number {
    return this.#withLast.length;
  }

  /** What the next undo takes back, the latest first. */
  get #withLast(): readonly Done[] {
    const { last } = this;
    if (!last || !this.#together.includes(last)) return last ? [last] : [];
    return this.#together.filter((each) => this.#done.includes(each)).toReversed();
  }

  /** Undoes the last thing, or all that was taken over by one press with it; what was written since stays. */
  undo(): void {
    const undone = this.#withLast;
    for (const each of undone) {
      this.#write(each.deal, undoing(each, deals.dossier(each.deal, this.#worksheets())));
      if (each.record) learner.write(dealSheet(each.deal), each.record.field, each.record.before);
    }
    this.#done = this.#done.filter((each) => !undone.includes(each));
  }

  #do(kind: Done['kind'], about: Proposal, writes: readonly Write[]): void {
    const deal = deals.current.id;
    const changes = changesOf(writes, this.#dossier);
    const record = kind === 'taken' ? this.#record(about, changes) : undefined;
    this.#done = [...this.#done, { deal, about, kind, changes, ...(record && { record }) }];
    this.#write(deal, writes);
  }

  /** Keeps with the deal what is taken over; gives what was kept there before. What they took back leaves it as it is. */
  #record(about: Proposal, changes: Done['changes']): Done['record'] {
    if (!this.copy || about.earlier === 'taken-back') return undefined;
    const [own, field] = [dealSheet(this.copy.deal), takenOf(this.copy, about.at)];
    const before = learner.text(own, field) ?? '';
    const moment = `${dateOf(thisDay.current)} ${timeOf(new Date())}`;
    const taken = takenNow(this.copy, about, changes, moment, takenAt(this.#taken, about.at));
    learner.write(own, field, recordOf(taken));
    return { field, before };
  }

  #write(deal: Id, writes: readonly Write[]): void {
    for (const { worksheet, field, value } of writes) learner.write(dealSheet(deal, worksheet), field, value);
  }

  #inMail(text: string): FromMail | CopyRefusal {
    return readCustomerMail(text, ({ deal, madeAt, gate }) =>
      offered(
        asBefore(deals.dossier(deal, this.#worksheets()), takenFrom({ deal, madeAt })),
        { name: '', from: '', note: '', gate: gate === '' ? null : { worksheet: gate, asks: '' } },
        letter,
      ),
    );
  }
}

/** All that is kept with a deal of what was taken over from the answers to a copy. */
function takenFrom(copy: Pick<Copy, 'deal' | 'madeAt'>): readonly Taken[] {
  return allTaken(copy, learner.texts(dealSheet(copy.deal))).flatMap(takenIn);
}

/** What is kept of a change that was left; what was emptied or is no longer so says nothing. */
function markOf({ now }: Proposal): string {
  return now === '' ? letter.empty : now;
}
