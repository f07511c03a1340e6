// What is still conditional at a gate, in plain words.

/** How many of each there are, or which; see core/deal/gate/conditions.ts. */
interface Counted {
  readonly partly: readonly string[];
  readonly unmet: readonly string[];
  readonly secondHand: number;
  readonly doubts: number;
}

const CRITERIA = ['criterion is', 'criteria are'] as const;
const counted = (
  count: number,
  [one, many]: readonly [string, string],
  rest: string,
  names: readonly string[] = [],
): string[] => {
  const named = names.filter((name) => name !== '').join('; ');
  const which = named === '' ? '' : `: ${named.replace(/\.$/, '')}`;
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${rest}${which}.`];
};

/** One sentence for each kind, with the names of criteria; empty where nothing is conditional. */
export function conditional({ partly, unmet, secondHand, doubts }: Counted): string {
  return [
    ...counted(unmet.length, CRITERIA, 'not met', unmet),
    ...counted(partly.length, CRITERIA, 'met only in part', partly),
    ...counted(
      secondHand,
      ['of those who decide has', 'of those who decide have'],
      'not told us so themselves',
    ),
    ...counted(
      doubts,
      ['doubt of theirs still', 'doubts of theirs still'],
      doubts === 1 ? 'stands' : 'stand',
    ),
  ].join(' ');
}
