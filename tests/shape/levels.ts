// The order of the rooms in src/. The linter and the architecture test both read it from here.

/** From low to high; rooms on one line are on one level and may not import each other. */
export const LEVELS: readonly (readonly string[])[] = [
  ['site'],
  ['core'],
  ['schema', 'store', 'files/calendar', 'files/question-bank', 'hosting', 'base', 'repository', 'drawing'],
  ['files/deal', 'files/customer-copy', 'course', 'content.config', 'integrations', 'commands'],
  ['islands'],
  ['components'],
  ['layouts'],
  ['pages'],
];

/** Anyone may import the words; they import nothing. */
const LEAF = 'words';

/** Lower than the islands and closed to them all the same: they would take zod or the whole course to the browser. */
const CLOSED_TO_ISLANDS = [
  'schema',
  'files/question-bank',
  'hosting',
  'course',
  'content.config',
  'integrations',
  'commands',
];

/** Why files in `room` may not import from `other`, in a sentence; null where they may. */
export function barrier(room: string, other: string): string | null {
  if (room === other || other === LEAF) return null;
  if (room === LEAF) return `${LEAF} imports nothing.`;
  const [from, to] = [levelOf(room), levelOf(other)];
  if (from < 0 || to < 0) return `${from < 0 ? room : other} has no place in tests/shape/levels.ts.`;
  if (from <= to) return `${room} may not import ${other}: imports lead down only.`;
  if (room === 'islands' && CLOSED_TO_ISLANDS.includes(other)) {
    return `${room} may not import ${other}: an island gets its values as props.`;
  }
  return null;
}

function levelOf(room: string): number {
  return LEVELS.findIndex((rooms) => rooms.includes(room));
}
