// Sums, capacities and doubts, which are no figures of their trouble, and what others ask, which is another way to go.
import type { Said } from '../said.ts';

/** Said on Sunday, 29 November 2026. */
export const sums: readonly Said[] = [
  ['Toyota has offered 1,890 a month incl. service.', 'other-ways'],
  ['Her neighbour rents from Zeppelin at 890 a month.'],
  ['Nine trucks, 60 months, 2,130 EUR a month in all'],
  ['She doubts the clamp holds 1.2 t.', 'concerns'],
  ['Linde wants 1,310 a month per truck', 'other-ways'],
  ['Linde was there last week with 1,240 per truck and month', 'other-ways'],
  ['They compare with Jungheinrich, who want 1,020 a month with service', 'other-ways'],
  ['Linde went down to 1,270', 'other-ways'],
  ['STILL has 980 a month on the table', 'other-ways'],
  ['Crown quoted 218,000', 'other-ways'],
  ['Hyster asks 1,150 a month.', 'other-ways'],
  ['Jungheinrich is at 1,090 per truck.', 'other-ways'],
  ['Toyota came down to 1,200 a month.', 'other-ways'],
  ['Doosan is offering 1,050 a month.', 'other-ways'],
  // Theirs, ours, or of nobody: a sum and no trouble.
  ['We are at 1,310 a month.'],
  ['I said 1,310 a month per truck.'],
  ['They pay 1,180 a month for the old ones.'],
  ['He asked for 1,200 a month.'],
  ['She would pay 1,000 a month.'],
  ['Marcus wants 1,200 a month.'],
  ['Marcus asks 3 people before he decides.', 'path'],
  ['Our 1,450 a month is too high for them.', 'concerns'],
  ['It comes to 2,400 CHF a month.'],
  // What something can carry or hold.
  ['The ramp carries 2.5 t.'],
  ['The lift holds 1.2 t.'],
  ['The truck lifts 3 t to the top rack.'],
  ['The hall has room for 300 pallets.'],
  ['The new one has a capacity of 40 pallets an hour.'],
  ['She is not sure that it carries 2 t.', 'concerns'],
  // What is a figure of their trouble stays one.
  ['We lose 1,200 a month on rentals.', 'gap: 1,200 a month'],
  ['The old trucks break down 3 times a month.', 'gap: 3 times a month'],
  ['About 14 pallets a week are damaged by the forks.', 'gap: 14 pallets a week'],
  ['Repairs cost us 38,200 EUR last year.', 'gap: 38,200 EUR'],
  ['The drivers wait 3 hours for a technician.', 'gap: 3 hours'],
  ['Her people carry 40 boxes a day by hand.', 'gap: 40 boxes a day'],
  ['1.2 t of fruit spoils every week.', 'gap: 1.2 t'],
];
