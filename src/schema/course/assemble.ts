// The authors' forms, once they are known to be right, as the course that everything else sees.
import type { Course, Lesson, Part } from '../../core/course/course.ts';
import { namesInTags, type Content, type LessonContent, type PartContent } from '../content.ts';
import { toQuestion } from '../question/question.ts';
import { headingsIn } from '../reading/headings.ts';
import type { AuthoredFile } from '../reading/authored-file.ts';

/** The course from content without problems. Anything missing is our mistake, and throws. */
export function assemble({ course, glossary, sources, drill, parts }: Content): Course {
  const { without: _, ...about } = whole(course);
  return {
    ...about,
    parts: parts.map(partOf),
    drill: whole(drill),
    terms: whole(glossary),
    sources: whole(sources),
  };
}

function partOf({ id, sheet, lessons, worksheets }: PartContent): Part {
  return {
    id,
    ...whole(sheet),
    lessons: lessons.map(lessonOf),
    worksheets: worksheets.map((worksheet) => ({ id: worksheet.id, ...whole(worksheet) })),
  };
}

function lessonOf(lesson: LessonContent): Lesson {
  const named = (tag: string) => [...new Set(namesInTags(lesson, tag, 'id').map(({ id }) => id))];
  const headings = headingsIn(lesson.text);
  const anchorOf = (words: string) => known(headings.find(({ heading }) => heading === words)).anchor;
  const quizzes = lesson.quizzes.map(whole).map(({ id, questions }) => ({
    id,
    questions: questions.map((question) => toQuestion(question, anchorOf)),
  }));
  return {
    id: lesson.id,
    ...whole(lesson.sheet),
    // In the order in which the text asks them.
    quizzes: named('Quiz').flatMap((id) => quizzes.filter((quiz) => quiz.id === id)),
    terms: named('Term'),
    sources: named('Source'),
  };
}

function whole<Form>(sheet: AuthoredFile<Form> | null): Form {
  return known(sheet?.form);
}

function known<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('Content with problems cannot be assembled');
  return value;
}
