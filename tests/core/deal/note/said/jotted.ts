// How a seller really jots a call down: fragments, mistypings, a second language, all in capitals, several facts in one
// line, with what is to be offered of it. It was fitted to these; those in jotted-unseen.ts it was not.
import type { Said } from './said.ts';

/** Said on Sunday, 29 November 2026. */
export const jotted: readonly Said[] = [
  ['they went with the other vendor', 'end'],
  ['We are not going ahead. Please do not call again.', 'end'],
  ['budget is cut, its dead', 'end'],
  ['no problem with the size, she says'],
  ['no later than Friday for the sheet', 'plan: 2026-12-04'],
  ['not before June, new fiscal year'],
  ['they said no to the extra training'],
  ['the other offer is 12% cheaper', 'other-ways'],
  ['Scandit quoted 4,200 a year', 'other-ways'],
  ['340 scanners too many', 'concerns'],
  ['CALL BACK TUE 10AM', 'meeting: 2026-12-01'],
  ['tel 0171 2233445, ask for Birgit'],
  ['IT guy (Tom) wants to see the API first', 'people: IT'],
  ['she send me the numbers till wednesday', 'plan: 2026-12-02'],
  ['drivers loose 20 min per stop bc of paper', 'gap: 20 min'],
  ['2 of 3 shops ok, 3rd maybe in jan'],
  ['price ok, 38.500 CHF incl install'],
  ['our price is 15% too high she says', 'concerns'],
  ['Zebra is cheaper, 79 per device', 'other-ways'],
  ['currently 14 scanners broken per month = 3k repair', 'gap: 14 scanners broken per month'],
  ['meeting moved 3.12. to 10.12.', 'meeting: 2026-12-10'],
  ['CFO must sign > 50k, back from holiday 7 Dec', 'path', 'plan: 2026-12-07'],
  ['Has to work offline (no wifi in hall 3)', 'criteria'],
  ['nice call, good mood, sends regards'],
  ['Spoke w/ Frau Lindner 10:30-10:50'],
  ['they have 220 staff, 3 shifts, 2 sites'],
  ['Current system has contract until 31.12.2027', 'plan: 2027-12-31'],
  ['not sure the old staff will use it, average age 56', 'concerns'],
  ['decision is made by Ms Okafor + board, 15.12.', 'path', 'plan: 2026-12-15'],
  ['no no, its 34 doors not 43', 'corrections'],
  [
    'Tom: 45 min/truck lost, wants quote by 11.12., boss (Ines) signs',
    'gap: 45 min',
    'path',
    'plan: 2026-12-11',
  ],
];
