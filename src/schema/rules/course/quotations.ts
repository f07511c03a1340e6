// What lessons quote from the meetings of the running example stands there, word for word.
import { lineWith, linesFrom, nearestLine, type Transcript } from '../../../core/course/meeting.ts';
import type { Content, LessonContent } from '../../content.ts';
import { readableMeetings } from '../../course/reader.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Problem, Words } from '../../problems/problem.ts';
import { wordsIn, type Tag } from '../../reading/mdx.ts';
import { noSuch } from './names.ts';

type AtTag = readonly [attribute: string, ...words: Words];

/** The problems with `<Excerpt>` and `<Quote>`; that the meeting exists is asked elsewhere. */
export function quotationProblems({ parts, meetings }: Content): readonly Problem[] {
  const readable = readableMeetings(meetings);
  const lessons = parts.flatMap((part) => part.lessons);
  return lessons.flatMap((lesson) =>
    lesson.text.tags.flatMap((tag) => {
      const meeting = readable.find(({ id }) => id === tag.attributes.meeting);
      if (!meeting) return [];
      return remarks(lesson, tag, meeting).map(([attribute, found, next]) => ({
        file: `${lesson.path}/lesson.mdx`,
        line: tag.line,
        path: `<${[tag.name, attribute].join(' ').trim()}>`,
        found,
        next,
      }));
    }),
  );
}

function remarks(lesson: LessonContent, tag: Tag, meeting: Transcript): readonly AtTag[] {
  switch (tag.name) {
    case 'Excerpt':
      return aboutExcerpt(tag, meeting);
    case 'Quote':
      return aboutQuote(lesson, tag, meeting);
    default:
      return [];
  }
}

function aboutExcerpt({ attributes: { from, to } }: Tag, meeting: Transcript): readonly AtTag[] {
  const known = meeting.lines.map(({ id }) => id);
  const strange = Object.entries({ from, to }).flatMap(([attribute, id]): readonly AtTag[] =>
    typeof id === 'string' && id !== '' && !known.includes(id)
      ? [[attribute, ...noSuch('line', id, known)]]
      : [],
  );
  if (strange.length > 0 || typeof from !== 'string' || typeof to !== 'string' || to === '') return strange;
  if (linesFrom(meeting, from, to).length > 0) return [];
  return [['to', `The line ${quoted(to)} comes before ${quoted(from)}.`, 'Exchange the two.']];
}

const OPENING = '‘“"';

function aboutQuote({ text }: LessonContent, tag: Tag, meeting: Transcript): readonly AtTag[] {
  const words = wordsIn(text, tag).trim();
  if (words === '') return [];
  const before = text.words[text.words.findIndex(({ within }) => within === tag) - 1]?.text.at(-1) ?? ' ';
  const own = /^[‘“"].*[’”"]$/su.test(words) || OPENING.includes(before);
  if (own) return [['', 'The tag makes its own quotation marks.', 'Remove those that are written.']];
  if (lineWith(words, meeting.lines)) return [];
  const near = nearestLine(words, meeting.lines);
  const next = near
    ? `The nearest line is ${quoted(near.id)}: “${near.says}” Copy its words; \`…\` may stand for some of them.`
    : 'Copy the words of one of its lines; `…` may stand for some of them.';
  return [['', `${quoted(words)} does not stand in a line of this meeting.`, next]];
}
