// What is still conditional at a gate, in plain words.

/** How many of each there are; see core/deal/gate/conditions.ts. */
interface Counted {
  readonly partly: number;
  readonly unmet: number;
  readonly secondHand: number;
  readonly doubts: number;
}

const CRITERIA = ['criterion is', 'criteria are'] as const;
const counted = (count: number, [one, many]: readonly [string, string], rest: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${rest}.`];

/** One sentence for each kind; empty where nothing is conditional. */
export function conditional({ partly, unmet, secondHand, doubts }: Counted): string {
  return [
    ...counted(partly, CRITERIA, 'met only in part'),
    ...counted(unmet, CRITERIA, 'not met'),
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
