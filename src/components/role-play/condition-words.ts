// A condition in words, for whoever reads the script on paper.
import { FULL, METERS, type Condition, type RolePlay } from '../../core/role-play/role-play.ts';
import { talk as words } from '../../words/role-play/talk.ts';

/** “with trust at 6 or more and after “What does it cost you?””. */
export function conditionWords(when: Condition, { scenes }: RolePlay): string {
  const lines = scenes.flatMap(({ choices }) => choices);
  /** What sets a flag, by the words that are said. */
  const setBy = (flag: string): string =>
    lines
      .filter(({ sets }) => sets.includes(flag))
      .map(({ say }) => short(say))
      .join('” / “');
  return [
    ...METERS.flatMap((meter) => {
      const range = when[meter];
      if (range === null) return [];
      const name = words.meters[meter].toLowerCase();
      if (range.to === FULL) return words.atLeast(name, range.from);
      return range.from === 0 ? words.atMost(name, range.to) : words.between(name, range.from, range.to);
    }),
    ...when.has.map((flag) => words.after(setBy(flag))),
    ...when.lacks.map((flag) => words.notAfter(setBy(flag))),
    ...when.picked.map((id) => words.after(short(lines.find((line) => line.id === id)?.say ?? id))),
  ].join(words.and);
}

/** The first words of a text: enough to find it again. */
export function short(text: string, most = 48): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[,;:.?!–…]+$/, '')}…`;
}
