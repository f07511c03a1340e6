// What a lesson comes to for whoever reads it: the words, who speaks in them, and the time for its exercise.
import { linesFrom, type Transcript, type SpokenLine } from '../../core/course/meeting.ts';
import { lengthOf } from '../../core/worksheet/filling/broken-rules.ts';
import type { LessonContent, MeetingContent } from '../content.ts';
import { stands } from '../reading/mdx.ts';

/** The words of an exercise belong to its own minutes, and what is folded is not read by everybody. */
const NOT_READ = ['Exercise', 'Recall', 'Answer'];

/** How many words there are to read: the head, the lines for nine o'clock, the text, and what it quotes. */
export function wordsToRead(lesson: LessonContent, meetings: readonly Transcript[]): number {
  const { sheet, text } = lesson;
  const left = text.tags.filter(({ name }) => NOT_READ.includes(name));
  const read = text.words.filter(({ within }) => !stands(within, left)).map(({ text }) => text);
  const lines = sheet?.form?.lines.flatMap((line) => [line.say, line.for, line.then]) ?? [];
  const quoted = excerptsIn(lesson, meetings).map(({ says }) => says);
  return [sheet?.form?.summary ?? '', ...lines, ...read, ...quoted].reduce(
    (sum, each) => sum + lengthOf(each, 'words'),
    0,
  );
}

/** Who speaks in a lesson, and all that is said and told there. */
export function spokenIn(
  lesson: LessonContent,
  meetings: readonly Transcript[],
): [speakers: readonly string[], text: string] {
  const excerpts = excerptsIn(lesson, meetings);
  const inTalks = lesson.text.tags
    .filter(({ name }) => name === 'Line')
    .map(({ attributes }) => attributes.who);
  const speakers = [...excerpts.map(({ who }) => who), ...inTalks].filter((who) => typeof who === 'string');
  const told = [...lesson.text.words.map(({ text }) => text), ...excerpts.map(({ says }) => says)];
  return [speakers, told.join('\n')];
}

/** The minutes that the exercise takes, as its author says. */
export function exerciseMinutes({ text }: LessonContent): number {
  const minutes = text.tags.find(({ name }) => name === 'Exercise')?.attributes.minutes;
  return typeof minutes === 'number' ? minutes : 0;
}

/** The meetings that can be read. */
export function readableMeetings(meetings: readonly MeetingContent[]): readonly Transcript[] {
  return meetings.flatMap(({ id, form }) => (form ? { id, lines: form.lines } : []));
}

/** The lines of meetings that a lesson shows. */
function excerptsIn({ text }: LessonContent, meetings: readonly Transcript[]): readonly SpokenLine[] {
  return text.tags.flatMap(({ name, attributes: { meeting, from, to } }) => {
    const held = meetings.find(({ id }) => id === meeting);
    if (name !== 'Excerpt' || !held || typeof from !== 'string') return [];
    return linesFrom(held, from, typeof to === 'string' ? to : undefined);
  });
}
