// `npm run check:content`: tells an author everything that is wrong with the content, without building, and measures
// what can be had from the options alone and how the prose reads. A folder may be named; else it is `content`.
import { lessonPlaces, type Course } from '../core/course/course.ts';
import { checkContent, contentIn } from './check.ts';
import { counted } from './problems/nearest.ts';
import { report } from './problems/problem.ts';
import { figures } from './quality/figures.ts';
import { measures } from './quality/measures.ts';
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

const files = readFiles(process.argv[2] ?? 'content');
const { course, problems } = checkContent(files);
// The verdict comes last, where the eye is.
console.log(measures(contentIn(files)).join('\n'));
if (course) {
  console.log(summary(course));
} else {
  console.error(report(problems));
  process.exitCode = 1;
}
