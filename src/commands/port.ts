// Where a served site is found on this machine.
import { createServer } from 'node:net';

/** The port if nothing on this machine listens on it, else null; 0 asks for any free port. */
export function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen(wanted, () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === 'object' ? address.port : null);
      });
    });
  });
}

/** The address of the home page served on this port, below the base path, with a slash at the end. */
export function homeAt(port: number, base = process.env.BASE ?? ''): string {
  const path = base.replace(/^\/*/, '/').replace(/\/*$/, '/');
  return `http://localhost:${port}${path}`;
}
