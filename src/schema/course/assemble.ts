// The authors' forms, once they are known to be right, as the course that everything else sees.
import { castOf } from '../../core/course/cast.ts';
import type { Course, Lesson, Part, Person } from '../../core/course/course.ts';
import { questionMinutes, readingMinutes } from '../../core/course/lesson-time.ts';
import type { Meeting } from '../../core/course/meeting.ts';
import {
  namesInTags,
  type Content,
  type LessonContent,
  type MeetingContent,
  type PartContent,
} from '../content.ts';
import { toQuestion } from '../question/question.ts';
import { headingsIn } from '../reading/headings.ts';
import type { AuthoredFile } from '../reading/authored-file.ts';
import { exerciseMinutes, spokenIn, wordsToRead } from './reader.ts';

/** The course from content without problems. Anything missing is our mistake, and throws. */
export function assemble({ course, glossary, sources, drill, meetings, parts }: Content): Course {
  const { without: _, ...about } = whole(course);
  const { people } = about;
  const held = meetings
    .map((meeting) => meetingOf(meeting, people))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    ...about,
    parts: parts.map((part) => partOf(part, people, held)),
    meetings: held,
    drill: whole(drill),
    terms: whole(glossary).map(({ everyday: _, ...term }) => term),
    sources: whole(sources),
  };
}

function meetingOf(meeting: MeetingContent, people: readonly Person[]): Meeting {
  const { lines, ...about } = whole(meeting);
  const speakers = lines.map(({ who }) => who);
  const cast = castOf(people, speakers, lines.map(({ says }) => says).join('\n'));
  return { id: meeting.id, ...about, cast, lines };
}

function partOf(
  { id, sheet, lessons, worksheets, rolePlays }: PartContent,
  people: readonly Person[],
  meetings: readonly Meeting[],
): Part {
  return {
    id,
    ...whole(sheet),
    lessons: lessons.map((lesson) => lessonOf(lesson, people, meetings)),
    worksheets: worksheets.map((worksheet) => ({ id: worksheet.id, ...whole(worksheet) })),
    rolePlays: rolePlays.map((rolePlay) => ({ id: rolePlay.id, ...whole(rolePlay) })),
  };
}

function lessonOf(lesson: LessonContent, people: readonly Person[], meetings: readonly Meeting[]): Lesson {
  const named = (tag: string, attribute = 'id') => [
    ...new Set(namesInTags(lesson, tag, attribute).map(({ id }) => id)),
  ];
  const sheet = whole(lesson.sheet);
  const headings = headingsIn(lesson.text);
  const anchorOf = (words: string) => known(headings.find(({ heading }) => heading === words)).anchor;
  const quizzes = lesson.quizzes.map(whole).map(({ id, questions }) => ({
    id,
    questions: questions.map((question) => toQuestion(question, anchorOf)),
  }));
  return {
    id: lesson.id,
    ...sheet,
    time: {
      reading: readingMinutes(wordsToRead(lesson, meetings)),
      questions: questionMinutes(quizzes.flatMap(({ questions }) => questions)),
      exercise: exerciseMinutes(lesson),
    },
    cast: castOf(people, ...spokenIn(lesson, meetings)),
    // In the order in which the text asks them.
    quizzes: named('Quiz').flatMap((id) => quizzes.filter((quiz) => quiz.id === id)),
    terms: named('Term'),
    sources: named('Source'),
    meetings: named('Excerpt', 'meeting'),
  };
}

function whole<Form>(sheet: AuthoredFile<Form> | null): Form {
  return known(sheet?.form);
}

function known<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('Content with problems cannot be assembled');
  return value;
}
