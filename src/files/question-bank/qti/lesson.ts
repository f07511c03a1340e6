// One lesson as an assessmentTest, with a section for each of its quizzes.
import type { Lesson } from '../../../core/course/course.ts';
import type { Quiz } from '../../../core/question/quiz.ts';
import { onOneLine } from '../plain.ts';
import { xml, type Xml } from '../xml.ts';
import { QTI } from './namespace.ts';

/** The test; `hrefOf` says where a question lies, seen from it. One attempt a question, and then everything is said. */
export function assessmentTest({ id, title, quizzes }: Lesson, hrefOf: (question: string) => string): Xml {
  const section = (
    quiz: Quiz,
  ) => xml`<assessmentSection identifier="quiz-${quiz.id}" title="${onOneLine(title)}" visible="true">
${quiz.questions.map(({ id }) => xml`<assessmentItemRef identifier="question-${id}" href="${hrefOf(id)}"/>`)}
</assessmentSection>`;
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest ${QTI}
identifier="lesson-${id}" title="${onOneLine(title)}">
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
<testPart identifier="questions" navigationMode="nonlinear" submissionMode="individual">
<itemSessionControl showFeedback="true"/>
${quizzes.map(section)}
</testPart>
<outcomeProcessing>
<setOutcomeValue identifier="SCORE"><sum><testVariables variableIdentifier="SCORE"/></sum></setOutcomeValue>
</outcomeProcessing>
</assessmentTest>
`;
}
