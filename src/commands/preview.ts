// `npm run preview`, and the server of the browser tests: dist/ as it is, with its headers.
import { homeAt } from './port.ts';
import { serve } from './serve.ts';

const port = Number(process.env.TEST_PORT ?? process.env.PORT ?? 4321);
await serve('dist', process.env.BASE ?? '/', port);
console.log(homeAt(port));
