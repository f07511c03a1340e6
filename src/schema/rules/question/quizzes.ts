// A question can be answered: it has a right answer, and what is to choose from can be told apart.
import { NONE } from '../../../core/question/kinds/written.ts';
import { thereAre } from '../../problems/nearest.ts';
import type { Problem, Finding } from '../../problems/problem.ts';
import { questionForm } from '../../question/quiz.ts';
import { findAll, namesIn, problemsIn, type Name } from '../../reading/authored-file.ts';
import type { YamlFile } from '../../reading/yaml-file.ts';
import { aboutFill } from './fill.ts';
import { twice, unknown } from '../course/names.ts';
import { aboutRight } from './right.ts';

/** What has ids in a question, and the keys that share them. */
const NAMED = {
  choice: ['choices'],
  step: ['steps'],
  'pair or extra': ['pairs', 'extras'],
  group: ['groups'],
  piece: ['pieces'],
  reply: ['responses'],
  point: ['checklist'],
};

/** The problems of the questions of a quiz. A question that does not fit its form is looked at all the same. */
export function quizProblems(quiz: YamlFile): readonly Problem[] {
  return findAll(quiz.value, 'questions.*').flatMap(({ path, value }) => {
    const names = (pattern: string) => namesIn(quiz, [...path, pattern].join('.'));
    const remarks = aboutQuestion(value);
    return [
      ...Object.entries(NAMED).flatMap(([thing, keys]) =>
        twice(
          thing,
          keys.flatMap((key) => names(`${key}.*.id`)),
        ),
      ),
      ...groupProblems(names('groups.*.id'), names('pieces.*.group')),
      ...problemsIn(
        quiz,
        remarks.map(([below, ...words]): Finding => [[...path, ...below], ...words]),
      ),
    ];
  });
}

function groupProblems(groups: readonly Name[], used: readonly Name[]): readonly Problem[] {
  if (groups.length === 0 || used.length === 0) return [];
  const ids = groups.map(({ id }) => id);
  const empty = groups.filter(({ id }) => !used.some((name) => name.id === id));
  return [
    ...unknown('There is no group', used, groups, thereAre('group', ids)),
    ...empty.map(({ id, spot }) => ({
      ...spot,
      found: `Nothing belongs to the group \`${id}\`.`,
      next: `Write a piece with \`group: ${id}\`, or remove the group.`,
    })),
  ];
}

function aboutQuestion(question: unknown): readonly Finding[] {
  const kind = findAll(question, 'kind')[0]?.value;
  const form = questionForm.safeParse(question).data;
  return [
    ...aboutChoices(question, kind),
    ...aboutFixed(question, kind),
    ...aboutChecklist(question),
    ...(form?.kind === 'fill' ? aboutFill(form) : []),
  ];
}

function aboutChoices(question: unknown, kind: unknown): readonly Finding[] {
  if (kind !== 'one' && kind !== 'many') return [];
  return findAll(question, 'choices').flatMap(({ path, value }): readonly Finding[] => {
    const many = [
      '`kind: one` has exactly one.',
      'Keep the mark on one of them, or use `kind: many`.',
    ] as const;
    const words = aboutRight(value, 'choice', kind === 'one' ? many : null);
    return words ? [[path, ...words]] : [];
  });
}

/** Steps in the author's order are solved, and so are the halves of pairs that face each other. */
function aboutFixed(question: unknown, kind: unknown): readonly Finding[] {
  if (kind !== 'order' && kind !== 'match') return [];
  return findAll(question, 'fixed')
    .filter(({ value }) => value === true)
    .map(({ path }) => [
      path,
      `With \`fixed: true\`, a question of \`kind: ${kind}\` would begin solved.`,
      'Remove the key.',
    ]);
}

/** The page has a point of its own, with which a learner says that nothing of the list was there. */
function aboutChecklist(question: unknown): readonly Finding[] {
  return findAll(question, 'checklist.*.id')
    .filter(({ value }) => value === NONE)
    .map(({ path }) => [
      path,
      `The page uses the id \`${NONE}\` for the point “nothing of this”.`,
      'Give this point another id.',
    ]);
}
