// SITE and BASE say where the site will live: SITE=https://example.org BASE=/some/folder npm run build
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { copyCode } from './src/integrations/copy-code.ts';
import { moduleList } from './src/integrations/module-list.ts';
import { numbers } from './src/integrations/numbers.ts';
import { ownDirectives } from './src/integrations/own-directives.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { policy } from './src/integrations/policy.ts';
import { questionBank } from './src/integrations/question-bank.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { stylesOnce } from './src/integrations/styles-once.ts';
import { subsetSerif } from './src/integrations/subset-serif.ts';
import { toldWhenAlive } from './src/integrations/told-when-alive.ts';

// The room a file lies in decides what it is loaded with. A page with an island loads `store/` and `islands/keeping/`, but
// for the rooms in them that few pages need; one about a deal also what worksheets say of themselves and which deal it is, and that one
// is gone; one with a quiz `islands/quiz/`, but for what stands at the foot of the lesson. Each further kind of question is a
// file of its own, which only the pages load that ask one. What puts a note into a deal is one file for all that do so.
const scripts = {
  groups: [
    { name: 'learner', test: /src.(store|store.adapters|store.learner|store.time|islands.keeping).[^\\/]+$/ },
    {
      name: 'deal',
      test: /src.((core.worksheet|store.deal).[^\\/]+|words.deal.this-deal.ts|words.worksheet.reading.ts|core.deal.gate.state.ts|drawing.knot.ts|islands.deal.shown.DealGone.svelte)$/,
    },
    { name: 'shown', test: /src.islands.deal.shown./ },
    { name: 'note', test: /src.core.deal.note.(note|change)\.ts$/ },
    { name: 'quiz', test: /src.islands.quiz.(?!DoneToggle)/ },
  ],
};

// Styles go by rooms too: a stylesheet for what every page has, one for all that is filled in, quizzes and worksheets, one
// for the review, one for deals, whole worksheets and paper, and not a dozen.
const styles = {
  groups: [
    {
      name: 'form',
      test: /src.(islands.(quiz|question|keeping|worksheet.(?!whole))|components.(quiz|lesson|tags|BeforeScripts))/,
    },
    {
      name: 'frame',
      test: /src.(layouts.(?!BlankSheet|Booklet|Paper|Sheet)|styles|components.course|islands.course)/,
    },
    { name: 'review', test: /src.(islands|pages).review/ },
    {
      name: 'deal',
      test: /src.(islands.(deal|worksheet.whole)|layouts.(BlankSheet|Booklet|Paper|Sheet)|pages.(deals|worksheets))/,
    },
  ],
};

// Astro marks each lesson’s text with a directive that it reads itself, and the bundler would warn of every one of them.
const knownDirective = (level, log, tell) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
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
    sitemap({
      filter: (page) => !/\/print\/.|\/note\/$|\/deals\/(copy|file|meeting|one-page|rehearsal)\/$/.test(page),
    }),
    searchIndex(),
    questionBank(),
    // The last: it reads the pages as they will be served.
    policy(),
  ],
  scopedStyleStrategy: 'class',
  vite: {
    plugins: [numbers(), stylesOnce(), plainImports(), toldWhenAlive(), copyCode(), moduleList()],
    build: { rolldownOptions: { onLog: knownDirective } },
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
