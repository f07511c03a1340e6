// What each kind of question knows to do, for whoever has a question of any kind.
import { choices } from './kinds/choices.ts';
import { fill } from './kinds/fill.ts';
import { order } from './kinds/order.ts';
import { placing } from './kinds/placing.ts';
import { written } from './kinds/written.ts';
import type { Kind, Question } from './question.ts';

/** The kind of this question. A page that knows which kinds it has imports those alone. */
export function kindOf(question: Question): Kind<Question> {
  switch (question.kind) {
    case 'one':
    case 'many':
      return choices;
    case 'order':
      return order;
    case 'match':
    case 'sort':
    case 'judge':
      return placing;
    case 'fill':
      return fill;
    case 'written':
      return written;
  }
}
