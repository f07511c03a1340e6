// What the seller promises in a note, beside what the customer does: offered as a step of the seller’s, with its day.
import type { Said } from '../said.ts';

/** Said on Sunday, 29 November 2026. */
export const ownSteps: readonly Said[] = [
  ['I’ll send him the tyre test by Thursday.', 'talks: 2026-12-03'],
  ['I’ll send him the tyre test by Friday.', 'talks: 2026-12-04'],
  ['I send the clamp data sheet by Wednesday.', 'talks: 2026-12-02'],
  ['I promised the data sheet for Wednesday', 'talks: 2026-12-02'],
  ['I call her on 22 February.', 'talks: 2027-02-22'],
  ['She sends the plan by next Wednesday.', 'plan: 2026-12-02'],
  [
    'I send the clamp data sheet by Wednesday, she sends photos of the floor by Friday.',
    'talks: 2026-12-02',
    'plan: 2026-12-04',
  ],
  ['I owe them the BAA by wed, they send the sensor list thurs', 'talks: 2026-12-02', 'plan: 2026-12-03'],
  ['I send the offer by Tuesday and I call him on 10 December.', 'talks: 2026-12-01', 'talks: 2026-12-10'],
  ['I will ring him on Tuesday.', 'talks: 2026-12-01'],
  ['I’ll bring two loan trucks on 9 December.', 'talks: 2026-12-09'],
  ['Promised him the offer by Friday.', 'talks: 2026-12-04'],
  ['we promised the certificates for Thursday', 'talks: 2026-12-03'],
  ['Promised to mail the references tomorrow', 'talks: 2026-11-30'],
  ['I’ll check the ramp with our fitter by Monday.', 'talks: 2026-11-30'],
  ['I ask the grid operator about 63 A by 4 December.', 'talks: 2026-12-04'],
  ['I call him next Thursday.', 'talks: 2026-12-03'],
  // No promise, or no day.
  ['I sent him the data sheet on Friday.'],
  ['I promised to think about it.'],
  ['I told her that we deliver by 12 January.'],
  ['I offered Friday, she will let me know.'],
  ['I asked for the plan by Friday.'],
  ['My boss calls her on Thursday.'],
  ['I quoted 1,890 until 31 December.'],
  ['I call him Wednesday or Thursday.'],
  ['I promised the offer.'],
  ['I never promised Friday.'],
  ['I did not call her on Friday.'],
  ['I’ll send nothing before 11 January.'],
  ['I mailed the list on 27 November.'],
  // Theirs, in their own words.
  ['I’ll send you our shift plan by Friday.'],
  ['Priya: “I call you on Friday.”', 'meeting: 2026-12-04'],
  ['Jo: I’ll sign it on Friday.', 'path', 'plan: 2026-12-04'],
];
