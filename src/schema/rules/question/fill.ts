// The texts of a `fill` question can be told apart, with all that is forgiven.
import { fill } from '../../../core/question/kinds/fill.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Finding } from '../../problems/problem.ts';
import type { QuestionForm } from '../../question/quiz.ts';

type FillForm = Extract<QuestionForm, { kind: 'fill' }>;

/** What is wrong with the texts that are accepted and those that are foreseen. */
export function aboutFill(form: FillForm): readonly Finding[] {
  const { accepted, wrong } = form;
  const foreseen = wrong.map(({ text }) => text);
  return [
    ...accepted.flatMap((text, i): readonly Finding[] => {
      const other = accepted.slice(0, i).find((each) => same(form, text, each));
      if (other === undefined) return [];
      const found = `${quoted(text)} is accepted already, as ${quoted(other)} with what is forgiven.`;
      return [[['accepted', i], found, 'Remove it.']];
    }),
    ...foreseen.flatMap((text, i): readonly Finding[] => {
      const path = ['wrong', i, 'text'];
      const right = accepted.find((each) => same(form, text, each));
      if (right !== undefined) {
        const found = `${quoted(text)} is wrong here and, with what is forgiven, accepted as ${quoted(right)}.`;
        return [[path, found, 'Remove one of the two, or forgive less.']];
      }
      const other = foreseen.slice(0, i).find((each) => same(form, text, each));
      if (other === undefined) return [];
      const found = `${quoted(text)} is foreseen already, as ${quoted(other)} with what is forgiven.`;
      return [[path, found, 'Remove one of the two.']];
    }),
  ];
}

/** Whether two texts differ in nothing but what is forgiven. A slip of the finger makes another text. */
function same(form: FillForm, one: string, other: string): boolean {
  const look = { heading: form.look, anchor: '' };
  const forgive = { ...form.forgive, typos: 0 };
  return fill.judge({ ...form, look, forgive, accepted: [other], wrong: [] }, [one]).verdict === 'right';
}
