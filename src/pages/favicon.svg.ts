import { linked, over, ring } from '../drawing/knot.ts';

/** The mark of the course: one knot, in colours that hold on light and dark tabs. */
export function GET(): Response {
  const [seller, customer] = ['#3f6fae', '#c8643a'];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="3 3 26 26" fill="none" stroke-width="3.4">
<circle stroke="${seller}" cx="${linked.seller}" cy="16" r="${ring}"/>
<circle stroke="${customer}" cx="${linked.customer}" cy="16" r="${ring}"/>
<path stroke="${seller}" d="${over}"/></svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
