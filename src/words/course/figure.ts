// What a point of a figure is, in the words that stand at it.
export const figure = {
  states: {
    met: 'Settled',
    open: 'Open: here the deal stands',
    ahead: 'Still to come',
    'open-indirect': 'Open and indirect',
    'open-direct': 'Open and direct',
    'guarded-indirect': 'Guarded and indirect',
    'guarded-direct': 'Guarded and direct',
    pitch: 'The pitch',
    together: 'Together',
    advance: 'An advance',
    continuation: 'A continuation',
    misery: 'Worse than expected',
    truth: 'As expected',
    magic: 'Better than expected',
    wants: 'Wants it',
    uses: 'Uses it',
    signs: 'Signs',
    says: 'Has a say',
  },
  axes: ['Open', 'Indirect', 'Direct', 'Guarded'],
} as const;
