// What is wrong with the tags in a lesson’s text. Their attributes are forms, like the files.
import { TAGS, type TagForm } from '../../course/tag.ts';
import { fit } from '../../problems/fit.ts';
import { didYouMean, listed } from '../../problems/nearest.ts';
import type { Problem, Words } from '../../problems/problem.ts';
import type { Tag } from '../../reading/mdx.ts';

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
