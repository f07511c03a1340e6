import { below } from '../base.ts';

/** Everything may be read; the sitemap says what there is. */
export function GET({ site }: { site: URL | undefined }): Response {
  const sitemap = new URL(below('/sitemap-index.xml'), site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
}
