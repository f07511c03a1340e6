// `npm run check:content`: tells an author everything that is wrong with the content, without building.
import { places, type Course } from '../core/course.ts';
import { checkContent } from './check.ts';
import { counted } from './problems/nearest.ts';
import { report } from './problems/problem.ts';
import { readFiles } from './reading/read-files.ts';

function counts(course: Course): string {
  const lessons = places(course).map(({ lesson }) => lesson);
  const questions = lessons.flatMap(({ quizzes }) => quizzes.flatMap((quiz) => quiz.questions));
  return [
    counted(course.parts.length, 'part'),
    counted(lessons.length, 'lesson'),
    counted(questions.length, 'question'),
    counted(course.terms.length, 'term'),
    counted(course.sources.length, 'source'),
  ].join(', ');
}

const { course, problems } = checkContent(readFiles('content'));
if (course) {
  console.log(`No problems in the course: ${counts(course)}.`);
} else {
  console.error(report(problems));
  process.exitCode = 1;
}
