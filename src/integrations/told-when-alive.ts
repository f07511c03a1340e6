import type { Plugin } from 'vite';

const OURS = '/src/integrations/directives/alive.ts';

/** Svelte takes over an island through a file of ours, which tells the page so beforehand; that one asks for Astro's. */
export function toldWhenAlive(): Plugin {
  return {
    name: 'told-when-alive',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^@astrojs\/svelte\/client\.js$/ },
      handler(_id, importer, options) {
        if (importer?.endsWith(OURS)) return null;
        return this.resolve(OURS, importer, { ...options, skipSelf: true });
      },
    },
  };
}
