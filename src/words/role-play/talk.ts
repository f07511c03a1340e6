// A conversation to try: its meters, its kinds of endings, and its script.
export const talk = {
  title: 'Role-plays',
  description: 'Conversations with customers to try, to replay another way, and to play with two colleagues.',
  lead: 'Each is a conversation in which you decide what to say. Nothing you say is lost on the other person, and you can go back at any point.',
  found: (found: number, all: number) => `${found} of ${all} endings found`,
  best: (kind: string) => `The best so far: ${kind}.`,
  by: { phone: 'On the phone', video: 'On a video call', mail: 'By mail', room: 'Face to face' },
  you: 'You',
  who: 'Who you are',
  where: 'Where it is',
  customer: 'Who you talk to',
  gate: 'The gate: what would be agreed',
  meters: { trust: 'Trust', insight: 'Insight', agreement: 'Agreement' },
  level: (level: number) => `${levelWord(level)} (${level} of 10)`,
  change: (change: number) => (change > 0 ? `up ${change}` : `down ${-change}`),
  changed: (meter: string, change: number) => `${meter} ${change > 0 ? `+${change}` : `−${-change}`}`,
  kinds: {
    gate: 'The gate is met',
    partial: 'Part of it is agreed',
    stall: 'A polite stall',
    lost: 'Trust is lost',
    no: 'An honest no',
  },
  ending: 'Ending',
  kit: 'Play it with two colleagues',
  printScript: 'Print the script',
  script: 'The whole conversation',
  scriptHelp:
    'Every scene with all that can be said in it. Each line has the number of its scene and a letter, and tells where it leads.',
  scene: (number: number) => `Scene ${number}`,
  toScene: (number: number) => `go to scene ${number}`,
  toEnding: (kind: string) => `ending: ${kind}`,
  why: 'Why',
  thinks: (name: string) => `${name} thinks:`,
  offeredIf: (condition: string) => `Only if ${condition}.`,
  leadsIf: (condition: string) => `If ${condition}:`,
  otherwise: 'Otherwise:',
  atLeast: (meter: string, level: number) => `${meter} is ${level} or more`,
  atMost: (meter: string, level: number) => `${meter} is ${level} or less`,
  between: (meter: string, from: number, to: number) => `${meter} is ${from} to ${to}`,
  after: (lines: readonly string[]) => `you said ${lines.join(' or ')}`,
  notAfter: ([first = '', ...others]: readonly string[]) =>
    others.length === 0 ? `you did not say ${first}` : `you said neither ${[first, ...others].join(' nor ')}`,
  all: (conditions: readonly string[]) => conditions.join(', and '),
  map: 'Map of the conversation',
  mapHelp: 'From the top down, by how soon a scene can come. Squares are endings.',
  leadsTo: (places: string) => `Leads to ${places}.`,
  unmet: { scene: 'Not met yet.', ending: 'An ending not found yet.' },
  been: 'You were here.',
} as const;

function levelWord(level: number): string {
  if (level === 0) return 'none';
  if (level <= 3) return 'low';
  return level <= 6 ? 'fair' : 'high';
}
