// One question as an assessmentItem.
import type { Question } from '../../../core/question/question.ts';
import { afterwards } from '../afterwards.ts';
import { paragraph, xml, type Xml } from '../xml.ts';
import { choiceInteraction } from './choices.ts';
import { textEntryInteraction } from './fill.ts';
import { answered, modalFeedback, saying, type Interaction } from './interaction.ts';
import { orderInteraction } from './order.ts';
import { matchInteraction } from './placing.ts';
import { QTI } from './namespace.ts';
import { extendedTextInteraction } from './written.ts';

/** The question as a file of its own, whatever its kind. */
export function assessmentItem(question: Question, language: string): Xml {
  const { response, feedback, body, rules, best, modal } = interactionOf(question);
  const said = afterwards(question).map(paragraph);
  const speaks = said.length > 0;
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem ${QTI}
identifier="question-${question.id}" title="${question.id}" xml:lang="${language}" adaptive="false" timeDependent="false">
${response}
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="${best}" normalMinimum="0">
<defaultValue><value>0</value></defaultValue>
</outcomeDeclaration>
${feedback === null ? [] : xml`<outcomeDeclaration identifier="FEEDBACK" cardinality="${feedback}" baseType="identifier"/>`}
${speaks ? xml`<outcomeDeclaration identifier="AFTERWARDS" cardinality="single" baseType="identifier"/>` : []}
<itemBody>
${body}
</itemBody>
<responseProcessing>
${[...rules, ...(speaks ? [saying('AFTERWARDS', 'said', answered)] : [])]}
</responseProcessing>
${[...modal, ...(speaks ? [modalFeedback('AFTERWARDS', 'said', said)] : [])]}
</assessmentItem>
`;
}

/** How a question of this kind is asked, answered and scored. */
export function interactionOf(question: Question): Interaction {
  switch (question.kind) {
    case 'one':
    case 'many':
      return choiceInteraction(question);
    case 'order':
      return orderInteraction(question);
    case 'match':
    case 'sort':
    case 'judge':
      return matchInteraction(question);
    case 'fill':
      return textEntryInteraction(question);
    case 'written':
      return extendedTextInteraction(question);
  }
}
