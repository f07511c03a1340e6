// What of a note is no word of a customer: the facts that an import from a CRM writes on a line (note.ts).
import { plainName } from '../agenda/by-name.ts';
import { isKnown, isProse } from './heads.ts';

/** “Deal owner: Dana”: a heading, and what stands under it. */
const HEADED = /^\s*(?<head>[^:·]{1,40}):\s+(?=\S)/u;

/**
 * A note without its facts: without a line of several “Heading: value” that are joined by “ · ”. Where it may be from a CRM
 * (`imported`), as one without a day may be, also without one fact alone, and its sentences are without their heading.
 */
export function theirWords(text: string, imported: boolean): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const pieces = line.split(' · ').filter((piece) => HEADED.test(piece));
      const head = HEADED.exec(line);
      if (pieces.length > 1 && head) return [];
      if (!imported || !head) return line;
      const name = head.groups?.['head'] ?? '';
      if (isProse(name)) return line.slice(head[0].length);
      return isKnown(plainName(name)) ? [] : line;
    })
    .join('\n');
}
