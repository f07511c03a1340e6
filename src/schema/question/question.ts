// A question from the form its author wrote to the one that the core knows.
import type { Question } from '../../core/question/question.ts';
import { kinds } from '../../words/question/kinds.ts';
import type { QuestionForm } from './quiz.ts';

const EFFECTS = (['helps', 'neutral', 'harms'] as const).map((id) => ({
  id,
  text: kinds.effects[id],
  feedback: null,
}));

/** The question; `anchorOf` knows the headings of its lesson. */
export function toQuestion(form: QuestionForm, anchorOf: (heading: string) => string): Question {
  const look = { heading: form.look, anchor: anchorOf(form.look) };
  switch (form.kind) {
    case 'one':
    case 'many':
    case 'order':
    case 'fill':
    case 'written':
      return { ...form, look };
    case 'match': {
      const { pairs, extras, ...base } = form;
      return {
        ...base,
        look,
        pieces: pairs.map(({ id, text, feedback }) => ({ id, text, group: id, feedback })),
        groups: [...pairs.map(({ id, match }) => ({ id, text: match, feedback: null })), ...extras],
      };
    }
    case 'sort':
      return { ...form, look, groups: form.groups.map((group) => ({ ...group, feedback: null })) };
    case 'judge': {
      const { responses, ...base } = form;
      return {
        ...base,
        look,
        pieces: responses.map(({ effect, ...piece }) => ({ ...piece, group: effect })),
        groups: EFFECTS,
      };
    }
  }
}
