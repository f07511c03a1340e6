import type { AstroIntegration } from 'astro';

/** The two moments at which our own islands wake: when they are asked for, and when the marks are lost. */
export function ownDirectives(): AstroIntegration {
  return {
    name: 'own-directives',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        for (const name of ['asked', 'lost'] as const) {
          addClientDirective({ name, entrypoint: `./src/integrations/directives/${name}.ts` });
        }
      },
    },
  };
}
