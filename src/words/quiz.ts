// Quizzes.
export const quiz = {
  title: 'Check yourself',
  intro: 'Answer as often as you like. Your answers stay on this device.',
  one: 'Choose one.',
  many: 'Choose all that fit.',
  check: 'Check',
  again: 'Try again',
  right: 'Right.',
  wrong: 'Not right yet.',
  open: 'Nothing is chosen yet, so nothing is judged. Choose, then check.',
  others: 'The other choices, and why not',
  fits: 'Fits',
  fitsNot: 'Does not fit',
  missing: (count: number) =>
    count === 1 ? 'One more of the choices fits.' : `${count} more of the choices fit.`,
  tally: (right: number, wrong: number, waiting: number) =>
    [
      `${right} right`,
      ...(wrong > 0 ? [`${wrong} to look at again`] : []),
      ...(waiting > 0 ? [`${waiting} not checked`] : []),
    ].join(', '),
  all: 'All right. This lesson is done.',
  key: 'Answer key',
  keyOpen: 'Show the answers',
  rightMark: 'right',
} as const;
