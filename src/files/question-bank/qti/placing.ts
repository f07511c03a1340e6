// `match`, `sort` and `judge`: a point for each piece that is with its group.
import type { Group, Piece, PlacingQuestion } from '../../../core/question/question.ts';
import { inOrderOf } from '../../../core/question/shuffle.ts';
import { lines, paragraph, xml } from '../xml.ts';
import { mappedPoints, type Interaction } from './interaction.ts';

/**
 * Pieces to be placed with groups. In a match the groups are shuffled, else the pieces. The prompt stands before them:
 * Canvas reads none that stands among them.
 */
export function matchInteraction(question: PlacingQuestion): Interaction {
  const { kind, prompt, fixed } = question;
  const { pieces, groups } = inOrderOf(question, 0);
  const pairs = pieces.map(({ id, group }) => `piece-${id} group-${group}`);
  const piece = ({ id, text }: Piece) =>
    xml`<simpleAssociableChoice identifier="piece-${id}" matchMax="1" fixed="${kind === 'match'}">${lines(text)}</simpleAssociableChoice>`;
  const group = ({ id, text }: Group) =>
    xml`<simpleAssociableChoice identifier="group-${id}" matchMax="${kind === 'match' ? 1 : 0}" fixed="${kind !== 'match'}">${lines(text)}</simpleAssociableChoice>`;
  return {
    response: xml`<responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair">
<correctResponse>
${pairs.map((pair) => xml`<value>${pair}</value>`)}
</correctResponse>
<mapping lowerBound="0" upperBound="${pieces.length}" defaultValue="0">
${pairs.map((pair) => xml`<mapEntry mapKey="${pair}" mappedValue="1"/>`)}
</mapping>
</responseDeclaration>`,
    feedback: null,
    name: 'matchInteraction',
    body: xml`${paragraph(prompt)}
<matchInteraction responseIdentifier="RESPONSE" shuffle="${!fixed}" maxAssociations="${pieces.length}">
<simpleMatchSet>
${pieces.map(piece)}
</simpleMatchSet>
<simpleMatchSet>
${groups.map(group)}
</simpleMatchSet>
</matchInteraction>`,
    rules: [mappedPoints],
    best: pieces.length,
    modal: [],
  };
}
