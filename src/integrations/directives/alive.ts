// What brings an island to life: Astro's own, after the page was told. A page that a browser has translated is put back
// then (layouts/translated.ts), since Svelte finds its way by the texts as the server wrote them.
import hydrator from '@astrojs/svelte/client.js';

type Hydrator = (island: HTMLElement) => (...given: readonly unknown[]) => Promise<void>;

const ofAstro: Hydrator = hydrator;

const told: Hydrator = (island) => {
  const hydrate = ofAstro(island);
  return (...given) => {
    island.dispatchEvent(new Event('course:alive', { bubbles: true }));
    return hydrate(...given);
  };
};

export default told;
