// What the page for notes says of itself.
export const notePage = {
  title: 'Note a call',
  description:
    'A minute after a call: what they said, and what comes next. It goes into the deal at once, and stays on this device.',
  withoutScript: 'Without JavaScript nothing can be saved here. For pen and paper there is a blank sheet:',
} as const;
