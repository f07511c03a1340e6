// What stands under a quiz.
export const quizEnd = {
  tally: (right: number, wrong: number, waiting: number) =>
    [
      `${right} right`,
      ...(wrong > 0 ? [`${wrong} to look at again`] : []),
      ...(waiting > 0 ? [`${waiting} not answered`] : []),
    ].join(', '),
  all: 'All are right.',
  title: 'To look at again',
  first: (right: number, of: number) => `First try: ${right} of ${of} right.`,
  sure: 'You were sure of this one.',
  look: 'Read again:',
  retry: 'Try these again',
  reveal: 'Show their answers',
} as const;
