// What is offered of a note that is saved.
export const offers = {
  title: 'Does some of it belong elsewhere, too?',
  /** So many are found later on, in all that is noted of the talks. */
  later: (count: number) =>
    count === 1
      ? 'One thing they said is not on a sheet yet'
      : `${count} things they said are not on a sheet yet`,
  laterHelp:
    'Found by their words, so some of it may stand there in others. What you leave is not offered again.',
  noneLeft: 'Nothing else is offered.',
  help: 'Nothing is moved. The note keeps every word.',
  offer: {
    end: 'They do not go on.',
    yes: 'They said yes.',
    corrections: 'They put something right.',
    gap: 'They named a figure of their trouble:',
    path: 'They said how they decide.',
    criteria: 'They said what has to be so.',
    'other-ways': 'They said how else they could go.',
    concerns: 'They doubt something.',
    people: 'They named somebody:',
    meeting: 'They named a day to talk:',
    talks: 'You promised something for a day:',
    plan: 'They named a day:',
  },
  /** The two labels are those of the field and of its worksheet. */
  at: (field: string, sheet: string) => `“${field}” on “${sheet}”`,
  stands: (rows: number, one: string) =>
    rows === 0 ? 'Nothing stands there yet.' : `${rows} × ${one} there already; this would be one more.`,
  below: 'Something stands there already; this would stand below it.',
  /** A no at a gate; `answer` is the one that stands there, if any. */
  ends: (answer: string) =>
    answer === ''
      ? 'A no there ends the deal.'
      : `“${answer}” stands there. A no instead of it ends the deal.`,
  /** A yes as what they decided; `answer` is what stands there, if anything, and `gate` what only the seller can tell. */
  decides: (answer: string, gate: string) =>
    `${answer === '' ? 'Nothing stands there yet.' : `“${answer}” stands there; their yes takes its place.`} “${gate}” stays for you to answer.`,
  end: 'End the deal with their no',
  ended: 'The deal has ended with their words. Take it out again, and it goes on.',
  put: 'Put it there too',
  /** Asked of a day before it is put into the plan. */
  step: 'What happens on that day',
  side: 'Whose step it is',
  lacking: 'Say first what happens on that day, and whose step it is: the plan goes to the customer.',
  leave: 'Leave it',
  putThere: 'It stands there now.',
  takeOut: 'Take it out again',
} as const;
