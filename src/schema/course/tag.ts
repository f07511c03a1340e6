// The tags that stand in a lesson’s text: the form of their attributes, and what belongs in and around them.
import { z } from 'astro/zod';
import { LINKED_PAGES } from '../../core/course/address.ts';
import { FIGURES } from '../../core/course/figure.ts';
import { text } from '../text.ts';

export interface TagForm {
  readonly attributes: z.ZodObject;
  /** Whether there is text between the opening and the closing tag. */
  readonly holds: 'text' | 'nothing' | 'text or nothing';
  /** The tag it must stand in. */
  readonly inside?: string;
  /** The tag that must stand in it. */
  readonly around?: string;
}

const minutes = z
  .int({ error: '`minutes` is not a whole number in braces.\nWrite it as `minutes={15}`.' })
  .min(1)
  .describe('how long the exercise takes, as in `minutes={15}`');

const talk = {
  title: text.describe('what happens in this conversation'),
  version: z.enum(['worse', 'better']).optional(),
};

const meeting = text.describe('the id of a meeting: the name of its file in `content/meetings/`');

const forms: Readonly<Record<string, TagForm>> = {
  Source: { attributes: z.strictObject({ id: text.describe('an id from `sources.yml`') }), holds: 'nothing' },
  Term: { attributes: z.strictObject({ id: text.describe('an id from `glossary.yml`') }), holds: 'text' },
  Talk: {
    attributes: z.strictObject(talk),
    holds: 'text',
    around: 'Line',
  },
  Line: {
    attributes: z.strictObject({ who: text.describe('the id of one of the people in `course.yml`') }),
    holds: 'text',
    inside: 'Talk',
  },
  Excerpt: {
    attributes: z.strictObject({
      meeting,
      from: text.describe('the id of its first line'),
      to: text.describe('the id of its last line').optional(),
      ...talk,
    }),
    holds: 'nothing',
  },
  Quote: { attributes: z.strictObject({ meeting }), holds: 'text' },
  Recall: {
    attributes: z.strictObject({ of: text.describe('the id of the earlier lesson that is recalled') }),
    holds: 'text',
    around: 'Answer',
  },
  KeyIdea: { attributes: z.strictObject({}), holds: 'text' },
  HowSure: { attributes: z.strictObject({}), holds: 'text' },
  Exercise: {
    attributes: z.strictObject({ title: text.describe('what the exercise is called'), minutes }),
    holds: 'text',
  },
  Answer: {
    attributes: z.strictObject({ label: text.describe('the words that open it').optional() }),
    holds: 'text',
  },
  Aside: { attributes: z.strictObject({ title: text.describe('what the remark is about') }), holds: 'text' },
  Figure: {
    attributes: z.strictObject({
      of: z.enum(Object.keys(FIGURES)).describe('which picture it is'),
      title: text.describe('what the picture shows, in a sentence'),
    }),
    holds: 'text',
    around: 'Point',
  },
  Point: {
    attributes: z.strictObject({
      label: text.describe('its name in the picture').optional(),
      is: text.describe('what it is, which decides how it is drawn').optional(),
      sum: text.describe('weights and ratings, as in `5 × 4 + 2 × 1`').optional(),
      arrow: text.describe('what stands at an arrow that leads to it').optional(),
    }),
    holds: 'text or nothing',
    inside: 'Figure',
  },
  LessonLink: { attributes: z.strictObject({ id: text.describe('the id of a lesson') }), holds: 'text' },
  WorksheetLink: {
    attributes: z.strictObject({ id: text.describe('the id of a worksheet') }),
    holds: 'text',
  },
  RolePlayLink: {
    attributes: z.strictObject({ id: text.describe('the id of a role-play') }),
    holds: 'text',
  },
  PageLink: {
    attributes: z.strictObject({ to: z.enum(LINKED_PAGES).describe('one of the pages beside the lessons') }),
    holds: 'text',
  },
  Worksheet: {
    attributes: z.strictObject({
      id: text.describe('the id of a worksheet'),
      fields: text.describe('the ids of its fields to be shown, with spaces between them'),
    }),
    holds: 'nothing',
  },
  Quiz: {
    attributes: z.strictObject({ id: text.describe('the id of a quiz of this lesson') }),
    holds: 'nothing',
  },
  IfThen: {
    attributes: z.strictObject({
      when: text.describe('the moment, after the word “if”'),
      then: text.describe('what I do, after the word “then”'),
    }),
    holds: 'nothing',
  },
};

/** Every tag that authors have, by its name. */
export const TAGS: ReadonlyMap<string, TagForm> = new Map(Object.entries(forms));
