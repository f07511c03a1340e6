// The list of all deals: a line for each, and what became of one that was put away, copied or deleted.
export const list = {
  sorted:
    'What is overdue stands first, then what has a date, the nearest first, then the newest without one.',
  find: 'Find a deal by its name',
  left: (count: number, of: number) =>
    count === 0 ? 'No deal has that in its name.' : `${count} of ${of} ${of === 1 ? 'deal' : 'deals'}`,
  today: 'today',
  overdue: (date: string) => `Overdue since ${date}:`,
  next: (date: string) => `Next, ${date}:`,
  more: (count: number) => `and ${count} more`,
  unwritten: 'Nothing written yet:',
  tool: (number: number, phase: string, sheet: string) => `${number} ${phase} · ${sheet}`,
  copied: (name: string) => `${name} is the deal you are working on now.`,
  archived: (name: string) => `${name} is archived.`,
  back: (name: string) => `${name} is back among your deals.`,
  forgotten: 'Every word about it is deleted.',
} as const;
