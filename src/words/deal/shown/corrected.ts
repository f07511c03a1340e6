// What the customer put right stands before the page that it puts right: each is headed so that a reader knows which is which.
// And how it is known in the words that were noted of it (core/deal/put-right), in German too.
export const corrected = {
  corrects: (summary: string) => `What they put right in “${summary}”`,
  corrected: (summary: string) => `${summary} (what they put right in it stands above)`,
  stillSaid: ['“', '” still stands here, too. Look whether it is the same thing:'],
  not: ['not', 'nicht'],
  instead: ['instead of', 'rather than', 'statt'],
  but: ['but', 'sondern'],
  is: ['is', 'are', 'it’s', 'that’s', 'it is', 'ist', 'sind', 'es ist', 'es sind'],
  articles: ['the', 'a', 'an', 'der', 'die', 'das'],
  // A star stands for any ending.
  months: [
    ...['Jan*', 'Feb*', 'Mar*', 'Apr*', 'May', 'Jun*', 'Jul*', 'Aug*', 'Sep*', 'Oct*', 'Nov*', 'Dec*'],
    ...['M*rz', 'Mai', 'Okt*', 'Dez*'],
  ],
  // As a copy that came back is noted: see `passage` in pages/customer-copy.ts.
  passage: ['‘', '’ instead of ‘', '’'],
} as const;
