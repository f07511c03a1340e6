// How sure we are of a claim.
export const sureness = {
  tested: {
    word: 'Tested',
    means: 'measured in many studies taken together; we read the abstract or the paper',
  },
  indicated: { word: 'Indicated', means: 'one study, or another field than selling: a pointer' },
  reported: { word: 'Reported', means: 'seen second-hand, or never reviewed by peers' },
  opinion: { word: 'Opinion', means: 'what experienced people say; nobody measured it' },
  origin: {
    word: 'Origin',
    means: 'where the method comes from: it tells what is taught, not that it works',
  },
} as const;
