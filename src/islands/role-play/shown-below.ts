// The map and the script stand in the page already; they are shown once the talk has ended, so that nothing is told before.
import type { Walk } from '../../core/role-play/walk.ts';

/** Shows the map with the way that was gone; what is returned hides it again. */
export function showMap({ steps, ending }: Walk): () => void {
  const map = document.querySelector<HTMLElement>('[data-talk-map]');
  if (!map) return () => undefined;
  const places = [...steps.map(({ scene }) => scene.id), ...(ending ? [ending.id] : [])];
  const been = new Set(places);
  const ways = new Set(places.slice(1).map((to, n) => `${places[n]} ${to}`));
  map.dataset['shown'] = '';
  for (const node of map.querySelectorAll<SVGElement>('[data-node]'))
    node.toggleAttribute('data-been', been.has(node.dataset['node'] ?? ''));
  for (const way of map.querySelectorAll<SVGElement>('[data-way]'))
    way.toggleAttribute('data-been', ways.has(way.dataset['way'] ?? ''));
  for (const place of map.querySelectorAll<HTMLElement>('[data-place]')) {
    const mark = place.querySelector<HTMLElement>('.been');
    if (mark) mark.hidden = !been.has(place.dataset['place'] ?? '');
  }
  return () => delete map.dataset['shown'];
}

/** Shows the whole script and goes there. */
export function showScript(): void {
  const script = document.querySelector<HTMLElement>('.script');
  if (!script) return;
  script.dataset['shown'] = '';
  const heading = script.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
