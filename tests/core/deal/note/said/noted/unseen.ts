// Of all these kinds, sentences that nothing was fitted to: they were written down before the first rule for them was.
import type { Said } from '../said.ts';

/** Said on Sunday, 29 November 2026. */
export const notedUnseen: readonly Said[] = [
  // Days.
  ['Go-live on 4 January, no, 11 January.', 'plan: 2027-01-11'],
  ['The workshop on 15 December is called off.'],
  ['She is not in on 8 December, 10 December is fine.', 'plan: 2026-12-10'],
  ['They moved the audit from 7 January to 21 January.', 'plan: 2027-01-21'],
  ['Thursday does not work, she comes by on Friday.', 'meeting: 2026-12-04'],
  ['The lawyer is back on 10 December, not 9 December.', 'corrections', 'plan: 2026-12-10'],
  ['They open the new hall on 11 January, no matter what.', 'plan: 2027-01-11'],
  // Promises of the seller.
  ['I’ll send her the contract by Tuesday.', 'talks: 2026-12-01'],
  ['I promised Frau Appel the options for Thursday.', 'talks: 2026-12-03'],
  [
    'I call Jörg on 14 December and he sends the plan by 11 December.',
    'talks: 2026-12-14',
    'plan: 2026-12-11',
  ],
  ['I will bring the clamp on Wednesday.', 'talks: 2026-12-02'],
  ['I sent the contract last Tuesday.'],
  ['I told him Thursday is too early.'],
  ['Priya: I’ll send the rota by Friday.'],
  ['“I’ll call you on Thursday.”', 'meeting: 2026-12-03'],
  // Sums.
  ['Manitou has offered 2,050 a month with tyres.', 'other-ways'],
  ['Our last price was 1,990 a month.'],
  ['The forklift holds 2 t at 4 m.'],
  ['He doubts that it does 40 pallets an hour.', 'concerns'],
  ['They rent three for 2,700 a month.'],
  ['Two trucks are down 6 hours a week.', 'gap: 6 hours a week'],
  ['We throw away 90 crates a week.', 'gap: 90 crates a week'],
  // Waiting.
  ['She is on holiday until 4 January.'],
  ['Nobody decides anything before 15 January.', 'path'],
  ['No meeting until 14 December.'],
  ['We speak on 10 December, she is away until then.', 'meeting: 2026-12-10'],
  ['They need the paper before 9 December.', 'plan: 2026-12-09'],
  // A yes.
  ['The order is in!', 'yes'],
  ['Frau Appel signed this afternoon.', 'yes'],
  ['They said yes.', 'yes'],
  ['He said yes to the trial.'],
  ['IT said yes.', 'people: IT'],
  ['They have signed for three of the nine trucks.'],
  ['Once they have signed, I book the fitters.'],
];
