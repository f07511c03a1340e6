// The pages of every sheet that a pack may hold. They are many, and a style in the page itself would need a permission
// each in the policy of the site; so they are a file.
import { lessonPlaces } from '../../core/course/course.ts';
import { course, worksheets } from '../../course.ts';
import { print as words } from '../../words/course/print.ts';

const lessons = lessonPlaces(course).map(({ lesson }) => lesson);
const sheets = [
  ...[...lessons, ...worksheets].map(({ id, title }) => [id, title] as const),
  ...lessons.flatMap(({ title, quizzes }) =>
    quizzes.flatMap(({ id }) => [
      [id, title] as const,
      [`answers-${id}`, `${words.answerKey}: ${title}`] as const,
    ]),
  ),
];

/** A page for each sheet, with its title in the margin at the foot. */
export function GET(): Response {
  return new Response(`@charset "utf-8";\n${sheets.map(pageOf).join('')}`, {
    headers: { 'content-type': 'text/css' },
  });
}

// What stands before the first of them is on the same page: Chromium now and then begins with an empty one otherwise.
function pageOf([name, title]: readonly [name: string, title: string]): string {
  const page = `sheet-${name}`;
  return `@page ${page}{@bottom-left{content:${JSON.stringify(title)}}}
#${page},body:has(#${page}:is(:first-child,:target)){page:${page}}
`;
}
