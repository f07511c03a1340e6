// `npm run check:content`: tells an author everything that is wrong with the content, without building.
import { lessonPlaces, type Course } from '../core/course/course.ts';
import { checkContent } from './check.ts';
import { counted } from './problems/nearest.ts';
import { report } from './problems/problem.ts';
import { figures } from './quality/figures.ts';
import { readFiles } from './reading/read-files.ts';

function summary(course: Course): string {
  const lessons = lessonPlaces(course).map(({ lesson }) => lesson);
  const questions = lessons.flatMap(({ quizzes }) => quizzes.flatMap((quiz) => quiz.questions));
  const counts = [
    counted(course.parts.length, 'part'),
    counted(lessons.length, 'lesson'),
    counted(questions.length, 'question'),
    counted(course.drill.length, 'drill line'),
    counted(course.terms.length, 'term'),
    counted(course.sources.length, 'source'),
  ];
  return [`No problems in the course: ${counts.join(', ')}.`, ...figures(questions)].join('\n');
}

const { course, problems } = checkContent(readFiles('content'));
if (course) {
  console.log(summary(course));
} else {
  console.error(report(problems));
  process.exitCode = 1;
}
