// The questions as a package of QTI 2.1: a manifest, an item for each question, and a test for each lesson.
import { lessonPlaces, type Course } from '../../core/course/course.ts';
import { manifest, type Resource } from './qti/manifest.ts';
import { assessmentTest } from './qti/lesson.ts';
import type { InteractionName } from './qti/interaction.ts';
import { assessmentItem, interactionOf } from './qti/question.ts';
import type { Xml } from './xml.ts';

/** The files of the package by their paths. */
export function qtiOf(course: Course): ReadonlyMap<string, string> {
  const lessons = lessonPlaces(course)
    .map(({ lesson }) => lesson)
    .filter(({ quizzes }) => quizzes.length > 0);
  const files = lessons.flatMap((lesson) => {
    const questions = lesson.quizzes.flatMap((quiz) => quiz.questions);
    return [
      file(
        'imsqti_test_xmlv2p1',
        `lesson-${lesson.id}`,
        `lessons/${lesson.id}.xml`,
        assessmentTest(lesson, (id) => `../${pathOf(id)}`),
        null,
        questions.map(({ id }) => `question-${id}`),
      ),
      ...questions.map((question) =>
        file(
          'imsqti_item_xmlv2p1',
          `question-${question.id}`,
          pathOf(question.id),
          assessmentItem(question, course.language),
          interactionOf(question).name,
        ),
      ),
    ];
  });
  const resources = files.map(({ resource }) => resource);
  return new Map([
    ['imsmanifest.xml', manifest(course, resources).xml],
    ...files.map(({ resource, content }) => [resource.href, content.xml] as const),
  ]);
}

const pathOf = (question: string): string => `questions/${question}.xml`;

function file(
  type: Resource['type'],
  identifier: string,
  href: string,
  content: Xml,
  asks: InteractionName | null,
  needs: readonly string[] = [],
): { resource: Resource; content: Xml } {
  return { resource: { identifier, type, href, needs, asks }, content };
}
