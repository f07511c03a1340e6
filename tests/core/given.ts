// The small course that the tests of the core speak about.
import type { Course, Lesson, Part } from '../../src/core/course/course.ts';
import type { Answered, Entry } from '../../src/core/learner/journal.ts';
import type { ManyQuestion, OneQuestion, Question } from '../../src/core/question/question.ts';
import type { GateField, ListField, MatrixField, TextField } from '../../src/core/worksheet/field.ts';
import type { Worksheet } from '../../src/core/worksheet/worksheet.ts';

const asked = {
  objective: 'recognise-co-design',
  prompt: 'What is the best sign?',
  revision: 1,
  look: { heading: 'Leave a line empty', anchor: 'leave-a-line-empty' },
  hints: ['Think of her colleagues.'],
  explanation: null,
  fixed: false,
};

const choice = (id: string, right: boolean) => ({
  id,
  text: `Choice ${id}`,
  right,
  feedback: `Why ${id}`,
  stays: false,
});

export const one: OneQuestion = {
  ...asked,
  id: 'best-sign',
  kind: 'one',
  choices: [choice('explains', true), choice('nodded', false), choice('signed', false)],
};

export const many: ManyQuestion = {
  ...asked,
  id: 'all-signs',
  kind: 'many',
  choices: [choice('asks', true), choice('changes', true), choice('waits', false)],
};

const field = { help: 'In their words.', required: true, objective: null, role: null, rules: [] };

export const note: TextField = {
  ...field,
  id: 'note',
  label: 'Account',
  kind: 'text',
  example: 'Harrow Lane',
};

export const options: ListField = {
  ...field,
  id: 'options',
  label: 'Options',
  kind: 'list',
  rows: { min: 2, max: 5, one: 'option' },
  columns: [
    { id: 'name', label: 'Option', kind: 'text', optional: false, role: null },
    { id: 'who', label: 'Who runs it', kind: 'text', optional: false, role: null },
  ],
  example: [
    { name: 'Pilot', who: 'Priya' },
    { name: 'Nothing', who: 'Nobody' },
  ],
};

export const criteria: ListField = {
  ...field,
  id: 'criteria',
  label: 'Criteria',
  kind: 'list',
  rows: { min: 1, max: 5, one: 'criterion' },
  columns: [
    { id: 'text', label: 'Criterion', kind: 'text', optional: false, role: null },
    { id: 'weight', label: 'Weight', kind: 'scale', from: 1, to: 5, optional: false, role: null },
  ],
  example: [
    { text: 'Speed', weight: '5' },
    { text: 'Cost', weight: '2' },
  ],
};

export const ratings: MatrixField = {
  ...field,
  id: 'ratings',
  label: 'Ratings',
  kind: 'matrix',
  rows: { list: 'options', label: 'name' },
  columns: { list: 'criteria', label: 'text', weight: 'weight' },
  scale: { from: 0, to: 5 },
  example: [
    [4, 3],
    [0, 5],
  ],
};

export const gate: GateField = {
  ...field,
  id: 'gate',
  label: 'Can they explain it?',
  kind: 'gate',
  choices: [
    { id: 'yes', label: 'Yes', say: 'Go on.' },
    { id: 'not-yet', label: 'Not yet', say: 'Meet again.' },
  ],
  words: null,
  day: null,
  ask: null,
  example: 'yes',
};

export const worksheet: Worksheet = {
  id: 'collaborate',
  title: 'Co-design canvas',
  summary: 'One page.',
  fields: [note, options, criteria, ratings, gate],
};

export function lesson(id: string, questions: readonly Question[] = []): Lesson {
  return {
    id,
    title: `Lesson ${id}`,
    summary: '',
    time: { reading: 4, questions: 4, exercise: 2 },
    lines: [],
    cast: [],
    objectives: [{ id: `${id}-objective`, text: 'Do it.' }],
    quizzes: questions.length > 0 ? [{ id: `${id}-check`, questions }] : [],
    terms: [],
    sources: [],
    meetings: [],
  };
}

export function part(
  id: string,
  phase: number | null,
  lessons: readonly Lesson[],
  worksheets: readonly Worksheet[] = [],
): Part {
  return {
    id,
    title: `Part ${id}`,
    summary: '',
    phase:
      phase === null ? null : { number: phase, question: 'What now?', gate: 'They agree.', task: 'Ask one.' },
    lessons,
    worksheets,
    rolePlays: [],
  };
}

export const course: Course = {
  title: 'Common Ground',
  line: 'Sell together.',
  language: 'en',
  summary: '',
  people: [],
  parts: [
    part('orientation', null, [lesson('how-to-study')]),
    part('collaborate', 4, [lesson('several-options', [one, many]), lesson('criteria')], [worksheet]),
  ],
  meetings: [],
  drill: [],
  terms: [{ id: 'co-design', term: 'Co-design', meaning: 'Designing together.' }],
  sources: [],
};

/** The nth moment of the tests' time. */
export const at = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();

export function answered(
  n: number,
  question: string,
  verdict: 'right' | 'wrong',
  reply: readonly string[] = ['explains'],
): Answered {
  return {
    id: `e${n}`,
    at: at(n),
    date: at(n).slice(0, 10),
    kind: 'answered',
    quiz: 'several-options-check',
    question,
    revision: 1,
    reply,
    verdict,
    share: verdict === 'right' ? 1 : 0,
    sure: null,
    recall: null,
    during: 'quiz',
  };
}

export function marked(n: number, lessonId: string, done: boolean): Entry {
  return { id: `e${n}`, at: at(n), date: at(n).slice(0, 10), kind: 'marked', lesson: lessonId, done };
}
