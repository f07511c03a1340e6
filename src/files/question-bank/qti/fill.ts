// `fill`: of what the author forgives, QTI knows only the case.
import type { FillQuestion } from '../../../core/question/question.ts';
import { onOneLine } from '../plain.ts';
import { paragraph, xml, type Xml } from '../xml.ts';
import { answered, mappedPoints, modalFeedback, saying, type Interaction } from './interaction.ts';

/** A short text; those that the author foresaw are told why they are wrong. */
export function textEntryInteraction(question: FillQuestion): Interaction {
  const { prompt, accepted, wrong, feedback, forgive } = question;
  const texts = accepted.map(onOneLine);
  const entry = (text: string) =>
    xml`<mapEntry mapKey="${text}" mappedValue="1" caseSensitive="${!forgive.case}"/>`;
  const is = (text: string): Xml => xml`<stringMatch caseSensitive="${!forgive.case}">
<variable identifier="RESPONSE"/>
<baseValue baseType="string">${onOneLine(text)}</baseValue>
</stringMatch>`;
  return {
    response: xml`<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string">
<correctResponse><value>${texts[0] ?? ''}</value></correctResponse>
<mapping lowerBound="0" upperBound="1" defaultValue="0">
${texts.map(entry)}
</mapping>
</responseDeclaration>`,
    feedback: 'single',
    name: 'textEntryInteraction',
    body: xml`${paragraph(prompt)}
<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>`,
    rules: [
      mappedPoints,
      saying('FEEDBACK', 'other', anyOther),
      ...wrong.map(({ text }, i) => saying('FEEDBACK', `wrong-${i + 1}`, is(text))),
    ],
    best: 1,
    modal: [
      ...wrong.map(({ feedback }, i) => modalFeedback('FEEDBACK', `wrong-${i + 1}`, [paragraph(feedback)])),
      modalFeedback('FEEDBACK', 'other', [paragraph(feedback)]),
    ],
  };
}

const anyOther: Xml = xml`<and>
${answered}
<lt><variable identifier="SCORE"/><baseValue baseType="float">1</baseValue></lt>
</and>`;
