// The `test` of every spec: whatever the policy of the site refuses on any page makes it fail. The linter lets no spec
// take another.
import { expect, test as plain, type BrowserContext } from '@playwright/test';

/** What was refused in the running test; a worker runs one at a time. */
const refused: string[] = [];

export const test = plain.extend<{ lawful: undefined }>({
  context: async ({ context }, use) => {
    await watch(context);
    await use(context);
  },
  lawful: [
    // Playwright wants to see what is taken, also where nothing is.
    async ({}, use) => {
      refused.length = 0;
      await use(undefined);
      expect(refused, 'refused by the policy of the site').toEqual([]);
    },
    { auto: true },
  ],
});

/** From now on every page of this context is watched. For contexts that a test makes itself. */
export async function watch(context: BrowserContext): Promise<void> {
  await context.exposeBinding('policyRefused', (_, what: string) => void refused.push(what));
  await context.addInitScript(() => {
    const tell = (window as unknown as { policyRefused: (what: string) => void }).policyRefused;
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      tell(`${effectiveDirective}: ${blockedURI}`);
    });
  });
}

/** What was refused so far, for a test that means it to be; nothing else is forgiven. */
export function takeRefused(): string[] {
  return refused.splice(0);
}
