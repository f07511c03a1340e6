// One question of every kind, and replies to each that are right, partly right, wrong, and not whole.
import type {
  FillQuestion,
  ManyQuestion,
  OneQuestion,
  OrderQuestion,
  PlacingQuestion,
  Question,
  Reply,
  WrittenQuestion,
} from '../../../src/core/question/question.ts';

const asked = {
  objective: 'lead-options-session',
  revision: 1,
  look: { heading: 'Leave a line empty', anchor: 'leave-a-line-empty' },
  hints: ['What could she do without you?', 'Who wrote the last line?'],
  explanation: 'People look after what they helped to make.',
  fixed: false,
} as const;
const choice = (id: string, text: string, right: boolean) => ({
  id,
  text,
  right,
  feedback: `The reason about “${text}”`,
  stays: false,
});
const step = (id: string, text: string) => ({ id, text, feedback: `Why “${text}” stands here.` });
const piece = (id: string, text: string, group: string) => ({
  id,
  text,
  group,
  feedback: `Why “${text}” goes there.`,
});
const group = (id: string, text: string, feedback: string | null = null) => ({ id, text, feedback });

export const one: OneQuestion = {
  ...asked,
  id: 'best-sign',
  kind: 'one',
  prompt: 'What is the best sign that a plan is shared?',
  choices: [
    choice('nodded', 'She nodded.', false),
    choice('explains', 'She explains it to a colleague.', true),
    choice('signed', 'She signed.', false),
  ],
};

export const many: ManyQuestion = {
  ...asked,
  id: 'all-signs',
  kind: 'many',
  prompt: 'Which of these belong on the sheet?',
  choices: [
    choice('nothing', 'Doing nothing.', true),
    choice('own-way', 'Doing it themselves.', true),
    choice('decoy', 'A feeble rival.', false),
    choice('blank', 'An empty line.', true),
  ],
};

export const order: OrderQuestion = {
  ...asked,
  id: 'options-order',
  kind: 'order',
  prompt: 'How does an options session go?',
  steps: [
    step('summary', 'Read the summary back.'),
    step('options', 'Write the options.'),
    step('criteria', 'Weigh the criteria.'),
    step('rate', 'Rate together.'),
  ],
};

export const match: PlacingQuestion = {
  ...asked,
  id: 'needs',
  kind: 'match',
  prompt: 'Which need does each feature serve?',
  pieces: [
    piece('alert', 'A night alert', 'alert'),
    piece('report', 'A one-page report', 'report'),
    piece('pilot', 'A pilot', 'pilot'),
  ],
  groups: [
    group('alert', 'Losses found in the morning'),
    group('report', 'Stress at inspections'),
    group('pilot', 'Worry about staff'),
    group('stock', 'Dear stock', 'Nothing here makes stock cheaper.'),
  ],
};

export const sort: PlacingQuestion = {
  ...asked,
  id: 'benefit-or-feature',
  kind: 'sort',
  prompt: 'Benefit or feature?',
  pieces: [
    piece('reading', 'A reading every two minutes', 'feature'),
    piece('sleep', 'Jo sleeps through', 'benefit'),
    piece('cloud', 'Stored for years', 'feature'),
  ],
  groups: [group('feature', 'Only a feature'), group('benefit', 'A benefit for Priya')],
};

export const judge: PlacingQuestion = {
  ...asked,
  id: 'her-idea',
  kind: 'judge',
  prompt: '‘We could check more often,’ says Priya.',
  pieces: [
    piece('what-for', '‘What would that give you?’', 'helps'),
    piece('never-works', '‘That never works.’', 'harms'),
    piece('noted', '‘Noted.’', 'neutral'),
  ],
  groups: [group('helps', 'Helps'), group('neutral', 'Neutral'), group('harms', 'Harms')],
};

export const fill: FillQuestion = {
  ...asked,
  id: 'giving-up-one-thing',
  kind: 'fill',
  prompt: 'What do we call giving up one thing for another?',
  accepted: ['trade-off', 'compromise'],
  wrong: [{ text: 'discount', feedback: 'A discount gives without getting.' }],
  feedback: 'Think of what is given and what is got.',
  forgive: { case: true, accents: true, spaces: true, typos: 1 },
};

export const written: WrittenQuestion = {
  ...asked,
  id: 'in-her-words',
  kind: 'written',
  prompt: 'Say the benefit in Priya’s words.',
  models: ['You find out at night and not in the morning.', 'Somebody knows in time to move the stock.'],
  checklist: [step('her-word', 'It uses a word of hers.'), step('one-thing', 'It names one thing.')],
};

export interface Given {
  readonly question: Question;
  readonly right: Reply;
  /** Only for kinds with several parts. */
  readonly partly: Reply | null;
  readonly wrong: Reply;
  /** Some of it is given and some is not. */
  readonly open: Reply | null;
}

const placedIn = ({ pieces }: PlacingQuestion, groups: readonly string[]): Reply =>
  groups.map((group, i) => `${pieces[i]?.id}:${group}`);

export const ofEveryKind: readonly Given[] = [
  { question: one, right: ['explains'], partly: null, wrong: ['nodded'], open: null },
  {
    question: many,
    right: ['nothing', 'own-way', 'blank'],
    partly: ['nothing'],
    wrong: ['decoy'],
    open: null,
  },
  {
    question: order,
    right: ['summary', 'options', 'criteria', 'rate'],
    partly: ['options', 'criteria', 'rate', 'summary'],
    wrong: ['rate', 'criteria', 'options', 'summary'],
    open: null,
  },
  {
    question: match,
    right: placedIn(match, ['alert', 'report', 'pilot']),
    partly: placedIn(match, ['alert', 'pilot', 'report']),
    wrong: placedIn(match, ['stock', 'pilot', 'report']),
    open: placedIn(match, ['alert']),
  },
  {
    question: sort,
    right: placedIn(sort, ['feature', 'benefit', 'feature']),
    partly: placedIn(sort, ['feature', 'benefit', 'benefit']),
    wrong: placedIn(sort, ['benefit', 'feature', 'benefit']),
    open: placedIn(sort, ['feature', 'benefit']),
  },
  {
    question: judge,
    right: placedIn(judge, ['helps', 'harms', 'neutral']),
    partly: placedIn(judge, ['helps', 'neutral', 'harms']),
    wrong: placedIn(judge, ['harms', 'helps', 'helps']),
    open: placedIn(judge, ['helps']),
  },
  { question: fill, right: ['trade-off'], partly: null, wrong: ['discount'], open: null },
  {
    question: written,
    right: ['You hear of it at night.', 'her-word', 'one-thing'],
    partly: ['You hear of it at night.', 'one-thing'],
    wrong: ['You hear of it at night.', 'none'],
    open: ['You hear of it at night.'],
  },
];
