// Days that were put right, called off or moved in the sentence that names them: only the one that stands is to be offered.
import type { Said } from '../said.ts';

/** Said on Sunday, 29 November 2026. */
export const days: readonly Said[] = [
  [
    'He had asked for delivery on 1 February, they corrected me: it’s 8 February, the hall floor is not ready before.',
    'corrections',
    'plan: 2027-02-08',
  ],
  ['Delivery on 1 February, they corrected me: it’s 8 February.', 'corrections', 'plan: 2027-02-08'],
  ['Delivery on 12 January, no, on 19 January.', 'plan: 2027-01-19'],
  ['The meeting on 10 December is cancelled, we meet on 17 December.', 'meeting: 2026-12-17'],
  ['She cannot on Friday, but on 9 December she can.', 'plan: 2026-12-09'],
  ['She says the advisers meet on 14 December, not 15.', 'corrections', 'plan: 2026-12-14'],
  ['They corrected me: it is 14 December, not 15 December.', 'corrections', 'plan: 2026-12-14'],
  ['The kick-off on 5 January is off, they want 12 January.', 'plan: 2027-01-12'],
  ['Not on 9 December, on 11 December they are all there.', 'plan: 2026-12-11'],
  ['Installation on 7 December? No, 14 December.', 'plan: 2026-12-14'],
  ['The audit on 8 December is postponed to 15 December.', 'plan: 2026-12-15'],
  ['Training on 14 January, sorry, 21 January.', 'plan: 2027-01-21'],
  ['The committee was to meet on 9 December, it now meets on 16 December.', 'path', 'plan: 2026-12-16'],
  ['18 December does not work for her, 21 December does.', 'plan: 2026-12-21'],
  ['They dropped 7 December, it’s 14 December now.', 'plan: 2026-12-14'],
  // Nothing stands.
  ['The visit on Wednesday is cancelled.'],
  ['The visit on 9 December is cancelled.'],
  ['They called off the demo on 9 December.'],
  ['She can’t do 10 December.'],
  ['He is not there on Tuesday.'],
  ['Monday is no good for them.'],
  ['There is no meeting on 10 December.'],
  ['The tour on 4 December no longer takes place.'],
  ['9 December does not suit her.'],
  // A “no” or “not” that is about something else takes no day away.
  ['No, on 9 December she has time.', 'plan: 2026-12-09'],
  ['They come together on 9 December, not in the office but online.', 'plan: 2026-12-09'],
  ['The order was cancelled by Zebra, so they decide on 10 December.', 'path', 'plan: 2026-12-10'],
  ['He cannot decide, the committee does on 9 December.', 'path', 'plan: 2026-12-09'],
  ['Delivery on 12 January, no ramp needed.', 'plan: 2027-01-12'],
  ['The old contract is cancelled, it ends on 31 March.', 'plan: 2027-03-31'],
];
