// The learner’s deal.
export const deals = {
  title: 'Your deal',
  description:
    'One real account of yours, carried through the six phases on worksheets that stay on this device.',
  name: 'What do you call it?',
  help: 'The organisation is enough. Business roles only; nothing personal about anyone.',
  sheets: 'Its worksheets',
  missing: 'This worksheet is still to come.',
  gate: { open: 'gate open', met: 'gate met' },
  begun: 'begun',
  empty: 'nothing written yet',
} as const;
