// What brings an island to life: Astro's own, after the page was told. A page that a browser has translated is put back
// then (layouts/translated.ts), since Svelte finds its way by the texts as the server wrote them.
import hydrator from '@astrojs/svelte/client.js';

const told: typeof hydrator = (island) => {
  const hydrate = hydrator(island);
  return (component, props, slotted, how) => {
    island.dispatchEvent(new Event('course:alive', { bubbles: true }));
    return hydrate(component, props, slotted, how);
  };
};

export default told;
