// What the customer put right stands before the page that it puts right: each is headed so that a reader knows which is which.
export const corrected = {
  corrects: (summary: string) => `What they put right in “${summary}”`,
  corrected: (summary: string) => `${summary} (what they put right in it stands above)`,
  stillSaid: ['“', '” still stands here, too. Look whether it is the same thing:'],
} as const;
