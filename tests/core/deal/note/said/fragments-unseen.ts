// Lines in the style of fragments.ts, written down with what is to be offered of them when all of that was found. Nothing
// is to be fitted to these; whoever wants to do so writes new ones.
import type { Said } from './said.ts';

/** Said on Sunday, 29 November 2026. */
export const fragmentsUnseen: readonly Said[] = [
  ['called Dr Ruiz. nice guy, 4 ops, on Dentrix since 2011. wants a demo but not before Xmas'],
  ['front desk loses abt 45 min a day on ins verification', 'gap: 45 min a day'],
  ['office mgr says no, they just renewed w/ Weave', 'end'],
  ['dr said pass, too busy w/ the new bldg', 'end'],
  ['they went w/ Dentrix Ascend. price', 'end'],
  ['sticking with paper charts for now'],
  ['not a no, she has to see Q1 numbers first'],
  ['Curve came in at $349/mo, we’re at 410', 'other-ways'],
  ['Patterson rep offered Eaglesoft at $389/mo w/ free training', 'other-ways'],
  ['pays 275/mo today for Softdent support'],
  ['budget is 40k max for both locations'],
  ['recall list is a mess, 18% no-shows last mo. she wants under 8', 'gap: 18%'],
  ['training under 2 days or forget it', 'criteria'],
  ['no x-ray bridge, no deal', 'criteria'],
  ['must work w/ Schick sensors', 'criteria'],
  ['needs 2 refs from ortho offices'],
  ['partner (Dr Cole) has to sign too, back Dec 7', 'path', 'plan: 2026-12-07'],
  ['will run it by my manager for 15% off'],
  ['our legal is looking at the BAA. should be ok'],
  ['she’s worried abt losing 15 yrs of perio charts', 'concerns'],
  ['hygienist afraid of charting on a tablet', 'concerns'],
  ['server went down 3 times since Labor Day. lost 2 days of billing', 'gap: 3 times', 'gap: 2 days'],
  ['mtg w/ CPA Dec 9, decision by Dec 18', 'plan: 2026-12-09', 'path', 'plan: 2026-12-18'],
  ['wants 5% off if she pays the yr upfront'],
  ['it’s 6 chairs not 5', 'corrections'],
  ['owner is her dad, he signs everything over 10k', 'path'],
  ['get back to her after tax season, swamped till then'],
  ['claims get rejected, abt 12 a wk, nobody chases them', 'gap: 12 a wk'],
  ['Deal stage: Qualified · Owner: me · Amount: 22,450'],
  ['ring Kim thurs am re import of old images', 'meeting: 2026-12-03'],
];
