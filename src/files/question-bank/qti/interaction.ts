// What an item of every kind is made of, and the few rules they share.
import { xml, type Xml } from '../xml.ts';

/** What QTI calls the ways to ask that we use. */
export type InteractionName =
  | 'choiceInteraction'
  | 'extendedTextInteraction'
  | 'matchInteraction'
  | 'orderInteraction'
  | 'textEntryInteraction';

/** How one kind of question is asked, answered and scored. */
export interface Interaction {
  /** What a response looks like, and which is right. */
  readonly response: Xml;
  /** What is said to a response and not to all: how many of them at a time, or null. */
  readonly feedback: 'single' | 'multiple' | null;
  readonly name: InteractionName;
  readonly body: Xml;
  /** The rules that give SCORE, and FEEDBACK where there is any. */
  readonly rules: readonly Xml[];
  /** The highest score. */
  readonly best: number;
  /** Feedback that does not stand in the body. */
  readonly modal: readonly Xml[];
}

/** For a question with a single right response: one point for exactly that. */
export const onePoint: Xml = xml`<responseCondition>
<responseIf>
<match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
</responseIf>
<responseElse><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>
</responseCondition>`;

/** For a question whose response has a mapping: the points it comes to. */
export const mappedPoints: Xml = xml`<setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/></setOutcomeValue>`;

/** The feedback that belongs to what was chosen has the same identifier. */
export const feedbackOnChosen: Xml = xml`<setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue>`;

/** Where this holds, the outcome names this feedback. */
export function saying(outcome: string, feedback: string, where: Xml): Xml {
  return xml`<responseCondition>
<responseIf>
${where}
<setOutcomeValue identifier="${outcome}"><baseValue baseType="identifier">${feedback}</baseValue></setOutcomeValue>
</responseIf>
</responseCondition>`;
}

/** Unanswered is not wrong: this does not hold where nothing was given. */
export const answered: Xml = xml`<not><isNull><variable identifier="RESPONSE"/></isNull></not>`;

/** Feedback that is shown where the outcome names it. */
export function modalFeedback(outcome: string, identifier: string, paragraphs: readonly Xml[]): Xml {
  return xml`<modalFeedback outcomeIdentifier="${outcome}" identifier="${identifier}" showHide="show">
${paragraphs}
</modalFeedback>`;
}
