// The deal that a page works on.
export const thisDeal = {
  which: 'You are working on',
  practice: 'Practice sheets',
  deleted: 'This deal was deleted. It is kept among the deleted ones, with what you write here.',
  putBack: 'Put it back',
  missing: 'The deal you worked on in this tab is gone. You are on the practice sheets.',
} as const;
