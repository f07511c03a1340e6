// How many of the choices, or of the moves of the drill, are marked as right.
import type { Words } from '../../problems/problem.ts';
import { findAll } from '../../reading/authored-file.ts';

/** What is wrong with the marks in a list; `many` is said where more than one is right, and null where that may be. */
export function aboutRight(list: unknown, thing: string, many: Words | null): Words | null {
  const right = findAll(list, '*.right').filter(({ value }) => value !== false).length;
  if (findAll(list, '*').length > 0 && right === 0) {
    return [
      `No ${thing} is marked \`right: true\`, so nobody can answer this question.`,
      `Mark the right ${thing}.`,
    ];
  }
  if (many === null || right < 2) return null;
  return [`${right} ${thing}s are marked \`right: true\`, and ${many[0]}`, many[1]];
}
