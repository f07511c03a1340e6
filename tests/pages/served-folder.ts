// A plain web server for a folder of built pages below a base path. Outside the base there is nothing.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileAt } from './built-pages.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface ServedFolder {
  /** Where it is, without a slash at the end: `http://localhost:1234`. */
  readonly origin: string;
  /** The paths that were asked for and are not there. */
  readonly missed: readonly string[];
  close(): Promise<void>;
}

/** Serves the folder on a free port. */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(`${base}/`) ? fileAt(folder, pathname.slice(base.length)) : null;
    if (file === null) missed.push(pathname);
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
    });
    response.end(file ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    missed,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
