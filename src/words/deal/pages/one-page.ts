// The one-page summary of a deal, its whole file, and the page for before and after a talk.
export const onePage = {
  title: 'One page',
  description:
    'One deal on one side of paper: who, their situation in their words, how they choose, what was chosen, what comes next.',
  file: 'The whole file',
  fileDescription: 'Everything written about one deal: a cover, the contents, and every worksheet in full.',
  contents: 'Contents',
  none: 'Nothing stands here yet. What you write on the worksheets of this deal comes together on this page.',
  gates: 'Gates',
  gate: { met: 'Met', begun: 'Open', empty: 'Not begun' },
  concerns: 'Their open doubts',
  unknown: 'What we do not know about how they decide',
  more: (count: number) => (count === 1 ? 'More in the file.' : `${count} more in the file.`),
  next: 'Next',
  print: 'Print',
  printed: 'Printed on',
  blank: '–',
  example: 'Harrow Lane Bakery Group, an example',
  exampleTitle: 'A deal, complete',
  exampleDescription:
    'Harrow Lane Bakery, filled in from the first guess to the second year: an example to read beside your own.',
  copy: 'Copy it to a deal of yours',
  copied: 'Copied. It is the deal you are working on now.',
} as const;
