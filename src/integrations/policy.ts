// After all pages are written: what they hold inline is all that may run inline, and every page and host is told so.
import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caddyOf, nginxOf } from '../hosting/examples.ts';
import { headersFor, rulesOf } from '../hosting/headers.ts';
import { inlineCode } from '../hosting/inline-code.ts';
import { filled, metaOf } from '../hosting/policy.ts';

/** Fills `_headers`, copies its policy into every page, and writes examples for other servers into `hosting/`. */
export function policy(): AstroIntegration {
  let base = '/';
  return {
    name: 'policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = pagesIn(site);
        const faults = pages.flatMap(({ file, code }) => code.faults.map((fault) => `${file}: ${fault}`));
        if (faults.length > 0)
          throw new Error(`The policy of the site would refuse this:\n${faults.join('\n')}`);

        const scripts = new Set(pages.flatMap(({ code }) => [...code.scripts]));
        const styles = new Set(pages.flatMap(({ code }) => [...code.styles]));
        const source = readFileSync(join(site, '_headers'), 'utf8');
        const text = filled(source, { scripts, styles }, base);
        const rules = rulesOf(text);
        for (const { file, html, code } of pages) {
          // A header names the inline code of all pages; the copy in a page only what the page itself holds.
          const meta = metaOf(headersFor(rulesOf(filled(source, code, base)), base));
          writeFileSync(join(site, file), html.slice(0, code.start) + meta + html.slice(code.start));
        }
        writeFileSync(join(site, '_headers'), text);
        mkdirSync(join(site, 'hosting'), { recursive: true });
        writeFileSync(join(site, 'hosting/nginx.conf'), nginxOf(rules));
        writeFileSync(join(site, 'hosting/Caddyfile'), caddyOf(rules));
        logger.info(`policy over ${pages.length} pages: ${scripts.size} scripts and ${styles.size} styles`);
      },
    },
  };
}

function pagesIn(site: string) {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return files.sort().map((file) => {
    const html = readFileSync(join(site, file), 'utf8');
    return { file, html, code: inlineCode(html) };
  });
}
