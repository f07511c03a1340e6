// The review: questions come back over the weeks.
const days = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

export const review = {
  title: 'Review',
  description:
    'Questions you have answered come back after days and weeks, a few at a time, mixed from all lessons.',
  lead: 'What you answer in a lesson comes back here: first after days, then after weeks. Answering from memory, when it has become a little hard, is what makes it stay.',
  why: 'Why it works',
  withoutScript:
    'The review needs JavaScript, because only this device knows what you have answered. On paper the same works with the blank quizzes: answer one again after two days, a week and three weeks.',
  blankQuizzes: 'All quizzes to print',
  place: (place: number, of: number) => `Question ${place} of ${of}.`,
  from: 'From the lesson',
  fromTalk: 'From the conversation',
  scene: (name: string, role: string) => `${name}, ${role}, says:`,
  say: 'What do you say?',
  lineRight: 'That moves the conversation on.',
  lineWrong: 'That does not help here.',
  lineBest: 'This would have done most:',
  next: 'Next question',
  finish: 'Finish',
  stop: 'You can stop at any time; the rest waits.',
  never:
    'Nothing comes back yet. Answer the questions of a lesson, and the first of them will be here in a few days.',
  begin: 'Go to the course',
  nothing: 'Nothing is due today.',
  done: (count: number) =>
    count === 1 ? 'One question answered today.' : `${count} questions answered today.`,
  more: (count: number) => (count === 1 ? 'Answer one more' : `Answer ${count} more`),
  nextDay: (date: string, count: number) =>
    count === 1 ? `The next one comes back on ${date}.` : `The next ${count} come back on ${date}.`,
  failed: 'The questions could not be loaded. Your answers are safe; try again when you are online.',
  retry: 'Try again',
  ahead: 'The next four weeks',
  aheadTable: 'Questions that come back, by day',
  day: 'Day',
  due: 'Questions',
  noneAhead: 'Nothing in the next four weeks.',
  today: 'today',
  date: (date: string) => days.format(new Date(date)),
  strength: 'How well you know each part',
  strengthHelp:
    'The chance that you would remember today what you have answered in this part. It is estimated from your own answers.',
  part: 'Part',
  chance: 'Chance to remember',
  answered: 'Answered',
  of: (count: number, all: number) => `${count} of ${all}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  notYet: 'not answered yet',
  calendar: 'In your calendar',
  calendarHelp:
    'A file with the review days of the next four weeks and one thing to do with a real customer in each phase. It is made on this device; your calendar asks before it adds anything.',
  download: 'Download the calendar file',
  drill: 'What phase is this?',
  drillHelp: 'Customers say a line. You name the phase and choose what to do next.',
} as const;
