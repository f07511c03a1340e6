// The two walks that README sends a newcomer on: they exist, and the way of a draft stays short and leads one way.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf } from './imports.ts';

/** The files of each walk, in the order of README. */
const walks = [...readFileSync('README.md', 'utf8').matchAll(/(?:`[^`\n]+` → )+`[^`\n]+`/g)].map(([walk]) =>
  walk.split(' → ').map((file) => file.replaceAll('`', '')),
);

test('every file that a walk names is there', () => {
  expect(walks).toHaveLength(3);
  expect(walks.flat().filter((file) => !existsSync(file))).toEqual([]);
});

test('a draft goes from the key to the disk through at most six files, and none imports one before it', () => {
  const draft = walks.find((walk) => walk[0]?.endsWith('Cell.svelte')) ?? [];
  expect(draft.at(-1)).toMatch(/^src\/store\/adapters\//);
  expect(draft.length).toBeLessThanOrEqual(6);
  const imports = importsOf(new Map(draft.map((file) => [file, readFileSync(file, 'utf8')])));
  const back = draft.flatMap((file, place) =>
    draft.slice(0, place).filter((earlier) => imports.get(file)?.includes(earlier)),
  );
  expect(back).toEqual([]);
});
