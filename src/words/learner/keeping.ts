// Where the learner’s words are kept, and what keeps them from being kept.
export const keeping = {
  memory:
    'This browser does not let the site store anything, so what you write lasts only until you leave this page. Print it before you go, or allow storage for this site and reload.',
  localstorage:
    'What you write is saved on this device. If the browser crashes, you may lose what you wrote in the last half minute.',
  waiting:
    'What you saved before is not shown yet, because the browser is slow to answer. What you write now is saved. Please leave this page open until the rest appears.',
  newer:
    'What is stored here was written by a newer version of this page. Reload to get that version; until then nothing you write is kept, and nothing stored is touched.',
  failed:
    'Your last lines are not saved: the browser is out of space or refuses to write. Keep this page open, print it or copy your lines, then free some space; saving is tried again every few seconds.',
  slow: 'Not saved yet, because the browser is slow to answer. Please leave this page open until you read “Saved on this device”.',
  everything:
    'Everything you saved here was deleted, in another tab or by the browser. You still see it on this page, but it is no longer saved, and neither is what you write now.',
  deal: 'This deal was deleted for good in another tab. You still see it on this page, but it is no longer saved, and neither is what you write now.',
  keepGone: { everything: 'Save everything again', deal: 'Save this deal again' },
  dropGone: 'Clear this page too',
  dropSure: {
    everything: 'Clear this page too? Everything that you see here and saved before will be gone.',
    deal: 'Clear this page too? Everything that you see here about this deal will be gone.',
  },
  lost: (count: number) =>
    `There were ${count} answers and notes of yours in this browser, and they are gone: the browser or somebody cleared them. If you kept a copy, you can bring it in on the page “Progress”.`,
  unreadable: (count: number) =>
    `${count === 1 ? 'One record' : `${count} records`} could not be read. Nothing was thrown away: it is kept aside and goes into your copy.`,
} as const;
