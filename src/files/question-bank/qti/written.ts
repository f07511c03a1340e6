// `written`: a person reads it and scores it, a point for each point of the list.
import type { WrittenQuestion } from '../../../core/question/question.ts';
import { afterwards } from '../afterwards.ts';
import { lines, paragraph, xml } from '../xml.ts';
import type { Interaction } from './interaction.ts';

/** Own words; who scores them sees the model answers and the list from the start. */
export function extendedTextInteraction(question: WrittenQuestion): Interaction {
  return {
    response: xml`<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>`,
    feedback: null,
    name: 'extendedTextInteraction',
    body: xml`<rubricBlock view="scorer tutor">
${afterwards(question).map(paragraph)}
</rubricBlock>
<extendedTextInteraction responseIdentifier="RESPONSE" expectedLines="6">
<prompt>${lines(question.prompt)}</prompt>
</extendedTextInteraction>`,
    rules: [],
    best: question.checklist.length,
    modal: [],
  };
}
