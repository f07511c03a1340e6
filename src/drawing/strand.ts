// The two strands, as curves in a box of 100 × 100: they enter `before` apart, cross in the middle where the knot
// is tied, and leave `after` apart on the other side. A few of them in a row, each closer, are the map of the course.

/** How far apart the strands are before the first phase, between phases, and after the last; of 50. */
const apart = [44, 36, 29, 22, 16, 11, 7];

export interface Strand {
  readonly seller: string;
  readonly customer: string;
}

/** The strands of the phase with this number (from 1), running left to right, or top to bottom when `upright`. */
export function strandOf(number: number, upright = false): Strand {
  const before = apart[number - 1] ?? 0;
  const after = apart[number] ?? 0;
  const side = number % 2 === 1 ? -1 : 1;
  return {
    seller: curve(side * before, -side * after, upright),
    customer: curve(-side * before, side * after, upright),
  };
}

/** A line from `from` off the middle to `to` off it on the other side, level at both ends. */
function curve(from: number, to: number, upright: boolean): string {
  const lean = (from - to) * 0.14;
  const points: [number, number][] = [
    [0, 50 + from],
    [26, 50 + from],
    [40, 50 + lean],
    [50, 50],
    [60, 50 - lean],
    [74, 50 + to],
    [100, 50 + to],
  ];
  const [start, ...rest] = points.map(([along, across]) =>
    upright ? `${across} ${along}` : `${along} ${across}`,
  );
  return `M${start}C${rest.slice(0, 3).join(' ')} ${rest.slice(3).join(' ')}`.replace(/(\.\d\d)\d+/g, '$1');
}
