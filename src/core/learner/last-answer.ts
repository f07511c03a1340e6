// In a file of its own: only the page of what is recorded asks for it, and every quiz loads the journal.
import type { Id } from '../id.ts';
import type { Answered, Journal } from './journal.ts';

/** The last time `question` was checked, wherever that was, or null. */
export function lastAnswer(journal: Journal, question: Id): Answered | null {
  const found = journal.findLast((entry) => entry.kind === 'answered' && entry.question === question);
  return found?.kind === 'answered' ? found : null;
}
