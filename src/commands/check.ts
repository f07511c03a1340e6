// `npm run check`: types, linters, formatting, side by side.
import { complaintOf, sideBySide } from './run.ts';
import { tools } from './tools.ts';

const types = complaintOf('astro', 'sync');
const complaints = await sideBySide([() => types, ...tools(types.then((name) => name === null))]);
const failed = complaints.filter((name) => name !== null);
if (failed.length > 0) console.error(`\nNot in order: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
