// What can be had from the options alone, in figures for whoever writes them.
import { QUESTIONS, singles, type Asked, type Bank } from './asked.ts';
import { guesses, surest, tally, type Guess, type Tally } from './guesses.ts';
import { seen } from './learner.ts';
import { followed } from './rules.ts';
import { tellsIn } from './tells.ts';

const TOLD = 10;

/** The tables, a line each. */
export function guessingTables(
  asked: readonly Asked[],
  { one, others }: Bank = QUESTIONS,
): readonly string[] {
  if (new Set(asked.map(({ lesson }) => lesson)).size < 2) return [];
  const options = seen(asked);
  const all = guesses(options);
  const byKind = [...Map.groupBy(all, ({ asked }) => asked.kind)];
  const ones = all.filter(({ asked }) => singles([asked]).length > 0);
  return [
    '',
    `Guessed from the options alone, by what right options look like in the other ${others}:`,
    row('', 'kind', `${one}s`, 'found', 'chance', 'right over wrong'),
    ...byLessonAndKind(all),
    ...(byKind.length > 1 ? byKind.map(([kind, some]) => figures('all', kind, tally(some))) : []),
    ...(ones.length > 0 ? [figures('all', 'one right', tally(ones))] : []),
    figures('all', 'all', tally(all)),
    '',
    'What fixed rules find where exactly one option is right:',
    row('', 'rule', `${one}s`, 'found', 'chance', 'right over wrong'),
    ...followed(singles(asked)).map((each) => figures('', each.rule, each)),
    '',
    'The strongest tells:',
    ...tellsIn(options)
      .slice(0, TOLD)
      .map(
        ({ trait, options, right, even, luck }) =>
          `  ${trait}: ${right} of ${options} are right, ${even.toFixed(1)} would be by chance; ${odds(luck)}`,
      ),
    '',
    'Found with the most confidence:',
    ...surest(ones).map(({ asked, best }) => `  ${asked.id} (${asked.lesson}): ${best}`),
  ];
}

function byLessonAndKind(all: readonly Guess[]): readonly string[] {
  return [...Map.groupBy(all, ({ asked }) => asked.lesson)].flatMap(([lesson, own]) =>
    [...Map.groupBy(own, ({ asked }) => asked.kind)].map(([kind, some]) =>
      figures(lesson, kind, tally(some)),
    ),
  );
}

function figures(lesson: string, kind: string, { questions, found, chance, above }: Tally): string {
  return row(lesson, kind, `${questions}`, percent(found), percent(chance), percent(above));
}

function row(lesson: string, kind: string, ...numbers: readonly string[]): string {
  const cells = numbers.map((number, i) => number.padStart([9, 6, 6, 16][i] ?? 0));
  return `  ${lesson === '' ? kind.padEnd(48) : `${lesson.padEnd(38)}${kind.padEnd(10)}`}  ${cells.join('  ')}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function odds(luck: number): string {
  if (luck > 0.5) return 'chance goes as far';
  return `chance goes so far in one course of ${Math.round(1 / luck).toLocaleString('en-GB')}`;
}
