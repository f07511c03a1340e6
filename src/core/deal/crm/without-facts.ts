// What somebody said at a talk, for whoever reads of it elsewhere: not what an import from a CRM knew of the deal.
import { theirWords } from './their-words.ts';

/** The text of a talk on a day (YYYY-MM-DD, or empty) without the facts of an import. */
export function withoutFacts(said: string, held: string): string {
  const bare = theirWords(said, held === '');
  // Where one line is from an import, the lines below it are, too.
  return (bare === said ? said : theirWords(said, true)).trim();
}
