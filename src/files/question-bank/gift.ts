import { lessonPlaces, type Course } from '../../core/course/course.ts';
import { questionBank as words } from '../../words/question/question-bank.ts';
import { giftQuestion } from './gift-question.ts';
import { category } from './gift-text.ts';
import { onOneLine } from './plain.ts';

/** Every question of the course in GIFT, the text format of Moodle, in categories by part and lesson. */
export function giftOf(course: Course): string {
  const lessons = lessonPlaces(course).map(({ part, lesson }) => ({
    path: [course.title, part.title, lesson.title],
    questions: lesson.quizzes.flatMap((quiz) => quiz.questions),
  }));
  const blocks = lessons
    .filter(({ questions }) => questions.length > 0)
    .flatMap(({ path, questions }) => [category(path), ...questions.map(giftQuestion)]);
  const credit = words.credit(onOneLine(`${course.title}: ${course.line}`));
  return [`// ${credit}`, ...blocks].map((block) => `${block}\n`).join('\n');
}
