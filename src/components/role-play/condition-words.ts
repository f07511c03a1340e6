// A condition in words, for whoever reads the script. A line is named by its scene and a letter: “4b”.
import type { Id } from '../../core/id.ts';
import { FULL, METERS, type Condition, type Scene } from '../../core/role-play/role-play.ts';
import { talk as words } from '../../words/role-play/talk.ts';

/** The names of all lines by their ids: the number of the scene, from 1, and a letter. */
export function lineNames(scenes: readonly Scene[]): ReadonlyMap<Id, string> {
  return new Map(
    scenes.flatMap(({ choices }, n) =>
      choices.map(({ id }, m) => [id, `${n + 1}${String.fromCharCode(97 + m)}`] as const),
    ),
  );
}

/** “trust is 6 or more, and you said 4b or 7c”; `scenes` in the order in which they are numbered. */
export function conditionWords(when: Condition, scenes: readonly Scene[]): string {
  const names = lineNames(scenes);
  const lines = scenes.flatMap(({ choices }) => choices);
  /** The lines that set a flag. */
  const setBy = (flag: string): readonly string[] =>
    lines.filter(({ sets }) => sets.includes(flag)).map(({ id }) => names.get(id) ?? id);
  return words.all([
    ...METERS.flatMap((meter) => {
      const range = when[meter];
      if (range === null) return [];
      const name = words.meters[meter].toLowerCase();
      if (range.to === FULL) return words.atLeast(name, range.from);
      return range.from === 0 ? words.atMost(name, range.to) : words.between(name, range.from, range.to);
    }),
    ...when.has.map((flag) => words.after(setBy(flag))),
    ...when.lacks.map((flag) => words.notAfter(setBy(flag))),
    ...when.picked.map((id) => words.after([names.get(id) ?? id])),
  ]);
}
