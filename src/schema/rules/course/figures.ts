// What a figure can draw: how many points, of which kinds, without notes.
import { FIGURES, termsOf, type FigureForm } from '../../../core/course/figure.ts';
import { counted, didYouMean, listed, quoted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { stands, type LessonText, type Tag } from '../../reading/mdx.ts';

/** What of the figures of a lesson cannot be drawn. What is wrong with the tags in themselves is said elsewhere. */
export function figureProblems(file: string, { tags }: LessonText): readonly Problem[] {
  const all: ReadonlyMap<unknown, FigureForm> = new Map(Object.entries(FIGURES));
  return tags.flatMap((figure) => {
    const form = figure.name === 'Figure' ? all.get(figure.attributes['of']) : undefined;
    const points = tags.filter(({ name, parent }) => name === 'Point' && parent === figure);
    if (!form || points.length === 0) return [];
    const notes = tags.filter(({ name, parent }) => NOTES.includes(name) && stands(parent, [figure]));
    return [
      ...aboutNumber(figure, points, form),
      ...points.flatMap((point) => aboutPoint(point, points, form)),
      ...notes.map(aboutNote),
    ].map((problem) => ({ file, ...problem }));
  });
}

/** They are explained beside the text; beside a picture, the explanation would lie on it. */
const NOTES = ['Term', 'Source'];

type Found = Omit<Problem, 'file'>;

function aboutNote({ line, name }: Tag): Found {
  return {
    line,
    path: `<${name}>`,
    found: 'The tag stands in a figure, which has no room for its note.',
    next: `Write the words without it, and put \`<${name}>\` into the text.`,
  };
}

function aboutNumber(
  { line, attributes }: Tag,
  points: readonly Tag[],
  { points: [from, to] }: FigureForm,
): Found[] {
  if (points.length >= from && points.length <= to) return [];
  const found = `The figure has ${counted(points.length, 'point')}.`;
  const next = `${quoted(String(attributes['of']))} draws ${from === to ? from : `${from} to ${to}`} of them.`;
  return [{ line, path: '<Figure>', found, next }];
}

function aboutPoint(point: Tag, points: readonly Tag[], { is: kinds = {}, sums }: FigureForm): Found[] {
  const { line, attributes, empty } = point;
  const { is, sum, label } = attributes;
  const found: Found[] = [];
  const say = (path: string, ...[what, next]: [string, string]) =>
    found.push({ line, path: `<Point${path}>`, found: what, next });
  const known = Object.keys(kinds);
  if (known.length === 0 && is !== undefined)
    say(' is', 'This figure draws all points alike.', 'Remove `is`.');
  if (known.length > 0) {
    const kind = String(is ?? '');
    const next = `Write ${listed(known, 'or')}.`;
    if (is === undefined) say(' is', '`is` is missing.', next);
    else if (!known.includes(kind))
      say(' is', `There is no ${quoted(kind)} here.${didYouMean(kind, known)}`, next);
    else if (points.filter((each) => each.attributes['is'] === is).indexOf(point) === kinds[kind])
      say(
        ' is',
        `The figure has room for ${counted(kinds[kind], 'point')} of ${quoted(kind)}.`,
        'Take one off.',
      );
  }
  if (sums && termsOf(String(sum ?? '')) === null)
    say(
      ' sum',
      'There is no sum that can be drawn.',
      'Write weights and ratings: `5 × 4 + 2 × 1`, each rating at most 5.',
    );
  if (!sums && sum !== undefined)
    say(' sum', 'This figure draws no sums.', 'Remove `sum`, or use `squares`.');
  if (empty && label === undefined)
    say(
      '',
      'The point has no words.',
      'Give it a `label`, or text: who does not see the picture reads these.',
    );
  return found;
}
