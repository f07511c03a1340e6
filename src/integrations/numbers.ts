import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { NUMBERS, numbersIn, withNumbers } from '../schema/reading/numbers.ts';

/** Astro renders the lessons from their files, and not our own reader: here they get the numbers that all else has. */
export function numbers(): Plugin {
  let file = NUMBERS;
  return {
    name: 'numbers',
    enforce: 'pre',
    configResolved: ({ root }) => {
      file = join(root, NUMBERS);
    },
    transform: {
      filter: { id: /\/lesson\.mdx$/ },
      handler(text) {
        if (!existsSync(file)) return null;
        this.addWatchFile(file);
        const kept = numbersIn([{ path: NUMBERS, text: readFileSync(file, 'utf8') }]);
        return { code: withNumbers(text, kept), map: null };
      },
    },
  };
}
