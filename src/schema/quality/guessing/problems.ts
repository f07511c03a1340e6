// Options that give away what is right, beyond what the course allows itself.
import { counted, listed } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { ABOVE_MOST, FOUND_MOST, GUESSED_FROM, LUCK_LEAST, RULE_MOST } from '../limits.ts';
import { QUESTIONS, singles, type Asked, type Bank } from './asked.ts';
import { guesses, surest, tally, type Guess } from './guesses.ts';
import { seen } from './learner.ts';
import { followed, type Followed } from './rules.ts';
import { tellsIn, type Tell } from './tells.ts';

/** The problems with the options of a whole bank: that of the questions, if no other is named. */
export function guessingProblems(asked: readonly Asked[], bank: Bank = QUESTIONS): readonly Problem[] {
  const options = seen(asked);
  const all = guesses(options);
  const of = (kind: Asked['kind']) => all.filter(({ asked }) => asked.kind === kind);
  return [
    // One kind may not hide behind the other.
    ...foundProblem(
      bank.singles,
      all.filter(({ asked }) => singles([asked]).length > 0),
      bank,
    ),
    ...foundProblem('the questions of `kind: one`', of('one'), bank),
    ...foundProblem('the drill', of('drill'), bank),
    ...aboveProblem(all, bank),
    ...followed(singles(asked)).flatMap((each) => ruleProblem(each, bank)),
    ...tellsIn(options).flatMap((tell) => tellProblem(tell, bank)),
  ];
}

/** Whether there are too few questions for what is measured on them to be held against an author. */
export function tooFew(asked: readonly Asked[]): boolean {
  return singles(asked).length < GUESSED_FROM;
}

function foundProblem(name: string, ones: readonly Guess[], { one, spot }: Bank): readonly Problem[] {
  if (ones.length === 0) return [];
  const { questions, found, chance, luck } = tally(ones);
  if (points(found - chance) <= FOUND_MOST || luck > LUCK_LEAST) return [];
  return [
    {
      ...spot,
      found: `Of ${name}, who never reads the ${one} finds ${percent(found)} of ${questions}; chance finds ${percent(chance)}, and ${FOUND_MOST} points more are the most.`,
      next: beginWith(ones),
    },
  ];
}

function aboveProblem(all: readonly Guess[], { one, spot }: Bank): readonly Problem[] {
  if (all.length === 0) return [];
  const { above } = tally(all);
  if (above <= ABOVE_MOST) return [];
  return [
    {
      ...spot,
      found: `In ${percent(above)} of all pairs, the right option looks more right than the wrong one before the ${one} is read; ${percent(ABOVE_MOST)} are the most.`,
      next: beginWith(all),
    },
  ];
}

function beginWith(guesses: readonly Guess[]): string {
  const ids = surest(guesses).map(({ asked }) => asked.id);
  return `Begin with what is found most surely: ${listed(ids, 'and')}.`;
}

function ruleProblem(
  { rule, questions, found, chance, luck }: Followed,
  { one, spot }: Bank,
): readonly Problem[] {
  if (points(found - chance) <= RULE_MOST || luck > LUCK_LEAST) return [];
  return [
    {
      ...spot,
      found: `Who always chooses ${rule} is right in ${percent(found)} of ${counted(questions, one)}; chance is right in ${percent(chance)}, and ${RULE_MOST} points more are the most.`,
      next: 'Make as many wrong options so, or some right ones otherwise.',
    },
  ];
}

function tellProblem({ trait, options, right, even, luck }: Tell, { spot }: Bank): readonly Problem[] {
  if (luck > LUCK_LEAST) return [];
  return [
    {
      ...spot,
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
