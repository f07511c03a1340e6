import type { AstroIntegration } from 'astro';

/** The moments at which our own islands wake: asked for; where the marks are lost; near, or with something kept to show. */
export function ownDirectives(): AstroIntegration {
  return {
    name: 'own-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        for (const name of ['asked', 'kept', 'lost'] as const) {
          addClientDirective({ name, entrypoint: `./src/integrations/directives/${name}.ts` });
        }
      },
    },
  };
}
