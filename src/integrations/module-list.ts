import { SLUG } from '../site.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Where the build notes which of our files each script is made of, for the test that guards what every page loads. */
export const MODULE_LIST = `node_modules/.cache/${SLUG}/modules.json`;

/** Writes the list: the files of `src/` by the name of the script they went into. */
export function moduleList(): Plugin {
  return {
    name: 'module-list',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const list = chunks.map(({ name, modules }) => [name, Object.keys(modules).flatMap(ours).sort()]);
      const text = JSON.stringify(Object.fromEntries(list), null, 2);
      // A second build, for another base, says the same while a test may be reading.
      if (existsSync(MODULE_LIST) && readFileSync(MODULE_LIST, 'utf8') === text) return;
      mkdirSync(dirname(MODULE_LIST), { recursive: true });
      writeFileSync(MODULE_LIST, text);
    },
  };
}

function ours(id: string): readonly string[] {
  const path = relative(process.cwd(), id.replace(/\?.*$/, '')).replaceAll('\\', '/');
  return path.startsWith('src/') ? [path] : [];
}
