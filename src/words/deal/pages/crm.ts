// What of a deal is copied into a note of a CRM.
export const crm = {
  copy: 'Copy for your CRM',
  copied: 'Copied: the last talk, the next step and what is not known. Paste it into a note or an activity.',
  byHand:
    'Your browser does not let this page copy. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  text: 'Text for your CRM',
  talk: (day: string) => (day === '' ? 'Last talk' : `Last talk, ${day}`),
  next: 'Next',
  overdue: (day: string) => `Overdue since ${day}`,
  concerns: 'Open doubts',
  unknown: 'Not known yet',
  questions: 'Still to ask',
  line: (label: string, text: string) => `${label}: ${text}`,
} as const;
