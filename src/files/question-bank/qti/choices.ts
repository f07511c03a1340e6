// `one` and `many`. Wrong choices of `many` take a point, as they do on our pages.
import type { Choice, ManyQuestion, OneQuestion } from '../../../core/question/question.ts';
import { inOrderOf } from '../../../core/question/shuffle.ts';
import { lines, xml, type Xml } from '../xml.ts';
import { feedbackOnChosen, mappedPoints, onePoint, type Interaction } from './interaction.ts';

/** Choices to pick from, each with its feedback. */
export function choiceInteraction(question: OneQuestion | ManyQuestion): Interaction {
  const { kind, prompt, fixed } = question;
  const { choices } = inOrderOf(question, 0);
  const right = choices.filter((choice) => choice.right);
  const cardinality = kind === 'one' ? 'single' : 'multiple';
  const mapping = xml`<mapping lowerBound="0" upperBound="${right.length}" defaultValue="0">
${choices.map((choice) => xml`<mapEntry mapKey="${nameOf(choice)}" mappedValue="${choice.right ? 1 : -1}"/>`)}
</mapping>`;
  return {
    response: xml`<responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="identifier">
<correctResponse>
${right.map((choice) => xml`<value>${nameOf(choice)}</value>`)}
</correctResponse>
${kind === 'one' ? [] : mapping}
</responseDeclaration>`,
    feedback: cardinality,
    name: 'choiceInteraction',
    body: xml`<choiceInteraction responseIdentifier="RESPONSE" shuffle="${!fixed}" maxChoices="${kind === 'one' ? 1 : 0}">
<prompt>${lines(prompt)}</prompt>
${choices.map(simpleChoice)}
</choiceInteraction>`,
    rules: [kind === 'one' ? onePoint : mappedPoints, feedbackOnChosen],
    best: kind === 'one' ? 1 : right.length,
    modal: [],
  };
}

const nameOf = ({ id }: Choice): string => `choice-${id}`;

function simpleChoice(choice: Choice): Xml {
  const name = nameOf(choice);
  return xml`<simpleChoice identifier="${name}" fixed="${choice.stays}">${lines(choice.text)}<feedbackInline outcomeIdentifier="FEEDBACK" identifier="${name}" showHide="show">${lines(choice.feedback)}</feedbackInline></simpleChoice>`;
}
