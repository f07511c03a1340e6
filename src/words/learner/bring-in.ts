// A copy that is brought in: what it holds beside what is here, why a file is none, and how it is taken back.
const one = (count: number, single: string, several: string): string =>
  `${count} ${count === 1 ? single : several}`;

export const bringIn = {
  reading: 'The file is being read.',
  read: 'The file is read. What it would bring stands below.',
  refused: {
    large: 'This file is larger than any copy from here. Nothing was changed.',
    foreign: 'This file is not a copy of your records from this course. Nothing was changed.',
    newer:
      'This copy was made by a newer version of this page. Reload the page to get that version, then choose the file again. Nothing was changed.',
    cut: 'This file is broken: it ends too early or was changed on the way. Nothing was changed.',
    damaged: 'This file is broken: what is in it is not what was saved in it. Nothing was changed.',
    odd: 'This file is broken: it holds what no copy from here can hold. Nothing was changed.',
  },
  unread: 'The file could not be read. Nothing was changed; try again.',
  title: (date: string) => `A copy of ${date}`,
  counts: (counts: Readonly<Record<'new' | 'same' | 'different', number>>) =>
    `${counts.new} new, ${counts.same} the same, ${counts.different} different.`,
  answers: 'Answers and attempts',
  marks: 'Lesson marks',
  others: 'Fields outside the deals',
  deal: 'Fields of',
  unnamed: 'a deal without a name',
  newDeals: (names: string) => `New here: ${names}.`,
  forgotten: 'A deal that was deleted here for good comes back with the copy; delete it again if you like.',
  theirs: (count: number) =>
    `In ${one(count, 'field', 'fields')} the copy has the newer text: it will stand here, and the text that stands here now is kept under it.`,
  ours: (count: number) =>
    `In ${one(count, 'field', 'fields')} the newer text is the one here: it stays, and the text of the copy is kept under it.`,
  earlier: (count: number) => `${one(count, 'earlier text', 'earlier texts')} will be kept with the others.`,
  history:
    'What does not stand is shown under its field, where you can put it back, and is part of every copy that you download.',
  unreadable: (count: number) =>
    `${one(count, 'record', 'records')} in it could not be read. Nothing is thrown away: what is new of that is kept aside and goes into your next copy.`,
  nothing: 'Everything in it is here already.',
  bring: 'Bring it in',
  leave: 'Leave it',
  left: 'The copy is left alone. Nothing was changed.',
  brought: 'The copy is brought in.',
  undo: 'Undo this import',
  undoHelp: 'It can be undone until you leave this page. What you write from now on stays in either case.',
  undone: 'The import is undone. What you wrote after it is still there.',
  failed: 'It could not be done: the browser is out of space or refuses to write. Nothing was changed.',
} as const;
