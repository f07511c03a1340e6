// `order`: the whole order is right, or it is not. QTI has no rule for steps that follow each other as they should.
import type { OrderQuestion } from '../../../core/question/question.ts';
import { inOrderOf } from '../../../core/question/shuffle.ts';
import { lines, paragraph, xml } from '../xml.ts';
import { onePoint, type Interaction } from './interaction.ts';

/** Steps to be put in order. The prompt stands before them: Canvas reads none that stands among them. */
export function orderInteraction(question: OrderQuestion): Interaction {
  const { prompt, steps } = question;
  const listed = inOrderOf(question, 0).steps;
  return {
    response: xml`<responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier">
<correctResponse>
${steps.map(({ id }) => xml`<value>step-${id}</value>`)}
</correctResponse>
</responseDeclaration>`,
    feedback: null,
    name: 'orderInteraction',
    body: xml`${paragraph(prompt)}
<orderInteraction responseIdentifier="RESPONSE" shuffle="true">
${listed.map(({ id, text }) => xml`<simpleChoice identifier="step-${id}">${lines(text)}</simpleChoice>`)}
</orderInteraction>`,
    rules: [onePoint],
    best: 1,
    modal: [],
  };
}
