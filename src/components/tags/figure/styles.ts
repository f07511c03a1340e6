// How each figure looks, as text for its page: few lessons have one, and the others shall not load it. Figures that
// look alike share a text, since each text has to be named in the policy of the site.
import type { FigureName } from '../../../core/course/figure.ts';
import bands from './styles/bands.css?inline';
import fields from './styles/fields.css?inline';
import marks from './styles/marks.css?inline';
import people from './styles/people.css?inline';
import strands from './styles/strands.css?inline';

export const styles: Readonly<Record<FigureName, string>> = {
  strands,
  funnel: bands,
  shape: bands,
  stairs: bands,
  boxes: fields,
  axes: fields,
  squares: marks,
  endings: marks,
  moments: marks,
  people,
};
