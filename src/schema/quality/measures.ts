// What is measured on the content whether or not it has problems, for whoever is writing it.
import type { Content } from '../content.ts';
import { counted } from '../problems/nearest.ts';
import { report } from '../problems/problem.ts';
import { askedIn, singles } from './guessing/asked.ts';
import { guessingProblems, tooFew } from './guessing/problems.ts';
import { guessingTables } from './guessing/table.ts';
import { GUESSED_FROM } from './limits.ts';
import { heardIn } from './prose/ear.ts';
import { earProblems } from './prose/problems.ts';
import { proseTable } from './prose/table.ts';
import { rolePlayTable } from './role-play/table.ts';

/** The tables, a line each, and below them what is beyond its limit. */
export function measures(content: Content): readonly string[] {
  const asked = askedIn(content);
  const heard = heardIn(content);
  const remarks = [...guessingProblems(asked), ...earProblems(heard)];
  return [
    ...guessingTables(asked),
    ...(tooFew(asked) && asked.length > 0
      ? [
          '',
          `${counted(singles(asked).length, 'question')} with one right option are too few to hold this against an author; ${GUESSED_FROM} would be enough.`,
        ]
      : []),
    ...proseTable(heard),
    ...rolePlayTable(content),
    ...(remarks.length > 0 ? ['', 'Beyond its limit, which is no failure yet:', report(remarks)] : []),
    '',
  ];
}
