// The browser that the tests run in: one that is on this machine, else one that we can bring.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

const { env, platform } = process;

/** No calls home; and no sandbox for root, as whom Chromium does not start with one. */
export const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot() ? ['--no-sandbox'] : []),
];

/** The path of a Chromium that starts, or null. CHROMIUM or CHROME_PATH name one before all others. */
export function findBrowser(): string | null {
  return candidates().find(starts) ?? null;
}

/** Brings a Chromium: Playwright's own, else Debian's where we may install it; null when neither can be had. */
export function installBrowser(): string | null {
  console.log('No Chromium was found on this machine, so one is fetched.');
  if (run('playwright', 'install', 'chromium') && findBrowser()) return findBrowser();
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  return findBrowser();
}

function candidates(): string[] {
  // Last the name that on Ubuntu may be no more than a note on where to find it.
  const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];
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
