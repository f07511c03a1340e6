import { linked, over, ring } from './knot.ts';

/**
 * The mark of the course as a picture: one knot, in colours that hold on light and dark. `margin` is the space around it,
 * in units of the box of 32 that a knot is drawn in; the paper behind it may be left out.
 */
export function mark(margin: number, paper?: string): string {
  const [seller, customer] = ['#3f6fae', '#c8643a'];
  const [start, size] = [3 - margin, 26 + 2 * margin];
  const box = `${start} ${start} ${size} ${size}`;
  const behind = paper
    ? `\n<rect fill="${paper}" x="${start}" y="${start}" width="${size}" height="${size}"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none" stroke-width="3.4">${behind}
<circle stroke="${seller}" cx="${linked.seller}" cy="16" r="${ring}"/>
<circle stroke="${customer}" cx="${linked.customer}" cy="16" r="${ring}"/>
<path stroke="${seller}" d="${over}"/></svg>`;
}

/** The mark in the sizes that devices ask for, by name. Of a maskable one they may cut off the outer tenth. */
export const ICONS = {
  'icon-192': { size: 192, purpose: 'any' },
  'icon-512': { size: 512, purpose: 'any' },
  'icon-maskable-512': { size: 512, purpose: 'maskable' },
} as const;
