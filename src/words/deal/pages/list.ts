// The list of all deals: a line for each, and what became of one that was put away, copied or deleted.
export const list = {
  title: 'The deals, one by one',
  sorted:
    'What is overdue stands first, then what has a date, the nearest first, then the newest without one.',
  undated: (count: number) => (count === 1 ? 'One has no date ahead.' : `${count} have no date ahead.`),
  find: 'Find a deal: its name, a person, a word from your notes',
  left: (count: number, of: number) =>
    count === 0 ? 'No deal has that.' : `${count} of ${of} ${of === 1 ? 'deal' : 'deals'}`,
  phase: (number: number, title: string) => `In ${number} ${title}`,
  allMet: 'Every gate is met',
  ahead: (day: string) => `a yes is noted for ${day}: the gate is not met before that day`,
  conditional: 'Still conditional:',
  withConditions: (count: number) => `, ${count} of them with conditions`,
  contact: (day: string) => (day === '' ? 'no talk noted yet' : `last contact ${day}`),
  begun: (day: string) => `begun on ${day}`,
  ended: 'Ended with a no',
  saidNo: (day: string) => (day === '' ? 'Ended with a no:' : `Said no on ${day}:`),
  saidNotYet: (day: string) => (day === '' ? 'Not yet:' : `Not yet, ${day}:`),
  endsWithNo: 'It ended with a no',
  reopen: 'Take it up again',
  reopened: (name: string) =>
    `${name} is among your deals again, and the gate is open. Their words still stand there.`,
  today: 'Today',
  overdue: (date: string) => `Overdue ${date}`,
  lapsed: (count: number) =>
    count === 0 ? '' : count === 1 ? 'One step was due long ago.' : `${count} steps were due long ago.`,
  next: (date: string) => `Next ${date}`,
  more: (count: number, late = 0) =>
    `and ${count} more${late === 0 ? '' : late === count ? ', overdue' : `, ${late} of them overdue`}`,
  price: (label: string) => `${label}:`,
  unwritten: 'Nothing written yet:',
  tool: (number: number, phase: string, sheet: string) => `${number} ${phase} · ${sheet}`,
  copied: (name: string) => `${name} is the deal you are working on now.`,
  archived: (name: string) => `${name} is archived.`,
  back: (name: string) => `${name} is back among your deals.`,
  forgotten: 'Every word about it is deleted.',
  backup: (day: string) =>
    day === ''
      ? 'They are in this browser only, and no copy of them was downloaded here yet.'
      : `They are in this browser only. The last copy was downloaded here on ${day}.`,
  makeBackup: 'Make a copy',
  crm: 'Take over deals from a CSV',
  crmHelp:
    'As HubSpot, Salesforce or Pipedrive exports it, or any table with a row for each deal. It is read on this device, and you see what would be made before anything is.',
  crmFile: 'The CSV file',
  crmFailed: 'What reads the file could not be loaded. Choose the file again when you are online.',
} as const;
