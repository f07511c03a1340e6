// One question as it is being asked: what is picked, what was said of it, and what the learner can do.
import { quizSheet } from '../../core/learner/draft.ts';
import type { Id } from '../../core/id.ts';
import { answersTo, attemptsAt, isRevealed, lastEvent, type During } from '../../core/learner/journal.ts';
import type { Judgement, Kind, Question, Reply } from '../../core/question/question.ts';
import { standing } from '../../core/question/quiz.ts';
import { inOrderOf } from '../../core/question/shuffle.ts';
import { learner } from '../../store/this-learner.ts';
import { typedBefore } from '../keeping/typed-before.ts';
import { Sheet } from '../keeping/sheet.svelte.ts';

/** What every island of a question is given. */
export interface LiveQuestionProps<Q extends Question> {
  readonly question: Q;
  readonly quiz: Id;
  /** Its number in the quiz, from 1. */
  readonly place: number;
  /** Where and on which day (YYYY-MM-DD) it is asked again, away from its lesson, and how often it was before. */
  readonly again?: { readonly during: During; readonly date: string; readonly attempt: number };
}

export class LiveQuestion<Q extends Question> {
  readonly sheet: Sheet;
  readonly #props: LiveQuestionProps<Q>;
  readonly #kind: Kind<Q>;
  /** A reply that was not whole when it was checked; the learner is told so until it changes. */
  #partial = $state.raw<Reply | null>(null);
  /**
   * Whether what was said of the last reply still stands: until the next check, though the reply be emptied by hand
   * meanwhile; not once the learner begins anew. Null until the records are read.
   */
  #stands = $state<boolean | null>(null);

  readonly #attempt = $derived.by(
    () => this.#props.again?.attempt ?? attemptsAt(learner.journal, this.#props.question.id),
  );
  /** The question with its choices in the order of this attempt; an answer to another question leaves it as it is. */
  readonly question = $derived.by(() => inOrderOf(this.#props.question, this.#attempt));
  /** The question as it is judged: its parts as they are listed, so that what is said follows them; an order as it is right. */
  readonly #judged = $derived.by(() =>
    this.question.kind === 'order' ? this.#props.question : this.question,
  );
  readonly #standing = $derived.by(() => {
    const question = this.#judged;
    const { again } = this.#props;
    const picks = this.#kind.read(question, this.sheet.values);
    const anew = !again && lastEvent(learner.journal, question.id)?.kind === 'retried';
    const last = anew ? undefined : answersTo(learner.journal, question.id, again?.during).at(-1);
    // Asked again, it begins empty, and what was answered another day says nothing of today.
    const counts = last && (!again || last.date >= again.date);
    return standing(this.#kind, question, again ? (picks ?? []) : picks, counts ? last : null);
  });
  /** What was answered before the question was changed, in words; null where nothing was. */
  readonly earlier = $derived.by(() => {
    const { earlier } = this.#standing;
    return earlier && this.#kind.told(this.#props.question, earlier.reply).join(' · ');
  });
  readonly picked = $derived(this.#standing.picked);
  /** Whether exactly what is picked was checked last. */
  readonly same = $derived(this.#standing.same);
  /** What is to be said now: of the reply that was checked last, whatever is picked since. */
  readonly judgement: Judgement | null = $derived.by(() => {
    const { picked, judgement, same } = this.#standing;
    if (this.#partial) {
      return this.#partial.join('\n') === picked.join('\n') ? this.#kind.judge(this.#judged, picked) : null;
    }
    return (this.#stands ?? picked.length > 0) || same ? judgement : null;
  });
  /** Asked again, it is shown for as long as the page is. */
  #shown = $state(false);
  readonly revealed = $derived.by(() =>
    this.#props.again ? this.#shown : isRevealed(learner.journal, this.#props.question.id),
  );

  constructor(props: LiveQuestionProps<Q>, kind: Kind<Q>) {
    this.#props = props;
    this.#kind = kind;
    const { question, quiz, again } = props;
    this.sheet = new Sheet(
      () => (again ? `${again.during}/${again.date}` : quizSheet(quiz)),
      typedBefore(`[data-question="${question.id}"]`),
    );
    $effect(() => {
      if (this.judgement) this.#stands = true;
      else if (learner.knowsAll) this.#stands ??= false;
    });
  }

  /** Whether it stands in its lesson, where a link to it leads. */
  get home(): boolean {
    return this.#props.again === undefined;
  }

  get place(): number {
    return this.#props.place;
  }

  get answer(): ReturnType<Kind<Q>['answer']> {
    return this.#kind.answer(this.#judged);
  }

  /** The field in which it stands that the learner is sure. */
  get sureField(): string {
    return `sure.${this.#props.question.id}`;
  }

  get sure(): boolean {
    return this.sheet.text(this.sureField) === 'sure';
  }

  /** Writes the fields of this reply that are not written so already. */
  pick(reply: Reply): void {
    for (const [field, value] of this.#kind.write(this.#props.question, reply)) {
      if ((this.sheet.text(field) ?? '') !== value) this.sheet.write(field, value);
    }
  }

  async check(): Promise<void> {
    await learner.open();
    const { question, quiz, again } = this.#props;
    const { picked, same } = this.#standing;
    this.#stands = true;
    if (same) return;
    const { verdict, got, of } = this.#kind.judge(question, picked);
    if (verdict === 'open') {
      this.#partial = picked;
      return;
    }
    this.#partial = null;
    learner.record({
      kind: 'answered',
      quiz,
      question: question.id,
      revision: question.revision,
      reply: picked,
      verdict,
      share: got / of,
      sure: this.sure ? 'sure' : null,
      // Where learners tick for themselves what they had, the ticks are their own word.
      recall: question.kind !== 'written' ? null : got === of ? 'well' : got > 0 ? 'partly' : 'not',
      during: again?.during ?? 'quiz',
    });
  }

  /** Empties the question. */
  clear(): void {
    this.pick([]);
    if (this.sure) this.sheet.write(this.sureField, '');
    this.#partial = null;
    this.#stands = false;
  }

  async reveal(): Promise<void> {
    await learner.open();
    const { question, quiz, again } = this.#props;
    this.#shown = true;
    learner.record({ kind: 'revealed', quiz, question: question.id, during: again?.during ?? 'quiz' });
  }
}
