// What of a deal is copied into a note of a CRM.
export const crm = {
  copy: 'Copy for your CRM',
  copied: (parts: readonly string[]) =>
    parts.length === 0
      ? 'Copied: the name of the deal. Nothing else of it is written yet.'
      : `Copied: ${parts.join(', ')}. Paste it into a note or an activity.`,
  parts: {
    talk: 'what they said last',
    news: 'how they answered or put you right',
    ahead: 'what comes next',
    yes: 'their last yes',
    conditions: 'what is still conditional',
    path: 'how they decide',
    ways: 'the other ways they could go',
    gap: 'their figures',
    subject: 'what it is about',
    concerns: 'their doubts',
  },
  byHand:
    'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  text: 'Text for your CRM',
  head: (day: string, deal: string) => `${day} · ${deal}`,
  talk: (day: string) => (day === '' ? 'Last talk' : `Last talk, ${day}`),
  answer: (gate: string, day: string) => `Their answer at ${gate}${day === '' ? '' : `, ${day}`}`,
  yes: (gate: string, day: string) => `They said yes at ${gate}${day === '' ? '' : `, ${day}`}`,
  noted: (day: string) => `noted on ${day}`,
  /** Others read it, too: it says who does a step, and not whose it is for one of the two. */
  owner: (theirs: boolean, who: string) => (theirs ? 'they' : 'we') + (who === '' ? '' : ` (${who})`),
  more: (count: number) => `… and ${count} more`,
  answers: { yes: 'Yes', no: 'No' },
  said: (answer: string, said: string) => [answer, said].filter((text) => text !== '').join('. '),
  corrected: 'They put right',
  next: 'Next',
  by: (day: string) => `By ${day}`,
  on: (day: string) => `On ${day}`,
  overdue: (day: string) => `Overdue since ${day}`,
  lapsed: (day: string) => `Was due on ${day}`,
  conditions: 'Still conditional',
  gap: 'Their figures',
  concerns: 'Open doubts',
  line: (label: string, text: string) => `${label}: ${text}`,
} as const;
