// What can happen in each talk, in figures for whoever writes it.
import { played, RULES } from '../../../core/role-play/players.ts';
import { pathsOf } from '../../../core/role-play/reach.ts';
import type { RolePlay } from '../../../core/role-play/role-play.ts';
import { BEST, scoreOf } from '../../../core/role-play/score.ts';
import type { Content } from '../../content.ts';
import { playable, type Playable } from '../../rules/role-play/playable.ts';
import { SCENE_LEAST, walksThrough } from './walks.ts';

/** A table of all talks, and below it, talk by talk, where chance and each fixed rule come to. */
export function rolePlayTable({ parts }: Pick<Content, 'parts'>): readonly string[] {
  const talks = parts.flatMap(({ rolePlays }) => rolePlays.flatMap((file) => playable(file) ?? []));
  if (talks.length === 0) return [];
  return [
    '',
    'What can happen in each talk; lengths in choices:',
    row('', 'scenes', 'endings', 'paths', 'shortest', 'longest', 'to the best'),
    ...talks.map(figures),
    ...talks.flatMap(({ talk }) => details(talk)),
  ];
}

function figures({ talk, all }: Playable): string {
  const { count, shortest, longest } = pathsOf(all);
  const best = talk.endings.flatMap((ending) =>
    scoreOf(talk, ending) === BEST ? (all.endings.get(ending.id)?.length ?? []) : [],
  );
  const numbers = [talk.scenes.length, talk.endings.length, count, shortest, longest, Math.min(...best)];
  return row(talk.id, ...numbers.map(number));
}

function details(talk: RolePlay): readonly string[] {
  const { shares } = walksThrough(talk);
  const rare = talk.scenes.filter(({ id }) => (shares.get(id) ?? 0) < SCENE_LEAST);
  const share = ({ id }: { readonly id: string }) => `${id} ${percent(shares.get(id) ?? 0)}`;
  return [
    '',
    `${talk.id}, by chance:`,
    ...wrapped('scenes', talk.scenes.map(share)),
    ...wrapped('endings', talk.endings.map(share)),
    ...(rare.length > 0
      ? wrapped(
          'under 1 %',
          rare.map(({ id }) => id),
        )
      : []),
    ...wrapped(
      'by rule',
      Object.entries(RULES).map(([rule, player]) => {
        const { ending, steps } = played(talk, player);
        return `${rule} → ${ending ? `${ending.id} (${ending.kind})` : `no end in ${steps.length}`}`;
      }),
    ),
  ];
}

function number(value: number): string {
  return Number.isFinite(value) ? value.toLocaleString('en-GB') : 'no end';
}

function row(talk: string, ...cells: readonly string[]): string {
  return `  ${talk.padEnd(34)}${cells.map((cell) => cell.padStart(13)).join('')}`;
}

/** These behind a word, in lines that an ordinary terminal shows whole. */
function wrapped(word: string, entries: readonly string[]): readonly string[] {
  const lines = entries.reduce<string[]>((lines, entry) => {
    const last = lines.at(-1);
    if (last === undefined) return [entry];
    if (last.length + entry.length > 98) return [...lines.slice(0, -1), `${last},`, entry];
    return [...lines.slice(0, -1), `${last}, ${entry}`];
  }, []);
  return lines.map((line, n) => `  ${(n === 0 ? word : '').padEnd(11)}${line}`);
}

function percent(share: number): string {
  return share > 0 && share < 0.1 ? `${(100 * share).toFixed(1)} %` : `${Math.round(100 * share)} %`;
}
