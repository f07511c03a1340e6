// Before and after a talk.
export const meeting = {
  title: 'Before and after a talk',
  description:
    'Five minutes before a talk with a customer and five after it, on the phone: what was agreed, what is open, what to ask.',
  before: 'Before',
  last: 'Agreed last time',
  noLast: 'Nothing is noted from a talk yet.',
  open: 'Still open',
  noOpen: 'Nothing is open on the sheets you have begun.',
  ask: 'Ask today',
  noAsk: 'No question is waiting on the Explore sheet.',
  ifThen: 'If it comes up',
  noIfThen: 'No if-then is noted on the Contact sheet.',
  next: (date: string, text: string) => `Next on the calendar: ${date}, ${text}`,
  after: 'After',
  afterHelp: 'Add a talk while it is fresh. It lands in this deal.',
  afterJump: 'Go past the talks you have noted',
  print: 'Print',
} as const;
