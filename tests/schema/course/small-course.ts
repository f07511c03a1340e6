// The smallest course without problems, as its authors would write it, and small changes to it.
import { FIELD_ROLES } from '../../../src/core/worksheet/role.ts';
import { checkContent } from '../../../src/schema/check.ts';
import { report } from '../../../src/schema/problems/problem.ts';
import { everyField } from '../worksheet/every-field.ts';
import { everyKind } from '../question/every-kind.ts';

export const COURSE = 'content/course.yml';
export const ABOUT = 'content/about.md';
export const CHANGES = 'content/changes.md';
export const GLOSSARY = 'content/glossary.yml';
export const SOURCES = 'content/sources.yml';
export const DRILL = 'content/drill.yml';
export const MEETING = 'content/meetings/first-call.yml';
export const START = 'content/00-start/part.yml';
export const EXPLORE = 'content/01-explore/part.yml';
export const CONFIRM = 'content/02-confirm/part.yml';
export const WORKSHEET = 'content/01-explore/needs.worksheet.yml';
export const PLAN = 'content/02-confirm/plan.worksheet.yml';
export const LESSON = 'content/00-start/01-first-steps/lesson.mdx';
export const QUIZ = 'content/00-start/01-first-steps/check.quiz.yml';
export const LESSON_2 = 'content/01-explore/01-good-questions/lesson.mdx';
export const QUIZ_2 = 'content/01-explore/01-good-questions/check.quiz.yml';
export const KINDS = 'content/01-explore/01-good-questions/kinds.quiz.yml';

export type Files = Readonly<Record<string, string>>;

/** A course of three parts, two lessons, three quizzes, two worksheets and a meeting. */
export const smallCourse: Files = {
  [COURSE]: `title: A small course
line: two lessons long
language: en-GB
summary: As small as a course can be.
without: [${FIELD_ROLES.join(', ')}]
people:
  - { id: mara, name: Mara, side: seller, about: sells sensors }
  - { id: priya, name: Priya, side: customer, about: runs shops }
`,
  [ABOUT]: 'Who made this, and after whom.\n',
  [CHANGES]: 'A first lesson.\n',
  [GLOSSARY]: `- id: gate
  term: Gate
  meaning: What must be agreed before the next phase.
- id: open-question
  term: Open question
  meaning: A question that cannot be answered with yes or no.
`,
  [SOURCES]: `- id: kluger-2024
  label: Kluger and others, 2024
  cite: Kluger, A. N. (2024). Listening.
  url: https://example.org/listening
  finding: People who are listened to work better.
  limits: Not measured in selling.
  against: Advice left people as content.
  sure: tested
`,
  [DRILL]: `- id: freezer-failed
  scene: Priya, on your second call.
  says: ‘Let me tell you about the freezer.’
  phase: explore
  why: She tells what happened.
  near:
    - { phase: confirm, feedback: Nothing is on the table yet. }
  moves:
    - { id: ask, text: Ask what it cost., right: true, feedback: The story comes before the numbers. }
    - { id: offer, text: Offer a sensor., feedback: She asked for nothing yet. }
    - { id: thank, text: Thank her and go., feedback: She has only just begun. }
`,
  [MEETING]: `title: The first call
date: 2025-05-12
about: Mara rings Priya.
lines:
  - { id: hello, who: mara, says: Hello. }
  - { id: what-happened, who: mara, says: What happened last time? }
  - { id: in-the-morning, who: priya, says: "The freezer failed, and somebody found it… in the morning, I’d say." }
`,
  [START]: `title: Start
summary: What this is about.
`,
  [EXPLORE]: `title: Explore
summary: Find out what is needed.
phase:
  number: 1
  question: What is worth changing?
  gate: The customer agrees with the summary.
  task: Ask one customer what happened last.
`,
  [CONFIRM]: `title: Confirm
summary: Agree on what is next.
phase:
  number: 2
  question: Are we agreed?
  gate: The customer says yes.
  task: Ask one customer for a date.
`,
  [WORKSHEET]: `title: Needs
summary: What they said.
fields:
  - id: account
    kind: text
    label: Account
    help: Organisation only.
    required: true
    objective: ask-openly
    example: A bakery
  - id: options
    kind: list
    label: Options
    help: Include doing nothing.
    required: true
    rows: { min: 1, max: 3, one: option }
    columns:
      - { id: name, label: Option, kind: text }
    example:
      - { name: Pilot }
      - { name: Do nothing }
  - id: criteria
    kind: list
    label: Criteria
    help: In their words.
    required: true
    rows: { min: 1, max: 3, one: criterion }
    columns:
      - { id: text, label: Criterion, kind: text }
      - { id: weight, label: Weight, kind: scale, from: 1, to: 5 }
    example:
      - { text: Less waste, weight: 5 }
  - id: ratings
    kind: matrix
    label: Ratings
    help: Rate together.
    required: false
    rows: { list: options, label: name }
    columns: { list: criteria, label: text, weight: weight }
    scale: { from: 0, to: 5 }
    example: [[4], [0]]
  - id: gate
    kind: gate
    label: Do they agree?
    help: Ask them.
    required: true
    choices:
      - { id: "yes", label: Yes, say: Go on. }
      - { id: not-yet, label: Not yet, say: Ask what is missing. }
    example: "yes"
`,
  [PLAN]: everyField,
  [LESSON]: `---
title: First steps
summary: How to begin.
${lines('begin')}
objectives:
  - id: begin-well
    text: Begin well.
---

Listening helps <Source id="kluger-2024" />. Each phase ends at a <Term id="gate">gate</Term>.

## A talk

<Talk version="better" title="Mara waits">
<Line who="mara">What happened?</Line>
<Line who="priya">The freezer failed.</Line>
</Talk>

<Aside title="A gate">
What ends a phase?
<Answer>A gate.</Answer>
</Aside>

See <LessonLink id="good-questions">the next lesson</LessonLink>, <PageLink to="review">the review</PageLink> and
<WorksheetLink id="needs">the worksheet</WorksheetLink>, or [a page elsewhere](https://example.org/).

## A call

<Exercise title="One call" minutes={15}>
Call somebody.
</Exercise>

<Quiz id="first-steps-check" />

<IfThen when="the phone rings" then="I let them finish" />
`,
  [QUIZ]: quiz('first-steps-check', 'begin-well', 'first', 'A call'),
  [LESSON_2]: `---
title: Good questions
summary: How to ask.
${lines('ask')}
objectives:
  - id: ask-openly
    text: Ask openly.
---

Ask an <Term id="open-question">open question</Term> before the <Term id="gate">gate</Term>.

<Exercise title="Three questions" minutes={10}>Write three.</Exercise>

## Ask first

<Quiz id="good-questions-check" />

<Quiz id="every-kind" />

<IfThen when="I want to explain" then="I ask" />

<Recall of="first-steps">
What ends a phase?
<Answer>A gate.</Answer>
</Recall>

<Excerpt meeting="first-call" from="what-happened" to="in-the-morning" title="Mara asks" />

The customer said <Quote meeting="first-call">The freezer failed … in the morning</Quote>.

<KeyIdea>Ask before you tell.</KeyIdea>
`,
  [QUIZ_2]: quiz('good-questions-check', 'ask-openly', 'second', 'Ask first'),
  [KINDS]: everyKind,
};

/** Three lines for nine o'clock, on one line of the file; their ids begin with `prefix`. */
export function lines(prefix: string): string {
  const line = (name: string) => `{ id: ${prefix}-${name}, say: What happened?, for: Facts., then: Wait. }`;
  return `lines: [${['a', 'b', 'c'].map(line).join(', ')}]`;
}

/** Four questions of the same make; their ids begin with `prefix`. */
function quiz(id: string, objective: string, prefix: string, look: string): string {
  const question = (name: string, kind: string) => `  - id: ${prefix}-${name}
    kind: ${kind}
    objective: ${objective}
    look: ${look}
    prompt: What do you say?
    choices:
      - id: ask
        text: I ask.
        right: true
        feedback: It opens the talk.
      - id: tell
        text: I tell.
        feedback: It closes the talk.
`;
  const questions = [question('a', 'one'), question('b', 'many'), question('c', 'one'), question('d', 'one')];
  return `id: ${id}\nquestions:\n${questions.join('')}`;
}

/** The files with the first `from` in one of them replaced. Throws where there is none, so that no test idles. */
export function changed(files: Files, path: string, from: string, to: string): Files {
  const text = files[path];
  if (!text?.includes(from)) throw new Error(`“${from}” is not in ${path}`);
  return { ...files, [path]: text.replace(from, () => to) };
}

/** The files without one of them. */
export function without(files: Files, path: string): Files {
  if (!(path in files)) throw new Error(`There is no ${path}`);
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

/** What the author reads about these files. */
export function reportOn(files: Files): string {
  return report(check(files).problems);
}

/** What the author reads after the first `from` in a file of the small course became `to`. */
export function reportAfter(path: string, from: string, to: string): string {
  return reportOn(changed(smallCourse, path, from, to));
}

export function check(files: Files) {
  return checkContent(Object.entries(files).map(([path, text]) => ({ path, text })));
}
