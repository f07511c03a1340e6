// A browser of our own that can be killed, and a profile that outlives it.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import { FLAGS, findWholeBrowser } from '../../src/commands/bring/browser.ts';
import { watch } from '../browser-test.ts';

/** A quick typist's pause between two keys, in milliseconds. */
export const PACE = 60;

/** A folder for a browser's memory. With `cookies: 'blocked'` its owner has refused all storage to all sites. */
export function newProfile(cookies: 'allowed' | 'blocked' = 'allowed'): string {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
  if (cookies === 'blocked') {
    mkdirSync(join(folder, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  }
  return folder;
}

export interface Browser {
  readonly page: Page;
  /** Ends every process of it at once, as a power cut would: nothing gets to tidy up. Resolves when all are gone. */
  kill(): Promise<void>;
  /** Tells it that its session ends, as when somebody logs off. Resolves when it is gone. */
  hangUp(): Promise<void>;
}

/** Starts a browser on this profile, with one page. */
export async function startBrowser(profile: string): Promise<Browser> {
  const path = findWholeBrowser();
  if (path === null) throw new Error('No Chromium was found.');
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run'];
  // A group of its own, so that one signal reaches all of its processes.
  const process = spawn(path, [...FLAGS, ...flags, 'about:blank'], { detached: true, stdio: 'ignore' });
  await expect.poll(() => existsSync(port) && readFileSync(port, 'utf8').includes('\n')).toBe(true);
  const [number] = readFileSync(port, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context.');
  await watch(context);
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    page: await context.newPage(),
    kill: () => Promise.all([end(process, 'SIGKILL'), gone]).then(() => undefined),
    hangUp: () => Promise.all([end(process, 'SIGHUP'), gone]).then(() => undefined),
  };
}

function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGHUP'): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    // A group is killed as one; whoever is told to end tells its own processes.
    if (child.pid !== undefined) process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal);
  });
}
