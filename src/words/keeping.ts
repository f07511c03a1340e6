// Where the learner’s words are kept, and what keeps them from being kept.
export const keeping = {
  memory:
    'This browser does not let the site store anything, so what you write lasts only until you leave this page. Print it before you go, or allow storage for this site and reload.',
  localstorage:
    'This browser offers only its smaller store. What you write is kept, but a crash may lose the last half minute.',
  newer:
    'What is stored here was written by a newer version of this page. Reload to get that version; until then nothing you write is kept, and nothing stored is touched.',
  failed:
    'Your last lines are not saved: the browser is out of space or refuses to write. Keep this page open, print it or copy your lines, then free some space; saving is tried again every few seconds.',
  slow: 'Not saved yet: the browser is slow to answer. Keep this page open until it says that all is saved.',
  everything:
    'Your records were deleted, in another tab or by the browser. This page still shows them, but nothing you write here is saved.',
  deal: 'This deal was deleted for good in another tab. This page still shows it, but nothing you write here is saved.',
  keepGone: 'Keep it after all',
  dropGone: 'Delete it here too',
  lost: (count: number) =>
    `There were ${count} answers and notes of yours in this browser, and they are gone: the browser or somebody cleared them. If you kept a copy, you can bring it in on the page “Progress”.`,
  unreadable: (count: number) =>
    `${count === 1 ? 'One record' : `${count} records`} could not be read. Nothing was thrown away: it is kept aside and goes into your copy.`,
} as const;
