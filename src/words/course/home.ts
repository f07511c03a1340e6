// The home page.
export const home = {
  claim: 'Selling that the customer can correct',
  lead: 'Six phases, each with a gate at its end. The first you pass alone, the others your customer opens. What does not fit comes up early, while it is cheap to mend, and a ‘no’ found in time is a good day’s work.',
  how: 'How the course works',
  ways: [
    {
      title: 'Read ten minutes',
      text: 'One lesson, one thing. A bakery chain and a seller called Mara show how it goes wrong and how it goes better.',
    },
    {
      title: 'Answer from memory',
      text: 'Each answer, right or wrong, is met with its reason. What you answered comes back after days and weeks, a few questions at a time.',
    },
    {
      title: 'Use it on a deal of yours',
      text: 'A worksheet for a real customer, kept on this device only. Print it, take it along, fill it in together.',
    },
    {
      title: 'Know how sure we are',
      text: 'Claims carry their source and say what was measured. Advice that nobody has tested is called advice.',
    },
  ],
  start: 'Start with the first lesson',
  back: 'Where you are',
  next: 'Next lesson',
  allDone: 'Every lesson is done.',
  due: {
    unknown: 'Questions for today',
    none: 'No questions are due today',
    one: 'One question is due today',
    many: '# questions are due today',
  },
  deal: 'Your deals',
  dealUnknown: 'All your deals',
  noDeal: 'Begin a deal',
  noDate: 'No date lies ahead in any of them.',
  others: (count: number) =>
    count === 1
      ? 'One more deal is overdue or due within a week'
      : `${count} more deals are overdue or due within a week`,
  undated: (count: number) =>
    count === 1 ? 'One deal has no next date' : `${count} deals have no next date`,
  map: 'The map',
  gate: 'Gate',
  before: 'Before the phases',
  after: 'Around the phases',
} as const;
