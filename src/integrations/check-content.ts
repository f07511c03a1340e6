// Stops a build while there is anything wrong with the content. In `astro dev` the loader in
// `content.config.ts` tells the same after every change, and the pages keep the last course that was right.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent as check } from '../schema/check.ts';
import { report } from '../schema/problems/problem.ts';
import { readFiles } from '../schema/reading/read-files.ts';

/** Checks `content/` before anything else is done, and fails with all its problems. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build' && command !== 'sync') return;
        const { problems } = check(readFiles(fileURLToPath(new URL('content/', config.root))));
        if (problems.length === 0) return;
        const error = new Error(report(problems));
        // The problems are the author's; a stack of ours would only push them off the screen.
        error.stack = '';
        throw error;
      },
    },
  };
}
