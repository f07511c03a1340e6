// What of a deal is copied into a note of a CRM.
export const crm = {
  copy: 'Copy for your CRM',
  copied:
    'Copied: what they said last, what is promised, their last yes, who decides, their figures and doubts. Paste it into a note or an activity.',
  byHand:
    'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  text: 'Text for your CRM',
  head: (day: string, deal: string) => `${day} · ${deal}`,
  talk: (day: string) => (day === '' ? 'Last talk' : `Last talk, ${day}`),
  answer: (gate: string, day: string) => `Their answer at ${gate}, ${day}`,
  yes: (gate: string, day: string) => `They said yes at ${gate}${day === '' ? '' : `, ${day}`}`,
  noted: (day: string) => `noted on ${day}`,
  person: (who: string, part: string) => (part === '' ? who : `${who} (${part.toLowerCase()})`),
  more: (count: number) => `… and ${count} more`,
  said: (answer: string, said: string) => `${answer}. ${said}`,
  corrected: 'They put right',
  next: 'Next',
  by: (day: string) => `By ${day}`,
  overdue: (day: string) => `Overdue since ${day}`,
  lapsed: (day: string) => `Was due on ${day}`,
  gap: 'Their figures',
  concerns: 'Open doubts',
  line: (label: string, text: string) => `${label}: ${text}`,
} as const;
