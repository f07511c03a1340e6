// What the customer put right stands before the page that it puts right: each is headed so that a reader knows which is which.
// And how it is known in the words that were noted of it (core/deal/put-right).
export const corrected = {
  corrects: (summary: string) => `What they put right in “${summary}”`,
  corrected: (summary: string) => `${summary} (what they put right in it stands above)`,
  stillSaid: ['“', '” still stands here, too. Look whether it is the same thing:'],
  not: ['not'],
  instead: ['instead of', 'rather than'],
  but: ['but'],
  is: ['is', 'are', 'it’s', 'that’s', 'it is'],
  articles: ['the', 'a', 'an'],
  // As a copy that came back is noted: see `passage` in pages/customer-copy.ts.
  passage: ['‘', '’ instead of ‘', '’'],
} as const;
