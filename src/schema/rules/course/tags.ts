// The tags that stand in a lesson’s text. Their attributes are forms, like the files.
import { z } from 'astro/zod';
import { LINKED_PAGES } from '../../../core/course/address.ts';
import { FIGURES } from '../../../core/course/figure.ts';
import { fit } from '../../problems/issues.ts';
import { didYouMean, listed } from '../../problems/nearest.ts';
import type { Problem, Words } from '../../problems/problem.ts';
import type { Tag } from '../../reading/mdx.ts';
import { text } from '../../text.ts';

interface TagForm {
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
const TAGS: ReadonlyMap<string, TagForm> = new Map(Object.entries(forms));

type AtTag = readonly [path: string, ...words: Words];

/** What is wrong with one of the tags of a lesson in itself. */
export function tagProblems(file: string, tag: Tag, tags: readonly Tag[]): readonly Problem[] {
  const form = TAGS.get(tag.name);
  const remarks = form ? [...aboutAttributes(tag, form), ...aboutPlace(tag, form, tags)] : [aboutName(tag)];
  return remarks.map(([path, found, next]) => ({ file, line: tag.line, path, found, next }));
}

function aboutName({ name }: Tag): AtTag {
  const known = [...TAGS.keys()];
  const found = `There is no tag \`<${name}>\`.${didYouMean(name, known)}`;
  return [`<${name}>`, found, `The tags are ${listed(known, 'and')}.`];
}

function aboutAttributes({ name, attributes, code }: Tag, form: TagForm): readonly AtTag[] {
  if (code.length > 0) {
    const next = 'Write text in quotes, and a whole number in braces.';
    return code.map((each) => [`<${name} ${each}>`, 'The attribute holds program code.', next]);
  }
  const { remarks } = fit(form.attributes, attributes);
  return remarks.map(([path, ...words]) => [`<${name} ${path.join()}>`, ...words]);
}

function aboutPlace(tag: Tag, { holds, inside, around }: TagForm, tags: readonly Tag[]): readonly AtTag[] {
  const path = `<${tag.name}>`;
  const close = `\`</${tag.name}>\``;
  const remarks: AtTag[] = [];
  if (holds === 'text' && tag.empty) {
    remarks.push([path, 'The tag holds no text.', `Write the words between it and ${close}.`]);
  } else if (around !== undefined && !tags.some((each) => each.parent === tag && each.name === around)) {
    remarks.push([path, `There is no \`<${around}>\` in it.`, `Put one between it and ${close}.`]);
  }
  if (holds === 'nothing' && !tag.empty) {
    remarks.push([
      path,
      'The tag holds text, which nobody would see.',
      'End it with ` />`; put the text beside it.',
    ]);
  }
  if (inside !== undefined && tag.parent?.name !== inside) {
    remarks.push([path, `The tag stands outside \`<${inside}>\`.`, `Move it into a \`<${inside}>\`.`]);
  }
  return remarks;
}
