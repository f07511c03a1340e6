// The map and the script stand in the page already; they are shown once the talk has ended, so that nothing is told before.
import type { Id } from '../../core/id.ts';
import type { Walk } from '../../core/role-play/walk.ts';

/**
 * Shows the map with the way that was gone, and of the rest only what some run has met. What is returned hides it again,
 * and the script with it.
 */
export function showMap(at: Walk, runs: readonly Walk[]): () => void {
  const map = document.querySelector<HTMLElement>('[data-talk-map]');
  if (!map) return () => undefined;
  const places = placesOf(at);
  const been = new Set(places);
  const ways = new Set(places.slice(1).map((to, n) => `${places[n]} ${to}`));
  const met = new Set([at, ...runs].flatMap(placesOf));
  map.dataset['shown'] = '';
  for (const node of map.querySelectorAll<SVGElement>('[data-node]'))
    node.toggleAttribute('data-been', been.has(node.dataset['node'] ?? ''));
  for (const way of map.querySelectorAll<SVGElement>('[data-way]'))
    way.toggleAttribute('data-been', ways.has(way.dataset['way'] ?? ''));
  for (const place of map.querySelectorAll<HTMLElement>('[data-place]')) {
    const id = place.dataset['place'] ?? '';
    place.toggleAttribute('data-unmet', !met.has(id));
    const mark = place.querySelector<HTMLElement>('.been');
    if (mark) mark.hidden = !been.has(id);
  }
  return () => {
    delete map.dataset['shown'];
    delete script()?.dataset['shown'];
  };
}

/** Shows the whole script and goes there. */
export function showScript(): void {
  const all = script();
  if (!all) return;
  all.dataset['shown'] = '';
  const heading = all.querySelector('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

const script = (): HTMLElement | null => document.querySelector('.script');

/** Where a talk has been: its scenes in order, and its ending. */
function placesOf({ steps, scene, ending }: Walk): readonly Id[] {
  return [...steps.map((step) => step.scene.id), ...[scene, ending].flatMap((place) => place?.id ?? [])];
}
