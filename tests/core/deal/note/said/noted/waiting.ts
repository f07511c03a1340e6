// Until when nothing happens, which is no day to talk and no step of anybody’s.
import type { Said } from '../said.ts';

/** Said on Sunday, 29 November 2026. */
export const waiting: readonly Said[] = [
  ['She does not want to talk before the assembly of the growers, that is 18 February; until then nothing.'],
  ['No call before 18 February.'],
  ['Not before 11 January for the contract.'],
  ['Brandt is away until 11 January.'],
  ['Not before January.'],
  ['Don’t call until 11 January.'],
  ['They are closed until 6 January.'],
  ['Nothing happens before 12 January.'],
  ['Wait until 15 December.'],
  ['He cannot meet before Thursday.'],
  ['She is on leave until the 7th.'],
  ['They can’t sign before 20 January.', 'path'],
  ['no visit before 11.1., too much on'],
  ['nicht vor dem 11. Januar'],
  ['Er ist bis 11. Januar im Urlaub.'],
  // A day beside it stands.
  ['We meet on 9 December, not before ten.', 'meeting: 2026-12-09'],
  ['Not before 18 February, call me on 22 February.', 'meeting: 2027-02-22'],
  ['She is on leave till 7 December, let’s speak on 9 December.', 'meeting: 2026-12-09'],
  ['No visit before 11 January, but a call on 14 December is fine.', 'meeting: 2026-12-14'],
  ['We talk on 4 December, until then she has the figures.', 'meeting: 2026-12-04'],
  ['Please ring on Tuesday, she is out until noon.', 'meeting: 2026-12-01'],
  // By then something is to be there.
  ['He wants the offer before 11 December.', 'plan: 2026-12-11'],
  ['They want an answer until 10 December.', 'plan: 2026-12-10'],
  ['The offer is valid until 31 December.', 'plan: 2026-12-31'],
  ['Not later than 10 December, she says.', 'criteria', 'plan: 2026-12-10'],
];
