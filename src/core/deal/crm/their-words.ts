// What of a note is no word of a customer: the facts that an import from a CRM writes on a line (note.ts).
import { plainName } from '../agenda/by-name.ts';
import { isKnown, isProse } from './heads.ts';

/** “Deal owner: Dana”: a heading, and what stands under it. */
const HEADED = /^\s*(?<head>[^:·]{1,40}):\s+(?=\S)/u;

/**
 * A note without its facts: without a line of several “Heading: value” that are joined by “ · ” and have headings that CRMs
 * have; two people may have said something on one line, too. Where it may be from a CRM (`imported`), as one without a day
 * may be, one such heading tells, a fact alone is left out as well, and sentences are without their heading.
 */
export function theirWords(text: string, imported: boolean): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const head = HEADED.exec(line);
      if (!head) return line;
      const heads = line.split(' · ').flatMap((piece) => HEADED.exec(piece)?.groups?.['head'] ?? []);
      const [name = '', ...more] = heads;
      if (imported && more.length === 0 && isProse(name)) return line.slice(head[0].length);
      const known = heads.filter((each) => isKnown(plainName(each))).length;
      const isFacts = imported ? known > 0 : more.length > 0 && known === heads.length;
      return isFacts ? [] : line;
    })
    .join('\n');
}
