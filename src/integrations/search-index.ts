// After the build: Pagefind's index over the pages, plus one record for each term and each source,
// so that a search for a word finds its line in the glossary and not only the page.
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIndex, close, type PagefindIndex } from 'pagefind';
import { address } from '../core/course/address.ts';
import { courseIn } from '../schema/check.ts';
import { readFiles } from '../schema/reading/read-files.ts';

/** Writes `pagefind/` into the built site; a page that cannot be indexed fails the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: ['[data-pagefind-ignore]'] });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const pages = await index.addDirectory({ path: site });
        const records = await addEntries(index);
        const { files, errors: unread } = await index.getFiles();
        await close();
        const problems = [...pages.errors, ...records, ...unread];
        if (problems.length > 0)
          throw new Error(`The search index could not be made: ${problems.join('; ')}`);
        // Pagefind's own program can be closed before all that it writes is on the disk.
        for (const { path, content } of files) {
          const file = join(site, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`search index over ${pages.page_count} pages`);
      },
    },
  };
}

/** One record a term and a source; returns what went wrong. */
async function addEntries(index: PagefindIndex): Promise<string[]> {
  const course = courseIn(readFiles('content'));
  const entries = [
    ...course.terms.map(({ id, term, meaning }) => ({
      url: address.term(id),
      content: `${term}. ${meaning}`,
      meta: { title: term },
      filters: { kind: ['Term'] },
    })),
    ...course.sources.map(({ id, label, cite, finding, limits, against }) => ({
      url: address.source(id),
      content: `${label}. ${finding} ${limits} ${against ?? ''} ${cite}`,
      meta: { title: label },
      filters: { kind: ['Source'] },
    })),
  ];
  const answers = await Promise.all(
    // Pagefind keeps an index a language, and reads that of the pages in lower case.
    entries.map((entry) => index.addCustomRecord({ ...entry, language: course.language.toLowerCase() })),
  );
  return answers.flatMap(({ errors }) => errors);
}
