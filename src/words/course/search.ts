// The search.
export const search = {
  label: 'Search the course',
  placeholder: 'A word, for example “trade-off”',
  close: 'Close',
  kinds: 'Show only',
  all: 'Everything',
  kindNames: {
    Lesson: 'Lessons',
    Worksheet: 'Worksheets',
    'Role-play': 'Role-plays',
    Term: 'Terms',
    Source: 'Sources',
  },
  empty: 'Type a word to search lessons, worksheets, role-plays, terms and sources.',
  searching: 'Searching',
  none: (words: string) => `Nothing found for “${words}”. Try a shorter or a more common word.`,
  found: (count: number, words: string) =>
    `${count === 1 ? 'One result' : `${count} results`} for “${words}”`,
  beginning: (word: string) => `No page has “${word}”: these have a word that begins like it.`,
  deal: 'Your deal',
  deals: (count: number) => (count === 1 ? 'One deal of yours' : `${count} deals of yours`),
  noneInCourse: (words: string) => `In the course, nothing has “${words}”.`,
  more: 'Show more',
  failed:
    'The search could not be loaded. Check the connection and try again; every page is also listed in Contents.',
  retry: 'Try again',
  move: 'Arrow keys move, Enter opens, Escape closes.',
} as const;
