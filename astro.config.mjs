// SITE and BASE say where the site will live: SITE=https://example.org BASE=/some/folder npm run build
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { ownDirectives } from './src/integrations/own-directives.ts';
import { questionBank } from './src/integrations/question-bank.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { stylesOnce } from './src/integrations/styles-once.ts';
import { subsetSerif } from './src/integrations/subset-serif.ts';

// What every page with an island needs is smaller as one file than as seven, and so is what every quiz needs. Each
// further kind of question is a file of its own, which only the pages load that ask one.
const scripts = {
  groups: [
    {
      name: 'learner',
      test: /src.store.(?!backup|local-day)|src.core.(draft|journal|progress|id|gate|deal)\.|src.islands.(sheet|early|Notices)|src.words.keeping/,
    },
    {
      name: 'question',
      test: /src.islands.(questions.(Frame|Remarks|asked|Choices)|QuizEnd|DoneToggle)|src.core.(shuffle|quiz|question|kinds.choices)\.|src.words.(quiz|quiz-end|done)\./,
    },
  ],
};

// Styles follow the chunks they are in: a stylesheet for what every page has and one for the quizzes, and not a dozen.
const styles = {
  groups: [
    {
      name: 'quiz',
      test: /src.(islands.(questions|QuizEnd|Notices|Cell|early|sheet)|components.(Quiz|AnswerKey))/,
    },
    {
      name: 'frame',
      test: /src.(layouts|styles|components.(Contents|Knot|DoneMark|PhaseLine|Strands|Meter)|islands.(Search|LostMarks))/,
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
    questionBank(),
  ],
  scopedStyleStrategy: 'class',
  vite: {
    plugins: [stylesOnce()],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: scripts } } } },
      prerender: { build: { rolldownOptions: { output: { codeSplitting: styles } } } },
    },
  },
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
