// The files in which a learner takes a deal away.
export const takeaway = {
  unnamed: 'A deal without a name',
  page: 'Page ',
  of: ' of ',
  csv: { field: 'Field', row: 'Row' },
  event: (about: string, deal: string) => (deal === '' ? about : `${about} (${deal})`),
  cell: (label: string, text: string) => (label === '' ? text : `${label}: ${text}`),
  title: 'Take it away',
  help: 'Made on this device, for you alone. What you do with the file is up to you; what is in the file leaves with it.',
  named: 'Put the deal’s name in the file’s name',
  markdown: 'Text (Markdown)',
  word: 'Word',
  calendar: 'Calendar (.ics)',
  table: (name: string) => `Table: ${name}`,
  making: 'The file is being made.',
  made: 'The file is in your downloads.',
  failed: 'The file could not be made. Nothing is lost; try again when you are online.',
} as const;
