// SITE and BASE say where the site will live: SITE=https://example.org BASE=/some/folder npm run build
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { ownDirectives } from './src/integrations/own-directives.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { policy } from './src/integrations/policy.ts';
import { questionBank } from './src/integrations/question-bank.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { stylesOnce } from './src/integrations/styles-once.ts';
import { subsetSerif } from './src/integrations/subset-serif.ts';

// What every page with an island needs is smaller as one file than as seven, and so is what every quiz needs, and every
// page about a deal. Each further kind of question is a file of its own, which only the pages load that ask one.
const scripts = {
  groups: [
    {
      name: 'learner',
      test: /src.store.(?!backup|read-backup|checksum|copy|adapters.(exchange|kept|keyed|version-1)|local-day|deals|these-deals)|src.core.(draft|journal|progress|id|gate)\.|src.islands.(sheet|early|Notices)/,
    },
    {
      name: 'deal',
      test: /src.core.(worksheet|computed|matrix|dossier|gaps|shown)\.|src.store.(deals|these-deals)|src.words.(deals|this-deal)\./,
    },
    { name: 'shown', test: /src.islands.(DealGone|Shown)\b|src.core.example\./ },
    {
      name: 'question',
      test: /src.islands.(questions.(Frame|Remarks|asked|Choices)|QuizEnd|DoneToggle)|src.core.(shuffle|quiz|question|kinds.choices)\.|src.words.(quiz|quiz-end|done)\./,
    },
  ],
};

// Styles follow the chunks they are in: a stylesheet for what every page has, one for all that is filled in, quizzes and
// worksheets, one for deals and paper, and not a dozen.
const styles = {
  groups: [
    {
      name: 'form',
      test: /src.(islands.(questions|QuizEnd|Notices|Cell|LostTexts|early|sheet|Worksheet|\w*Field|FieldFrame|Row|Shown|DealGone|DealLine|DealPicker)|components.(Quiz|AnswerKey|BeforeScripts|tags))/,
    },
    {
      name: 'frame',
      test: /src.(layouts.(?!Booklet|Paper|Sheet)|styles|components.(Contents|Knot|DoneMark|PhaseLine|Strands|Meter)|islands.(Search|LostMarks))/,
    },
    {
      name: 'deal',
      test: /src.(islands.(WorkedSheet|Deal|OnePager|Before|TakeAway|CopyExample)|layouts.(Booklet|Paper|Sheet)|pages.deals)/,
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
    // Paper and the learner's own pages have nothing for a search engine.
    sitemap({ filter: (page) => !/\/print\/.|\/deals\/(file|meeting|one-page)\/$/.test(page) }),
    searchIndex(),
    questionBank(),
    // The last: it reads the pages as they will be served.
    policy(),
  ],
  scopedStyleStrategy: 'class',
  vite: {
    plugins: [stylesOnce(), plainImports()],
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
