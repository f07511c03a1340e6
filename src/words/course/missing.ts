// The page for an address that leads nowhere.
export const missing = {
  title: 'There is no page here',
  text: 'The address leads nowhere: it may be mistyped, or the page may have moved. Search for it, or start from the map.',
} as const;
