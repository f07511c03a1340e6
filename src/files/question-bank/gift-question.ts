// One question in GIFT.
import type { Id } from '../../core/id.ts';
import type { Choice, Question } from '../../core/question/question.ts';
import { inOrderOf } from '../../core/question/shuffle.ts';
import { questionBank as words } from '../../words/question/question-bank.ts';
import { afterwards } from './afterwards.ts';
import { answer, escaped, typed } from './gift-text.ts';
import { plain } from './plain.ts';

/** The question, whatever its kind, with what Moodle is to say afterwards. */
export function giftQuestion(question: Question): string {
  const general = afterwards(question).join('\n\n');
  const lines = [
    ...answers(question).map((line) => `\t${line}\n`),
    ...(general === '' ? [] : [`\t####${answer(general)}\n`]),
  ];
  // Moodle would read HTML in its own format; plain text is what the authors write.
  return `::${question.id}::[plain]${escaped(promptOf(question))} {\n${lines.join('')}}`;
}

function promptOf({ kind, prompt }: Question): string {
  return kind === 'order' ? `${plain(prompt)}\n${words.places}` : prompt;
}

function answers(question: Question): readonly string[] {
  switch (question.kind) {
    case 'one':
      return inOrderOf(question, 0).choices.map((choice) => `${choice.right ? '=' : '~'}${saying(choice)}`);
    case 'many': {
      const { choices } = inOrderOf(question, 0);
      const right = choices.filter((choice) => choice.right).length;
      const wrong = choices.length - right;
      return choices.map((choice) => `~%${choice.right ? share(right) : -share(wrong)}%${saying(choice)}`);
    }
    // GIFT has no kind for an order: each step is matched with its place.
    case 'order': {
      const place = (id: Id) => question.steps.findIndex((step) => step.id === id) + 1;
      return inOrderOf(question, 0).steps.map(({ id, text }) => pair(text, String(place(id))));
    }
    case 'match':
    case 'sort':
    case 'judge': {
      const { pieces, groups } = inOrderOf(question, 0);
      const extras = groups.filter(({ id }) => pieces.every(({ group }) => group !== id));
      return [
        ...pieces.map(({ text, group }) => pair(text, groups.find(({ id }) => id === group)?.text ?? '')),
        ...extras.map(({ text }) => `= -> ${escaped(text)}`),
      ];
    }
    case 'fill':
      return [
        ...question.accepted.map((text) => `=%100%${typed(text)}`),
        ...question.wrong.map(({ text, feedback }) => `=%0%${typed(text)}#${answer(feedback)}`),
        `=%0%*#${answer(question.feedback)}`,
      ];
    case 'written':
      return [];
  }
}

const saying = ({ text, feedback }: Choice): string => `${answer(text)}#${answer(feedback)}`;
const pair = (left: string, right: string): string => `=${answer(left)} -> ${escaped(right)}`;

/** The percentage of each of so many, as Moodle's list of percentages has it for one to ten. */
const share = (of: number): number => Number((100 / of).toFixed(5));
