// Characters that nobody sees and that change what others read.
import type { Problem } from '../problems/problem.ts';
import type { TextFile } from './folders.ts';

// The marks that turn the direction of text around can make a line read as something it is not (CVE-2021-42574).
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;
const UNREADABLE = /\uFFFD/u;

/** The lines of a file with characters that are not allowed in it. */
export function characterProblems({ path: file, text }: TextFile): readonly Problem[] {
  return text.split('\n').flatMap((content, i) => {
    const at = { file, line: i + 1, path: '' };
    const turning = DIRECTION.exec(content)?.[0];
    if (turning !== undefined) {
      const code = turning.codePointAt(0)?.toString(16).toUpperCase();
      return {
        ...at,
        found: `The line holds an invisible character, U+${code}, that turns the direction of text around.`,
        next: 'Delete the line and type it again.',
      };
    }
    if (UNREADABLE.test(content)) {
      return {
        ...at,
        found: 'The line holds a character that was lost: �.',
        next: 'Save the file as UTF-8 and type it again.',
      };
    }
    return [];
  });
}
