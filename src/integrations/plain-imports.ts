import type { Plugin } from 'vite';

/**
 * What a page loads later, it loads with the browser's own `import()`. Vite puts a helper of 3 kB around it, which waits
 * for the stylesheets of what is loaded; here all styles stand in the page from the start (styles-once.ts).
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({ build: { modulePreload: false } }),
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
