// What neither format can hang on a choice: the explanation, and the reasons of pieces, steps and points.
import { kindOf } from '../../core/question/kinds.ts';
import type { Question } from '../../core/question/question.ts';
import { written } from '../../words/question/written.ts';

/** What is said once a question has an answer, in paragraphs. */
export function afterwards(question: Question): readonly string[] {
  const explained = question.explanation === null ? [] : [question.explanation];
  switch (question.kind) {
    case 'one':
    case 'many':
    case 'fill':
      return explained;
    case 'order':
    case 'match':
    case 'sort':
    case 'judge':
      return [...explained, ...reasons(question)];
    case 'written': {
      const { models } = question;
      const each = models.map((model, place) => (models.length === 1 ? model : `${place + 1}. ${model}`));
      const shown = [written.models(models.length), ...each].join('\n');
      return [...explained, shown, ...reasons(question).slice(models.length)];
    }
  }
}

function reasons(question: Question): readonly string[] {
  const remarks = kindOf(question).answer(question);
  return remarks.map(({ part, feedback }) => [part, feedback].filter((line) => line !== null).join('\n'));
}
