// How a seller really jots a call down, with what is to be offered of it: written down before anything was fitted to the
// lines in jotted.ts. Nothing is to be fitted to these; whoever wants to do so writes new ones.
import type { Said } from './said.ts';

/** Said on Sunday, 29 November 2026. */
export const jottedUnseen: readonly Said[] = [
  ['Customer decided for a competitor, thats it', 'end'],
  ['PROJECT CANCELLED. HQ stopped all invest.', 'end'],
  ['He told me clear: no interest any more, take us off the list', 'end'],
  ['Absage per Mail, sie nehmen den günstigeren', 'end'],
  ['the answer is no, they keep what they have', 'end'],
  ['no answer yet, try again Thursday', 'plan: 2026-12-03'],
  ['said no more than 5 users at the start', 'criteria'],
  ['no need for a demo, she knows it from her last job'],
  ['If IT says no we are dead', 'people: IT'],
  ['they rejected the 3 year contract, want 1 year'],
  ['Datalogic offered 310 € per piece + free service', 'other-ways'],
  ['another bid came in at 18k, ours 21k', 'other-ways'],
  ['the incumbent gives them 8 % off if they renew', 'other-ways'],
  ['our quote 4 % above budget'],
  ['wants 10% discount at 50 pcs'],
  ['about 6 misspicks a day, each approx 40 eur', 'gap: 6 misspicks a day'],
  ['inventory takes 2 people 3 days every quarter', 'gap: 3 days every quarter'],
  ['invoice nr 20231187 still open, 1.240,00'],
  ['ring her mobile +44 7700 900123 after 4pm'],
  ['Thurs 3/12 14h teams w/ purchasing', 'meeting: 2026-12-03', 'people: purchasing'],
  ['she is back 14 dec', 'plan: 2026-12-14'],
  ['will talk to production mgr tmrw', 'people: production mgr', 'plan: 2026-11-30'],
  ['screens too small for gloves, old people complain', 'concerns'],
  ['MUST BE RUGGED IP65 MIN', 'criteria'],
  ['only if it reads damaged labels', 'criteria'],
  ['no go without SAP interface', 'criteria'],
  ['purchasing needs 3 bids above 10k', 'path'],
  ['Geschäftsführung entscheidet Mitte Januar', 'path'],
  ['its 12 gates, you wrote 21', 'corrections'],
  ['good chat about football, kids, weather; nothing new'],
  ['31 dock doors, 2 h/day waiting, afraid of downtime at xmas', 'gap: 2 h/day', 'concerns'],
];
