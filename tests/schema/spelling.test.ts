// The spelling of the course is checked by cspell, as `npm run check` calls it.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a slip and an American spelling are found; names, ids, references and the words of the trade are not', () => {
  const text = `- id: thats-us
  says: A customer who recieves Priya’s timesheets changes his behavior, ‘don’t you?’
  label: Kluger and Verwaal, 2011
  cite: Verwaal, B. (2011). Favor and color.
  against: In Ofir and Simonson, 2001, and in O’Keefe and others, 2006, it was the other way round.
`;
  const { status, stdout } = spawnSync(
    'node_modules/.bin/cspell',
    ['--no-progress', '--no-summary', '--words-only', 'stdin://content/sources.yml'],
    { input: text, encoding: 'utf8' },
  );
  expect(stdout.trim().split('\n')).toEqual(['recieves', 'behavior']);
  expect(status).toBe(1);
});
