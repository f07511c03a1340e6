// A web server for this machine alone: it sends the built site as a host would that reads its `_headers`. Tests that
// are green here are green under the headers that learners get.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { headersFor, rulesOf } from '../hosting/headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

export interface Served {
  /** Where it is, without a slash at the end: `http://localhost:1234`. */
  readonly origin: string;
  /** The paths that were asked for and are not there. */
  readonly missed: readonly string[];
  close(): Promise<void>;
}

/** Serves a folder of built pages below the base, on this port or on any free one. Outside the base there is nothing. */
export async function serve(folder: string, base: string, port = 0): Promise<Served> {
  const below = base.replace(/^\/*/, '/').replace(/\/*$/, '/');
  const rules = rulesOf(readFileSync(join(folder, '_headers'), 'utf8'));
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const found = pathname.startsWith(below) ? fileAt(folder, pathname.slice(below.length - 1)) : null;
    if (found === null) missed.push(pathname);
    const file = found ?? join(folder, '404.html');
    // What is not there may come: it is not cached as long as what stood in its place would be.
    const rule = found || !pathname.startsWith(below) ? pathname : `${below}404.html`;
    response.writeHead(found ? 200 : 404, {
      ...headersFor(rules, rule),
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    response.end(request.method === 'HEAD' ? '' : readFileSync(file));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' && address ? address.port : port}`,
    missed,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The file for a path below the base, or null. Folders have a slash at the end. */
export function fileAt(folder: string, path: string): string | null {
  const file = join(folder, decoded(path), path.endsWith('/') ? 'index.html' : '');
  return !file.endsWith(sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** What cannot be decoded names no file, and neither does what would lead out of the folder. */
function decoded(path: string): string {
  try {
    const plain = decodeURIComponent(path);
    return /[\\\0]|(^|\/)\.\.(\/|$)/.test(plain) ? 'none' : plain;
  } catch {
    return 'none';
  }
}
