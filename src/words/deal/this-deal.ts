// The deal that a page works on.
export const thisDeal = {
  which: 'You are working on',
  practice: 'Practice sheets',
  deleted: 'This deal is under “Deleted” on the page “Your deals”. What you write here is still saved in it.',
  putBack: 'Put it back',
  isBack: 'It is back.',
  missing:
    'The deal you worked on in this tab no longer exists. These are the practice sheets, which belong to no deal.',
} as const;
