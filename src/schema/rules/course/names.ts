// Names across all files: each id once among its kind, and nothing named that does not exist.
import { namesInTags, type Content } from '../../content.ts';
import { didYouMean, quoted, thereAre } from '../../problems/nearest.ts';
import type { Problem, Words } from '../../problems/problem.ts';
import { namesIn, readable, type Name } from '../../reading/authored-file.ts';

interface Kind {
  readonly kind: string;
  readonly defined: readonly Name[];
  readonly used?: readonly Name[];
  /** The next move where a name that is used is not defined. */
  readonly next?: string;
}

/** The problems with ids that stand twice in the course, or name nothing. */
export function nameProblems(content: Content): readonly Problem[] {
  return kindsIn(content).flatMap(({ kind, defined, used = [], next = '' }) => [
    ...twice(kind, defined),
    ...unknown(`There is no ${kind}`, used, defined, next),
  ]);
}

function kindsIn({ course, glossary, sources, numbers, drill, meetings, parts }: Content): readonly Kind[] {
  const lessons = parts.flatMap((part) => part.lessons);
  const worksheets = parts.flatMap((part) => part.worksheets);
  const rolePlays = parts.flatMap((part) => part.rolePlays);
  const quizzes = lessons.flatMap((lesson) => lesson.quizzes);
  const inTags = (tag: string, attribute = 'id') =>
    lessons.flatMap((lesson) => namesInTags(lesson, tag, attribute));
  // Where a file cannot be read, it is not known what it defines, and nothing can be said of those who use it.
  const allFrontmatter = lessons.every(({ sheet }) => readable(sheet));
  return [
    { kind: 'part', defined: parts.map(wholeFile) },
    {
      kind: 'lesson',
      defined: lessons.map(wholeFile),
      used: [
        ...inTags('LessonLink'),
        ...inTags('Recall', 'of'),
        ...rolePlays.flatMap((talk) => namesIn(talk, 'endings.*.again.*')),
      ],
      next: 'The id of a lesson is the words of its folder’s name.',
    },
    {
      kind: 'worksheet',
      defined: worksheets.map(({ id, file }) => wholeFile({ id, path: file })),
      used: [...inTags('WorksheetLink'), ...inTags('Worksheet')],
      next: 'The id of a worksheet stands before `.worksheet.yml`.',
    },
    {
      kind: 'role-play',
      defined: rolePlays.map(({ id, file }) => wholeFile({ id, path: file })),
      used: inTags('RolePlayLink'),
      next: 'The id of a role-play stands before `.role-play.yml`.',
    },
    {
      kind: 'person',
      defined: namesIn(course, 'people.*.id'),
      used: readable(course)
        ? [...inTags('Line', 'who'), ...meetings.flatMap((meeting) => namesIn(meeting, 'lines.*.who'))]
        : [],
      next: 'Add the person to `course.yml`, or name another.',
    },
    {
      kind: 'term',
      defined: namesIn(glossary, '*.id'),
      used: readable(glossary) ? inTags('Term') : [],
      next: 'Add the term to `glossary.yml`, or name another.',
    },
    {
      kind: 'source',
      defined: namesIn(sources, '*.id'),
      used: readable(sources) ? inTags('Source') : [],
      next: 'Add the source to `sources.yml`, or name another.',
    },
    {
      kind: 'objective',
      defined: lessons.flatMap(({ sheet }) => namesIn(sheet, 'objectives.*.id')),
      used: allFrontmatter ? worksheets.flatMap((sheet) => namesIn(sheet, 'fields.*.objective')) : [],
      next: 'Name an objective of a lesson, or leave the key out.',
    },
    {
      kind: 'meeting',
      defined: meetings.map(({ id, file }) => wholeFile({ id, path: file })),
      used: [...inTags('Excerpt', 'meeting'), ...inTags('Quote', 'meeting')],
      next: 'The id of a meeting is the name of its file in `content/meetings/`.',
    },
    ...meetings.map((meeting) => ({ kind: 'line of this meeting', defined: namesIn(meeting, 'lines.*.id') })),
    {
      kind: 'line for nine o’clock',
      defined: lessons.flatMap(({ sheet }) => namesIn(sheet, 'lines.*.id')),
    },
    { kind: 'quiz', defined: quizzes.flatMap((quiz) => namesIn(quiz, 'id')) },
    { kind: 'number', defined: namesIn(numbers, '*.id') },
    { kind: 'line of the drill', defined: namesIn(drill, '*.id') },
    { kind: 'question', defined: quizzes.flatMap((quiz) => namesIn(quiz, 'questions.*.id')) },
  ];
}

/** Says of all but the first of equal names that they are taken. */
export function twice(kind: string, names: readonly Name[]): readonly Problem[] {
  return names.flatMap((name, i) => {
    const first = names.slice(0, i).find(({ id }) => id === name.id);
    if (!first) return [];
    const { file, line } = first.spot;
    return {
      ...name.spot,
      found: `Another ${kind} has the id ${quoted(name.id)}: ${line === null ? file : `${file}:${line}`}.`,
      next: 'Give a new id to whichever of them was not published yet.',
    };
  });
}

/** Says of names that nothing has them; `none` begins the sentence: “There is no term”. */
export function unknown(
  none: string,
  names: readonly Name[],
  known: readonly Name[],
  next: string,
): readonly Problem[] {
  const ids = known.map(({ id }) => id);
  return names
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, spot }) => ({ ...spot, found: `${none} ${quoted(id)}.${didYouMean(id, ids)}`, next }));
}

/** Says of a single name that nothing of its kind has it, and which there are. */
export function noSuch(kind: string, name: string, known: readonly string[]): Words {
  return [`There is no ${kind} ${quoted(name)}.${didYouMean(name, known)}`, thereAre(kind, known)];
}

function wholeFile({ id, path }: { readonly id: string; readonly path: string }): Name {
  return { id, spot: { file: path, line: null, path: '' } };
}
