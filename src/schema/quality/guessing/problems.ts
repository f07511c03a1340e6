// Options that give away what is right, beyond what the course allows itself.
import { counted, listed } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { ABOVE_MOST, FOUND_MOST, GUESSED_FROM, LUCK_LEAST, RULE_MOST } from '../limits.ts';
import { COURSE } from '../ones.ts';
import { singles, type Asked } from './asked.ts';
import { guesses, surest, tally, type Guess, type Tally } from './guesses.ts';
import { followed, type Followed } from './rules.ts';
import { tellsIn, type Tell } from './tells.ts';

/** The problems with the options of the whole course, or of a kind that another kind might outweigh. */
export function guessingProblems(asked: readonly Asked[]): readonly Problem[] {
  const all = guesses(asked);
  const of = (kind: Asked['kind']) => all.filter(({ asked }) => asked.kind === kind);
  return [
    ...groupProblems('all questions and the drill', all),
    ...groupProblems('the questions of `kind: one`', of('one')),
    ...groupProblems('the drill', of('drill')),
    ...followed(singles(asked)).flatMap(ruleProblem),
    ...tellsIn(asked).flatMap(tellProblem),
  ];
}

/** Whether there are too few questions for what is measured on them to be held against an author. */
export function tooFew(asked: readonly Asked[]): boolean {
  return singles(asked).length < GUESSED_FROM;
}

function groupProblems(name: string, group: readonly Guess[]): readonly Problem[] {
  const ones = group.filter(({ asked }) => singles([asked]).length > 0);
  const next = `Begin with those that are found most surely: ${listed(
    surest(ones).map(({ asked }) => asked.id),
    'and',
  )}.`;
  return [
    ...(ones.length === 0 ? [] : foundProblem(name, tally(ones))),
    ...(group.length === 0 ? [] : aboveProblem(name, tally(group))),
  ].map((found) => ({ ...COURSE, found, next }));
}

function foundProblem(name: string, { questions, found, chance, luck }: Tally): readonly string[] {
  if (points(found - chance) <= FOUND_MOST || luck.found > LUCK_LEAST) return [];
  return [
    `In ${name}, who never reads the question finds ${percent(found)} of ${questions} single right options; chance finds ${percent(chance)}, and ${FOUND_MOST} points more are the most.`,
  ];
}

function aboveProblem(name: string, { above, luck }: Tally): readonly string[] {
  if (above <= ABOVE_MOST || luck.above > LUCK_LEAST) return [];
  return [
    `In ${name}, the right option looks more right than a wrong one in ${percent(above)} of pairs before the question is read; ${percent(ABOVE_MOST)} are the most.`,
  ];
}

function ruleProblem({ rule, questions, found, chance, luck }: Followed): readonly Problem[] {
  if (points(found - chance) <= RULE_MOST || luck.found > LUCK_LEAST) return [];
  return [
    {
      ...COURSE,
      found: `Who always chooses ${rule} is right in ${percent(found)} of ${counted(questions, 'question')}; chance is right in ${percent(chance)}, and ${RULE_MOST} points more are the most.`,
      next: 'Make as many wrong options so, or some right ones otherwise.',
    },
  ];
}

function tellProblem({ trait, options, right, even, luck }: Tell): readonly Problem[] {
  if (luck > LUCK_LEAST) return [];
  return [
    {
      ...COURSE,
      found: `Of ${counted(options, 'option')} with ${trait}, ${right} are right; ${even.toFixed(1)} would be by chance, which goes so far in one course of ${Math.round(1 / luck).toLocaleString('en-GB')}.`,
      next: right > even ? 'Let wrong options have it as often.' : 'Let right options have it as often.',
    },
  ];
}

/** A share as points of a hundred, without the last digits of its fraction. */
function points(share: number): number {
  return Number((100 * share).toFixed(6));
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
