// The browser that the tests run in: one that is on this machine, else one that we can bring.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../run.ts';

const { env, platform } = process;

/** No calls home; and no sandbox for root, as whom Chromium does not start with one. */
export const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot() ? ['--no-sandbox'] : []),
];

/** The same browser without a window. It needs half the time. */
const SHELL = 'chromium-headless-shell';

/** The path of a Chromium that starts, or null. CHROMIUM or CHROME_PATH name one before all others. */
export function findBrowser(): string | null {
  return candidates().find(starts) ?? null;
}

/** The same with all that a learner's browser does: it heeds a profile and the end of a session, as the shell does not. */
export function findWholeBrowser(): string | null {
  return candidates().find((path) => !path.includes(SHELL) && starts(path)) ?? null;
}

/**
 * The path of the browser that the tests run in: the quickest that is there, or that we may bring. As root on Debian,
 * which is a container, that is Debian's; elsewhere Playwright's own. Null when none can be had.
 */
export function bringBrowser(): string | null {
  const named = env.CHROMIUM ?? env.CHROME_PATH;
  if (named === undefined && isRoot() && existsSync('/usr/bin/apt-get')) {
    if (findBrowser()?.includes(SHELL) !== true) install(SHELL);
    if (findWholeBrowser() === null) install('chromium');
  }
  if (findWholeBrowser() === null) run('playwright', 'install', 'chromium');
  return findBrowser();
}

/** Installs a package of Debian's, where there is one and the network lets us. */
function install(name: string): void {
  console.log(`${name} is fetched for the tests.`);
  const got = () => run('apt-get', '-qq', 'install', '-y', '--no-install-recommends', name);
  if (!got() && run('apt-get', '-qq', 'update')) got();
}

function candidates(): string[] {
  // Last the name that on Ubuntu may be no more than a note on where to find it.
  const names = [SHELL, 'chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];
  const folders = (env.PATH ?? '').split(delimiter);
  return [
    ...[env.CHROMIUM, env.CHROME_PATH].filter((path) => path !== undefined),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
    ),
    chromium.executablePath(),
  ];
}

function starts(path: string): boolean {
  // On Windows `--version` opens a window and says nothing.
  return existsSync(path) && (platform === 'win32' || spawnSync(path, ['--version']).status === 0);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
