// The way to each part of a copy for those who go by keys; not on paper.
import type { Copy } from '../../core/customer-copy/copy.ts';
import { letter as words } from '../../words/deal/pages/customer-letter.ts';
import { el, type Element } from './element.ts';
import { headOf, partsIn } from './letter.ts';

/** Links to the parts, folded: one stop on the way to the first of them. `live`, also to the reply and to saving. */
export function contents(copy: Copy, live: boolean): Element {
  const links = [
    ...partsIn(copy).map((part) => [`head-${part}`, headOf(copy, part)] as const),
    ...(live
      ? ([
          ['head-reply', words.end],
          ['head-changes', words.changes],
          ['save', words.save],
        ] as const)
      : []),
  ];
  return el(
    'nav',
    { 'aria-label': words.contents },
    el(
      'details',
      {},
      el('summary', {}, words.contents),
      el(
        'ul',
        {},
        links.map(([id, head]) => el('li', {}, el('a', { href: `#${id}` }, head))),
      ),
    ),
  );
}
