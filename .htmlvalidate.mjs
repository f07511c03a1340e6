// What the built pages must keep to. A rule that is loosened here says why.
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Only what comes from elsewhere can change behind our back, and nothing does.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Between the cells of a table Astro keeps the line breaks of Markdown; no reader sees them.
    'no-trailing-whitespace': 'off',
    // Astro writes `<br>` and Svelte `<br/>`; a browser reads both alike.
    'void-style': 'off',
    // Astro writes `hidden` and Svelte `checked=""`; a browser reads both alike.
    'attribute-boolean-style': 'off',
    // A worksheet is kept as it is typed: there is nothing to submit, and a button that says so would be a lie.
    'wcag/h32': 'off',
    // The choices of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
  elements: [
    'html5',
    {
      // Around each island, and its one style rule beside it, where Astro puts them.
      'astro-island': { flow: true, phrasing: true, transparent: true },
      style: { inherit: 'style', flow: true, phrasing: true },
    },
  ],
});
