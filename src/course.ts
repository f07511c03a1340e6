// The only door to `astro:content`: the checked course, what its ids name, and the text of its lessons.
import { getEntry, render } from 'astro:content';
import { lessonPlaces, type Course } from './core/course/course.ts';
import type { Id } from './core/id.ts';

const entry = await getEntry('course', 'course');
if (!entry) throw new Error('The content has problems; the terminal lists them.');

/** The whole course. */
export const course: Course = entry.data;

/** All worksheets, in the order of the parts. */
export const worksheets = course.parts.flatMap((part) => part.worksheets);

/** All role-plays, each with its part, in the order of the parts. */
export const talkPlaces = course.parts.flatMap((part) => part.rolePlays.map((talk) => ({ part, talk })));

/** All role-plays, in that order. */
export const rolePlays = talkPlaces.map(({ talk }) => talk);

/** The parts that have anything to print so far. */
export const writtenParts = course.parts.filter((part) => part.lessons.length + part.worksheets.length > 0);

const lessons = course.parts.flatMap((part) => part.lessons);

/** What has this id. Each of these throws where nothing has it. */
export const person = named('person', course.people);
export const term = named('term', course.terms);
export const source = named('source', course.sources);
export const quiz = named(
  'quiz',
  lessons.flatMap(({ quizzes }) => quizzes),
);
export const worksheet = named('worksheet', worksheets);
export const rolePlay = named('role-play', rolePlays);
export const meeting = named('meeting', course.meetings);

/** A lesson with its part and its neighbours. Throws where there is no such lesson. */
export const place = named(
  'lesson',
  lessonPlaces(course).map((at) => ({ ...at, id: at.lesson.id })),
);

/** What the authors say of their course and its method, or of what changed in it, as a component. */
export async function pageText(name: 'about' | 'changes') {
  const text = await getEntry('pages', name);
  if (!text) throw new Error(`There is no content/${name}.md.`);
  return (await render(text)).Content;
}

/** The text of a lesson, as a component, and its file. Throws where there is no such lesson. */
export async function lessonText(id: Id) {
  const text = await getEntry('lessons', id);
  if (!text) throw new Error(`There is no lesson “${id}”.`);
  return { Text: (await render(text)).Content, file: text.filePath };
}

function named<T extends { readonly id: Id }>(kind: string, all: readonly T[]): (id: Id) => T {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (id) => {
    const one = byId.get(id);
    if (!one) throw new Error(`There is no ${kind} “${id}”.`);
    return one;
  };
}
