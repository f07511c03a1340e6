// What is measured on the content whether or not it has problems, for whoever is writing it.
import type { Content } from '../content.ts';
import { counted } from '../problems/nearest.ts';
import { askedIn, FORKS, QUESTIONS, singles, type Asked, type Bank } from './guessing/asked.ts';
import { guessingProblems, tooFew } from './guessing/problems.ts';
import { guessingTables } from './guessing/table.ts';
import { GUESSED_FROM } from './limits.ts';
import { heardIn } from './prose/ear.ts';
import { proseTable } from './prose/table.ts';
import { forksIn } from './role-play/forks.ts';
import { rolePlayTable } from './role-play/table.ts';

/** The tables, a line each. */
export function measures(content: Content): readonly string[] {
  const asked = askedIn(content);
  const forks = forksIn(content);
  return [
    ...guessingTables(asked),
    ...remarks(asked, QUESTIONS),
    ...proseTable(heardIn(content)),
    ...rolePlayTable(content),
    ...guessingTables(forks, FORKS),
    ...remarks(forks, FORKS),
    '',
  ];
}

/** What would be a problem if there were enough to tell it from chance. */
function remarks(asked: readonly Asked[], bank: Bank): readonly string[] {
  const problems = tooFew(asked) ? guessingProblems(asked, bank) : [];
  if (problems.length === 0) return [];
  const few = counted(singles(asked).length, bank.one);
  return [
    '',
    `These are no problems yet: ${few} with one right option may look so by chance, ${GUESSED_FROM} would not.`,
    ...problems.map(({ found }) => `  ${found}`),
  ];
}
