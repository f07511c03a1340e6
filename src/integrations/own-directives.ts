import type { AstroIntegration } from 'astro';

/** The moments at which our own islands wake: the search is opened; where the marks are lost; near, or with something kept to show. */
export function ownDirectives(): AstroIntegration {
  return {
    name: 'own-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        for (const name of ['kept', 'lost', 'search'] as const) {
          addClientDirective({ name, entrypoint: `./src/integrations/directives/${name}.ts` });
        }
      },
    },
  };
}
