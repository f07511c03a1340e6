// The server of `npm start` and of the browser tests.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/commands/serve.ts';

const whole = mkdtempSync(join(tmpdir(), 'common-ground-'));
let served: Served;

beforeAll(async () => {
  const folder = join(whole, 'site');
  mkdirSync(join(folder, 'about é'), { recursive: true });
  writeFileSync(join(whole, 'secret.txt'), 'secret');
  writeFileSync(
    join(folder, '_headers'),
    '/base/*\n  X-Frame-Options: DENY\n/base/_astro/*\n  X-Frame-Options: SAMEORIGIN\n',
  );
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about é/index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'not here');
  served = await serve(folder, '/base');
});

afterAll(async () => {
  await served.close();
  rmSync(whole, { recursive: true });
});

/** Asks for a path as it stands here: a browser would tidy it first. */
function ask(path: string, method = 'GET'): Promise<[status: number, body: string, frame: unknown]> {
  return new Promise((resolve, reject) => {
    const asked = request(`${served.origin}/`, { path, method }, (answer) => {
      let body = '';
      answer.on('data', (piece: Buffer) => (body += piece.toString()));
      answer.on('end', () => {
        resolve([answer.statusCode ?? 0, body, answer.headers['x-frame-options']]);
      });
    });
    asked.on('error', reject).end();
  });
}

test('a page is found below the base, with its headers, under an encoded name too', async () => {
  expect(await ask('/base/')).toEqual([200, 'home', 'DENY']);
  expect(await ask('/base/about%20%C3%A9/?q=1')).toEqual([200, 'about', 'DENY']);
  expect(await ask('/base/', 'HEAD')).toEqual([200, '', 'DENY']);
});

test('what is not there is answered with the page for it, a folder without its slash too', async () => {
  expect(await ask('/base/none/')).toEqual([404, 'not here', 'DENY']);
  expect(await ask('/base/about%20%C3%A9')).toEqual([404, 'not here', 'DENY']);
  expect(await ask('/base/_astro/old.js')).toEqual([404, 'not here', 'DENY']);
  expect(await ask('/')).toEqual([404, 'not here', undefined]);
  expect(served.missed).toEqual(['/base/none/', '/base/about%20%C3%A9', '/base/_astro/old.js', '/']);
});

test('no path leads out of the folder or ends the server', async () => {
  for (const path of [
    '/base/../secret.txt',
    '/base/..%2fsecret.txt',
    '/base/%2e%2e%2fsecret.txt',
    '/base/%',
    '//',
    '/base/%00',
  ])
    expect((await ask(path))[0], path).toBe(404);
  expect((await ask('/base/'))[0]).toBe(200);
});
