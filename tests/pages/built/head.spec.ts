// What search engines, and cards of shared links, are told about each page.
import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileAt } from '../../../src/commands/serve.ts';
import { test } from '../../browser-test.ts';
import { DIST, inEach, lessons, pages, worksheets } from '../../site/built-pages.ts';
import { homeOf } from './links.ts';

const home = homeOf(DIST);
const at = (path: string) => home + path.slice(1);
const shown = pages.filter(({ hidden }) => !hidden);

/** The whole of what a page says about itself. */
function look(document: Document) {
  const metas = [...document.querySelectorAll('meta[name], meta[property]')].map(
    (meta) =>
      [
        meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
        meta.getAttribute('content') ?? '',
      ] as const,
  );
  const linked = (rel: string) =>
    [...document.querySelectorAll(`link[rel="${rel}"]`)].map((link) => link.getAttribute('href') ?? '');
  return {
    title: document.title,
    ...{ canonical: linked('canonical'), icon: linked('icon'), sitemap: linked('sitemap') },
    meta: Object.fromEntries(metas),
    about: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
    ),
  };
}

test('no two pages have one title or one description', async ({ page }) => {
  const said = [...(await inEach(page, pages, look)).values()];
  const titles = said.map(({ title }) => title);
  const descriptions = said.map(({ meta }) => meta['description']);
  expect(twice(titles)).toEqual([]);
  expect(twice(descriptions)).toEqual([]);
  expect(titles.filter((title) => !title.includes('Common Ground'))).toEqual([]);
});

test('every page is described in 50 to 160 characters', async ({ page }) => {
  const said = [...(await inEach(page, pages, look))].map(([path, { meta }]) => {
    const description = meta['description'] ?? '';
    return { path, length: description.length, description };
  });
  expect(said.filter(({ length }) => length < 50 || length > 160)).toEqual([]);
});

test('a page that may be found names its own address, and a hidden one asks not to be found', async ({
  page,
}) => {
  for (const [path, { canonical, meta }] of await inEach(page, pages, look)) {
    const hidden =
      path === '/404.html' ||
      /^\/(print\/.|note\/$|deals\/(copy|file|meeting|one-page|rehearsal)\/$)/.test(path);
    expect(canonical, path).toEqual(hidden ? [] : [at(path)]);
    expect(meta['robots'], path).toBe(hidden ? 'noindex' : undefined);
  }
});

test('a shared link shows the title, the description and the picture of its page', async ({ page }) => {
  for (const [path, { title, meta }] of await inEach(page, pages, look)) {
    expect(meta, path).toMatchObject({
      'og:type': 'website',
      'og:site_name': 'Common Ground',
      'og:title': expect.stringMatching(/./),
      'og:description': meta['description'],
      'og:image': at('/card.png'),
      'og:image:alt': expect.stringMatching(/./),
      'twitter:card': 'summary_large_image',
    });
    expect(title, path).toContain(meta['og:title']);
  }
  for (const [path, { meta }] of await inEach(page, shown, look)) expect(meta['og:url']).toBe(at(path));
});

test('the picture of a shared link is a PNG of 1200 by 630', () => {
  const bytes = readFileSync(join(DIST, 'card.png'));
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('every page names the icon and the sitemap', async ({ page }) => {
  for (const [path, { icon, sitemap }] of await inEach(page, pages, look)) {
    expect({ icon, sitemap }, path).toEqual({ icon: ['/favicon.svg'], sitemap: ['/sitemap-index.xml'] });
  }
  expect(readFileSync(join(DIST, 'favicon.svg'), 'utf8')).toMatch(/^<svg [^]+<\/svg>$/);
});

test('the sitemap lists exactly the pages that may be found, and robots.txt leads to it', () => {
  expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`,
  );
  const [sitemap = '', ...more] = locations('sitemap-index.xml');
  expect(more).toEqual([]);
  expect(locations(sitemap.slice(home.length)).sort()).toEqual(shown.map(({ path }) => at(path)).sort());
});

test('the home page tells search engines what course this is', async ({ page }) => {
  const [said] = (
    await inEach(
      page,
      [...pages].filter(({ path }) => path === '/'),
      look,
    )
  ).values();
  const duration = expect.stringMatching(/^PT\d+M$/);
  expect(said?.about).toEqual([
    expect.objectContaining({
      '@context': 'https://schema.org',
      '@type': 'Course',
      name: expect.stringMatching(/./),
      description: said?.meta['description'],
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      provider: { '@type': 'Organization', name: 'Common Ground', url: home },
      // The two that Google requires of a course beyond its name.
      offers: expect.objectContaining({ '@type': 'Offer', price: 0, category: 'Free' }),
      hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'online', courseWorkload: duration },
    }),
  ]);
});

test('every lesson and worksheet tells search engines what is learnt with it', async ({ page }) => {
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  for (const [path, { about, meta }] of await inEach(page, lessons, look)) {
    expect(about, path).toEqual([
      expect.objectContaining({
        ...resource,
        name: meta['og:title'],
        description: meta['description'],
        learningResourceType: 'lesson',
        timeRequired: expect.stringMatching(/^PT\d+M$/),
        teaches: expect.arrayContaining([expect.stringMatching(/./)]),
        isPartOf: { '@type': 'Course', name: 'Common Ground', url: home },
      }),
    ]);
  }
  for (const [path, { about, meta }] of await inEach(page, worksheets, look)) {
    const said = {
      name: meta['og:title'],
      description: meta['description'],
      learningResourceType: 'worksheet',
    };
    expect(about, path).toEqual([expect.objectContaining({ ...resource, ...said })]);
  }
});

function locations(file: string): string[] {
  expect(fileAt(DIST, `/${file}`)).not.toBeNull();
  const xml = readFileSync(join(DIST, file), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
}

function twice<T>(all: readonly T[]): T[] {
  return all.filter((one, place) => all.indexOf(one) !== place);
}
