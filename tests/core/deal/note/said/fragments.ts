// How a seller of software for dental practices jots a call down: fragments that go on in small letters, abbreviations,
// prices and limits. It was fitted to these; those in fragments-unseen.ts it was not.
import type { Said } from './said.ts';

/** Said on Sunday, 29 November 2026. */
export const fragments: readonly Said[] = [
  // No's, and what is none.
  ['says no thanks, not going ahead', 'end'],
  ['Yusuf picked up. says no thanks, not going ahead.', 'end'],
  ['they passed. staying w/ Eaglesoft', 'end'],
  ['lost it, they signed w/ Curve today', 'end'],
  ['no budget this yr, try again in Oct'],
  ["she said we're out, price", 'end'],
  ['"too much for one chair, staying on paper + his old Softdent."', 'concerns'],
  ["she's not saying no, just not before tax season"],
  ['not interested right now but call me in march'],
  // How else they could go.
  ["spoke to Kim she says they're going with Open Dental at 199 a month ours is 249", 'other-ways'],
  ['match it or they sign friday', 'plan: 2026-12-04'],
  ['says Henry Schein offered Dentrix Ascend at $549/mo flat for all 3 chairs, ours is 623.', 'other-ways'],
  ['Schein offered Ascend at $549/mo, ours is 623', 'other-ways'],
  ['have quote from Dolphin $289/mo', 'other-ways'],
  ['Archy quoted 299/chair', 'other-ways'],
  // Whose say it is.
  ['need approval from my boss on the discount'],
  ['need approval from my boss.'],
  ['Leon: "we\'d sign this week if the discount is in".'],
  ['owner Dr Wendt decides w/ her accountant.', 'path'],
  ['Helm has to sign too', 'path'],
  // Limits and ages are no trouble.
  ['Patel: downtime max 4 hrs or no', 'criteria'],
  ['worried abt 22 yrs of Eaglesoft charts', 'concerns'],
  ['14% no shows, she wants under 5% by June', 'gap: 14%'],
  ['Northgate pays $412/chair/mo today'],
  ['Tom wants <$350'],
  ['abt 30 no shows a month = ~$4,500', 'gap: 30 no shows a month'],
  ['budget 50k/yr tops'],
  ['want 10% off if they prepay'],
  // What has to be so.
  ['no bridge no deal', 'criteria'],
  ['net 60 or he walks', 'criteria'],
  ['must run on iPad or no deal.', 'criteria'],
  ['wants to see it on iPad. must run on iPad or no deal. not ok w/ 3 yr contract', 'criteria'],
  ["I won't do another migration over a weekend", 'criteria'],
  ['Sato asked what happens to her data if she leaves'],
  // Days.
  ['CFO not in yet. board mtg Jan 20', 'people: CFO', 'plan: 2027-01-20'],
  ['board mtg Jan 20', 'plan: 2027-01-20'],
  ['Jan 12 partner mtg', 'plan: 2027-01-12'],
  ['Dec 14 demo, Jan 8 quote, Feb 12 go live', 'plan: 2026-12-14', 'plan: 2027-01-08', 'plan: 2027-02-12'],
  ['I owe them the BAA by wed, they send the sensor list thurs'],
  // Several sentences that go on in small letters.
  [
    '2 chairs now, 3rd in April. appts on paper book + Excel recalls, abt 30 missed a month. owner Dr Wendt decides w/ her accountant. wants to see it on an iPad. not before tax season is over',
    'gap: 30 missed a month',
    'path',
  ],
  // What a CRM says of a deal.
  ['Deal Stage: Contract Sent · Deal owner: Dana Whitlock · Amount: 64000 · Currency: USD'],
  [
    'Deal Stage: Contract Sent · Deal owner: Dana Whitlock\nDeal Description: their server is down 3 hours a week',
    'gap: 3 hours a week',
  ],
];
