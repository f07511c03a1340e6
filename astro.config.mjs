// SITE and BASE say where the site will live: SITE=https://example.org BASE=/some/folder npm run build
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { ownDirectives } from './src/integrations/own-directives.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { subsetSerif } from './src/integrations/subset-serif.ts';

// Svelte and the learner's store go to every page with an island, and are smaller as one file than as seven.
const codeSplitting = {
  groups: [
    {
      name: 'learner',
      test: /src.store.(?!backup)|src.core.(draft|journal|progress|id|gate|deal)\.|src.islands.(sheet|early|Notices)|src.words.keeping/,
    },
  ],
};

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  // White space as in HTML: a line break between two words is a space.
  compressHTML: true,
  integrations: [
    checkContent(),
    ownDirectives(),
    mdx(),
    svelte({ compilerOptions: { discloseVersion: false } }),
    sitemap({ filter: (page) => !/\/print\/\w+\/$/.test(page) }),
    searchIndex(),
  ],
  vite: { environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } } },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--serif-file',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: [{ src: [await subsetSerif()], weight: 500, style: 'normal' }] },
    },
  ],
});
