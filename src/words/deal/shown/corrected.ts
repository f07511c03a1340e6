// What the customer put right stands before the page that it puts right: each is headed so that a reader knows which is which.
// They put right what was sent, and as often what was said, also before there was anything to send.
export const corrected = {
  corrects: (summary: string) => `What they put right, in “${summary}” or in a talk`,
  corrected: (summary: string) => `${summary} (what they put right stands above)`,
  stillSaid: ['“', '” still stands here, too. Look whether it is the same thing:'],
} as const;
