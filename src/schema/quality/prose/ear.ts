// What a reader hears: sentences that are too long, endings like sayings, and people who are not named.
import type { Content, LessonContent } from '../../content.ts';
import { wordsOf } from '../guessing/traits.ts';
import { ENDING_WORDS, PARAGRAPH_SENTENCES, SENTENCE_WORDS } from '../limits.ts';
import { citedIn, paragraphsOf, type Cited, type Paragraph } from './paragraphs.ts';

/** A sentence, and the line on which its paragraph begins. */
export interface Sentence {
  readonly line: number;
  readonly text: string;
}

/** What was heard in a lesson. */
export interface Heard {
  readonly id: string;
  readonly file: string;
  readonly words: number;
  /** Sentences that are too long. */
  readonly long: readonly Sentence[];
  /** The last sentences of paragraphs that end like a saying, and how many paragraphs are long enough for one. */
  readonly endings: readonly Sentence[];
  readonly paragraphs: number;
  /** Sentences that begin with somebody who was not named in their paragraph. */
  readonly unnamed: readonly Sentence[];
  /** The studies that the running text cites. */
  readonly studies: readonly Cited[];
}

/** What is heard in every lesson whose text can be read. */
export function heardIn({
  course,
  sources,
  parts,
}: Pick<Content, 'course' | 'sources' | 'parts'>): readonly Heard[] {
  const people = course?.form?.people ?? [];
  // The source of the method says what is taught. It measured nothing.
  const origins = (sources?.form ?? []).filter(({ sure }) => sure === 'origin').map(({ id }) => id);
  const named = (text: string) => namesSomebody(text, people);
  return parts
    .flatMap((part) => part.lessons)
    .filter(({ text }) => text.readable && text.nodes.length > 0)
    .map((lesson) => heard(lesson, named, origins));
}

function heard(
  { id, path, text }: LessonContent,
  named: (text: string) => boolean,
  origins: readonly string[],
): Heard {
  const paragraphs = paragraphsOf(text);
  const sentences = paragraphs.flatMap(({ line, sentences }) => sentences.map((text) => ({ line, text })));
  const thoughts = paragraphs.filter(
    ({ listed, sentences }) => !listed && sentences.length >= PARAGRAPH_SENTENCES,
  );
  return {
    id,
    file: `${path}/lesson.mdx`,
    words: sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    long: sentences.filter(({ text }) => wordsOf(text).length > SENTENCE_WORDS),
    endings: thoughts.map(lastOf).filter(({ text }) => isSaying(text)),
    paragraphs: thoughts.length,
    unnamed: paragraphs.flatMap((paragraph, i) => unnamedIn(paragraph, leadingTo(paragraphs, i), named)),
    studies: citedIn(text).filter(({ id }) => !origins.includes(id)),
  };
}

function lastOf({ line, sentences }: Paragraph): Sentence {
  return { line, text: sentences.at(-1) ?? '' };
}

/** Short, and nothing that somebody is heard to say, or that leads to a list. */
function isSaying(sentence: string): boolean {
  return wordsOf(sentence).length <= ENDING_WORDS && !/[’”:]$/.test(sentence);
}

/** What stands before a point of a list: the points above it and the paragraph that leads to them. */
function leadingTo(paragraphs: readonly Paragraph[], place: number): string {
  if (!paragraphs[place]?.listed) return '';
  const first = paragraphs.slice(0, place).findLastIndex(({ listed }) => !listed);
  return paragraphs
    .slice(Math.max(0, first), place)
    .flatMap(({ sentences }) => sentences)
    .join(' ');
}

const ONE_PERSON = /^(she|he|her|his|hers)\b/i;
const SOME = /^(they|their|theirs)\b/i;

/** “They” may be things, so it is taken for people only where nothing at all stands before it. */
function unnamedIn(
  paragraph: Paragraph,
  before: string,
  named: (text: string) => boolean,
): readonly Sentence[] {
  return paragraph.sentences.flatMap((text, i): readonly Sentence[] => {
    const above = [before, ...paragraph.sentences.slice(0, i)].join(' ').trim();
    const nobody = ONE_PERSON.test(text) ? !named(above) : SOME.test(text) && above === '';
    return nobody ? [{ line: paragraph.line, text }] : [];
  });
}

const SOMEBODY =
  /\b(buyer|customer|seller|colleague|manager|director|controller|owner|leader|head|friend|teacher|trainer|boss|chief|assistant|engineer|fitter|nurse|doctor|clerk|supplier|rival|woman|man|somebody|someone|anybody|anyone|nobody|person|reader|learner|author)s?\b/i;
const FULL_NAME = /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu;

interface Person {
  readonly name: string;
  readonly about: string;
}

/** Whether a text names somebody: one of the people of the course, what somebody is, or a first and a last name. */
function namesSomebody(text: string, people: readonly Person[]): boolean {
  const firms = people.map(({ about }) => about).join(' ');
  return (
    people.some(({ name }) => new RegExp(`\\b${name}\\b`, 'u').test(text)) ||
    SOMEBODY.test(text) ||
    [...text.matchAll(FULL_NAME)].some(([full]) => !firms.includes(full))
  );
}
