// The policy of the site: the same in every header and every page, strict, and in force.
import { expect, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../src/words/course/site.ts';
import { takeRefused, test } from '../browser-test.ts';
import { DEEP, deepOnly, firstOfKind } from '../deep.ts';
import { grade } from '../observatory/grade.ts';
import { DIST, inEach, kindOf, lessons, pages } from '../site/built-pages.ts';
import { handOn, withoutMeta, withoutPolicy } from '../site/by-hand.ts';

const text = readFileSync(join(DIST, '_headers'), 'utf8');
const [general = '', built = ''] = text.split(/^\/_astro\/\*$/m);
/** `Name: value` of each line, the name as it arrives. */
const linesOf = (rule: string) =>
  [...rule.matchAll(/^ +([\w-]+): (.+)$/gm)].map(
    ([, name = '', value]) => [name.toLowerCase(), value] as const,
  );
const everywhere = Object.fromEntries(linesOf(general)) as Record<string, string>;
const policy = everywhere['content-security-policy']!;
const { path: aLesson } = lessons[0]!;

/** A policy without the inline code it names, and that code. */
const withoutCode = (policy = '') => policy.replaceAll(/ 'sha256-[^']+'/g, '');
const codeIn = (policy = '') => policy.match(/'sha256-[^']+'/g) ?? [];

test('every page carries the policy of the header before anything else, but for what only a header can say', async ({
  page,
}) => {
  const seen = await inEach(page, pages, ({ head }) => {
    const [charset, meta] = [...head.children];
    return {
      charset: charset?.getAttribute('charset'),
      is: meta?.getAttribute('http-equiv'),
      policy: meta?.getAttribute('content'),
      referrer: head.querySelector('meta[name="referrer"]')?.getAttribute('content'),
    };
  });
  for (const [path, said] of seen) {
    expect({ ...said, policy: withoutCode(said.policy ?? '') }, path).toEqual({
      charset: 'utf-8',
      is: 'content-security-policy',
      policy: withoutCode(policy).replace(" frame-ancestors 'none';", ''),
      referrer: 'no-referrer',
    });
    expect(codeIn(policy), path).toEqual(expect.arrayContaining(codeIn(said.policy ?? '')));
  }
  expect(policy).toContain(" frame-ancestors 'none';");
});

test('every file is sent with the headers of _headers, a page that is not there too', async ({ request }) => {
  const script = /_astro\/[\w.-]+\.js/.exec(pages.find(({ path }) => path === aLesson)!.html)?.[0];
  const style = /_astro\/[\w.-]+\.css/.exec(pages[0]!.html)?.[0];
  const index = JSON.parse(readFileSync(join(DIST, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string }>;
  };
  const wasm = `pagefind/wasm.${Object.values(index.languages)[0]!.wasm}.pagefind`;
  const general = ['', aLesson, 'favicon.svg', 'pagefind/pagefind.js', wasm, 'course.json', 'not/there/'];
  for (const path of general) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(path === 'not/there/' ? 404 : 200);
    expect(response.headers(), path).toMatchObject(everywhere);
  }
  for (const path of [script!, style!]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({ ...everywhere, ...Object.fromEntries(linesOf(built)) });
    expect(headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
  }
});

test('no page has code in an attribute, and the policy names the inline code of all of them and no other', async ({
  page,
}) => {
  const seen = await inEach(page, pages, (document) => {
    const all = [...document.querySelectorAll('*')];
    const inside = [...document.querySelectorAll('template')].flatMap(({ content }) => [
      ...content.querySelectorAll('*'),
    ]);
    const attributes = [...all, ...inside].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${element.localName} ${name}="${value}"`),
    );
    return {
      attributes: attributes.filter((each) => /^\S+ (style=|on\w+=|\w+="\s*javascript:)/i.test(each)),
      scripts: [...document.querySelectorAll('script:not([src], [type="application/ld+json"])')].map(
        ({ textContent }) => textContent,
      ),
      styles: [...document.querySelectorAll('style')].map(({ textContent }) => textContent),
    };
  });
  const all = [...seen.values()];
  expect(all.flatMap(({ attributes }) => attributes)).toEqual([]);
  const hashes = (texts: readonly string[]) =>
    [...new Set(texts.map((each) => createHash('sha256').update(each).digest('base64')))].sort();
  const named = (directive: string) =>
    [...(new RegExp(`${directive} [^;]*`).exec(policy)?.[0] ?? '').matchAll(/'sha256-([^']+)'/g)]
      .map(([, hash = '']) => hash)
      .sort();
  expect(named('script-src')).toEqual(hashes(all.flatMap(({ scripts }) => scripts)));
  expect(named('style-src')).toEqual(hashes(all.flatMap(({ styles }) => styles)));
});

/** What four ways of running code that is not the site's have done to a page, and whether all had their turn. */
const BY_HAND = `
  <script>document.documentElement.dataset.byHand += ' inline'</script>
  <img src="/not-there.png" alt="" onerror="document.documentElement.dataset.byHand += ' onerror'">
  <script src="/by-hand.js"></script>`;

const BY_HAND_JS = `
  try { eval("document.documentElement.dataset.byHand += ' eval'"); } catch {}
  const image = new Promise((done) => {
    const { complete } = document.querySelector('[src="/not-there.png"]');
    complete ? done() : document.querySelector('[src="/not-there.png"]').addEventListener('error', done);
  });
  const request = fetch('https://example.org/count')
    .then(() => (document.documentElement.dataset.byHand += ' request'), () => undefined);
  Promise.all([image, request]).then(() => (document.documentElement.dataset.ended = ''));`;

async function codePutIn(page: Page, path: string): Promise<string[]> {
  await page.route('**/by-hand.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: BY_HAND_JS }),
  );
  await page.route('https://example.org/**', (route) =>
    route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '' }),
  );
  await page.goto(path);
  const root = page.locator('html[data-ended]');
  await root.waitFor();
  return ((await root.getAttribute('data-by-hand')) ?? '').split(' ').filter(Boolean).sort();
}

const putIn = (html: string) =>
  html.replace('<html ', '<html data-by-hand="" ').replace('</body>', `${BY_HAND}</body>`);

for (const copy of ['in the header', 'in the page'] as const) {
  test(
    `an inline script, an onerror, an eval and a request to another site, put into a page by hand, are refused by the policy ${copy}`,
    copy === 'in the page' ? {} : deepOnly,
    async ({ page }) => {
      await (copy === 'in the header'
        ? handOn(page, (html) => putIn(withoutMeta(html)))
        : handOn(page, putIn, ['content-security-policy']));
      expect(await codePutIn(page, aLesson)).toEqual([]);
      expect(takeRefused().sort()).toEqual([
        'connect-src: https://example.org/count',
        // The eval: of the two that refuse it the first to be asked is this.
        'require-trusted-types-for: trusted-types-sink',
        'script-src-attr: inline',
        'script-src-elem: inline',
      ]);
    },
  );
}

test('control: without the policy all four happen', async ({ page }) => {
  await withoutPolicy(page, putIn);
  expect(await codePutIn(page, aLesson)).toEqual(['eval', 'inline', 'onerror', 'request']);
});

test('Mozilla’s Observatory gives A+ where the headers are sent, and B where they are not', async () => {
  const bare = { 'strict-transport-security': everywhere['strict-transport-security']! };
  // The policy of each page is that of the header, which another test sees; here it is what a grader says of it.
  for (const { path, html } of DEEP ? firstOfKind(pages, kindOf) : lessons.slice(0, 1)) {
    expect(await grade(html, everywhere), path).toMatchObject({ grade: 'A+', score: 130, against: [] });
    expect(await grade(html, bare), path).toMatchObject({ grade: 'B', score: 75 });
  }
});

test.describe('inside another site', () => {
  /** A page of another site that shows ours in a frame. */
  async function frame(page: Page, url: string): Promise<void> {
    await page.route('https://example.org/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Another site</title><iframe src="${url}" width="900" height="600"></iframe>`,
      }),
    );
    await page.goto('https://example.org/');
  }

  test('a page is not shown where the host sends the headers', async ({ page, baseURL }) => {
    await frame(page, `${baseURL}${aLesson.slice(1)}`);
    await expect(page.frameLocator('iframe').locator('#main')).toHaveCount(0);
    expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  });

  test('a page covers itself where the host sends none, and leads to where it stands on its own', async ({
    page,
    baseURL,
  }) => {
    const address = `${baseURL}${aLesson.slice(1)}`;
    await handOn(page, (html) => html, Object.keys(everywhere));
    await frame(page, address);
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('body')).toHaveText(`${site.framed} ${site.openAlone}`);
    await inside.getByRole('link', { name: site.openAlone }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('main')).toBeVisible();
  });
});
