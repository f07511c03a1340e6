// How what the customer put right is known in the words that were noted of it (core/deal/put-right), in German too. It is apart
// from how that is shown: a lesson with fields loads the one without the other.
import { days } from '../note/heard/days.ts';

export const putRight = {
  not: ['not', 'nicht'],
  instead: ['instead of', 'rather than', 'statt'],
  but: ['but', 'sondern'],
  is: ['is', 'are', 'it’s', 'that’s', 'it is', 'ist', 'sind', 'es ist', 'es sind'],
  articles: ['the', 'a', 'an', 'der', 'die', 'das'],
  months: days.months,
  inPlace: days.corrected,
  // As a copy that came back is noted: see `passage` in pages/customer-copy.ts.
  passage: ['‘', '’ instead of ‘', '’'],
} as const;
