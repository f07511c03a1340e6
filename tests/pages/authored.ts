// The course as its authors wrote it, to hold the built pages against.
import { places } from '../../src/core/course.ts';
import { checkContent } from '../../src/schema/check.ts';
import { readFiles } from '../../src/schema/reading/read-files.ts';

const { course: checked } = checkContent(readFiles('content'));
if (!checked) throw new Error('The content has problems; `npm run check:content` lists them.');

export const course = checked;
export const questions = places(course).flatMap(({ lesson }) =>
  lesson.quizzes.flatMap((quiz) => quiz.questions),
);
