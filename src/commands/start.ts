// `npm start`: builds the site if anything has changed since the last build, and serves it on this machine.
import { NAME } from '../site.ts';
import { build, isBuilt } from './build.ts';
import { freePort, homeAt } from './port.ts';
import { serve } from './serve.ts';

const port = Number(process.env.PORT ?? 4321);

if ((await freePort(port)) === null) {
  const another = `PORT=${port + 1} npm start`;
  console.error(
    `Port ${port} is taken, perhaps by another \`npm start\`. Stop that one, or choose another: ${another}`,
  );
  process.exit(1);
}

if (isBuilt()) console.log('Nothing has changed since the last build.');
else if (!build()) process.exit(1);

await serve('dist', process.env.BASE ?? '/', port);
console.log(`\n${NAME} is at ${homeAt(port)}\nCtrl+C stops it.`);
