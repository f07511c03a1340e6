// A page as somebody in between could hand it on: with code put into it, or without its policy.
import type { Page } from '@playwright/test';

const META = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Hands every page on without the policy, in its header and in itself; a control to what the policy refuses. */
export async function withoutPolicy(page: Page, edit = (html: string) => html): Promise<void> {
  await handOn(page, (html) => edit(withoutMeta(html)), ['content-security-policy']);
}

/** The page without the copy of the policy that it carries. */
export function withoutMeta(html: string): string {
  return html.replace(META, '');
}

/** Hands every page on with what `edit` makes of it, and without these headers. */
export async function handOn(
  page: Page,
  edit: (html: string) => string,
  without: readonly string[] = [],
): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const kept = Object.entries(response.headers()).filter(([name]) => !without.includes(name));
    return route.fulfill({ response, headers: Object.fromEntries(kept), body: edit(await response.text()) });
  });
}
