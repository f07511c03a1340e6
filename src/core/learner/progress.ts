// How far the learner is: a fold over the journal and the gates, computed when asked for and never stored as truth.
import { dealOf, dealSheet, type Draft } from './draft.ts';
import type { Id } from '../id.ts';
import type { Journal } from './journal.ts';
import type { Outline } from '../course/outline.ts';
import { GATE_MET } from '../deal/gate/met.ts';

export interface Progress {
  /** Lessons that are done. */
  readonly lessons: ReadonlySet<Id>;
  /** Lessons of which the learner says that they have read them, and those whose questions were all answered right. */
  readonly read: ReadonlySet<Id>;
  readonly answered: ReadonlySet<Id>;
  /** Worksheets whose gate has a yes in at least one deal. */
  readonly gates: ReadonlySet<Id>;
}

export const NOTHING_DONE: Progress = {
  lessons: new Set(),
  read: new Set(),
  answered: new Set(),
  gates: new Set(),
};

/** Two marks of a lesson, which are two things; and what they come to. */
export interface LessonMarks {
  /** The learner says that they have read it. */
  readonly read: boolean;
  /** How many of its questions were answered right once. */
  readonly right: number;
  /** Each of them was. */
  readonly answered: boolean;
  /** One of the two is enough, but what learners say of their own lesson outweighs what was computed. */
  readonly done: boolean;
}

/** The marks of a lesson with these questions. */
export function marksOf(lesson: Id, questions: readonly Id[], journal: Journal): LessonMarks {
  const marked = journal.findLast((entry) => entry.kind === 'marked' && entry.lesson === lesson);
  const said = marked?.kind === 'marked' ? marked.done : null;
  const right = new Set(
    journal.flatMap((e) => (e.kind === 'answered' && e.verdict === 'right' ? e.question : [])),
  );
  const count = questions.filter((id) => right.has(id)).length;
  const answered = questions.length > 0 && count === questions.length;
  return { read: said === true, right: count, answered, done: said ?? answered };
}

/** What this journal and these drafts come to, against the course as it is now. */
export function progressOf(outline: Outline, journal: Journal, drafts: readonly Draft[]): Progress {
  const asked = (lesson: Id) =>
    outline.quizzes
      .filter((quiz) => quiz.lesson === lesson)
      .flatMap((quiz) => quiz.questions.map(({ id }) => id));
  const marks = outline.lessons.map(({ id }) => ({ id, ...marksOf(id, asked(id), journal) }));
  const those = (mark: 'done' | 'read' | 'answered') =>
    new Set(marks.filter((lesson) => lesson[mark]).map(({ id }) => id));
  return {
    lessons: those('done'),
    read: those('read'),
    answered: those('answered'),
    gates: gatesMet(outline, drafts),
  };
}

function gatesMet({ worksheets }: Outline, drafts: readonly Draft[]): ReadonlySet<Id> {
  const met = worksheets.filter(({ id, fields }) =>
    drafts.some(
      ({ sheet, field, value }) =>
        value === GATE_MET &&
        sheet === dealSheet(dealOf(sheet) ?? '', id) &&
        fields.some((each) => each.kind === 'gate' && each.id === field),
    ),
  );
  return new Set(met.map(({ id }) => id));
}
