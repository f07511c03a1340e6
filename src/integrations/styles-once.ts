import type { Plugin } from 'vite';

/**
 * Every island is rendered into its page, and its styles with it; the build for the browser would name them a second
 * time, in stylesheets of their own for whatever islands share.
 */
export function stylesOnce(): Plugin {
  return {
    name: 'styles-once',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: {
      filter: { id: /\.svelte\?svelte&type=style/ },
      // Not an empty stylesheet: whatever is imported later would wait for that one, and it is not written.
      handler: () => NOTHING,
    },
    load: {
      filter: { id: new RegExp(`^${NOTHING}$`) },
      handler: () => '',
    },
  };
}

const NOTHING = '\0styled-in-its-page';
