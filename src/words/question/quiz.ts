// Quizzes, whatever kinds of questions they have.
/** What the page says around a quiz, which no script needs. */
export const quizPage = {
  title: 'Check yourself',
  intro: 'Answer as often as you like. Your answers stay on this device.',
  askSure: 'Ask whether I am sure',
  key: 'Answer key',
  keyOpen: 'Show the answers',
  rightMark: 'right',
} as const;

type Kind = 'one' | 'many' | 'order' | 'match' | 'sort' | 'judge' | 'fill' | 'written';

export const quiz = {
  one: 'Choose one.',
  many: 'Choose all that fit.',
  order: 'Put these in order.',
  match: 'Match the pairs.',
  sort: 'Sort these into groups.',
  judge: 'Say what each reply does. Neutral: no better, no worse.',
  fill: 'Write a word or number.',
  written: 'Write it in your own words.',
  hint: (place: number, of: number) => (of === 1 ? 'A hint' : `Hint ${place} of ${of}`),
  sure: 'I am sure',
  check: 'Check',
  again: 'Try again',
  reveal: 'Show the answer',
  link: 'Copy a link',
  copied: 'Copied.',
  notCopied: 'Copy the address.',
  right: 'Right.',
  wrong: 'Not right yet.',
  partly: (got: number, of: number) => `Partly right: ${got} of ${of}.`,
  fit: (count: number) => `${count} right`,
  notFit: (count: number) => `${count} not right`,
  missing: (count: number) => `${count} missing`,
  open: 'Choose an answer first.',
  stillOpen: (count: number) => `${count} still to answer.`,
  others: 'Why not the others',
  /** Before each reason: where the part fits, and where it does not. */
  marks: {
    written: ['You have it', 'Not yet'],
    other: ['Right', 'Not right'],
  },
  comes: { early: 'Too early', late: 'Too late' },
  answer: 'The answer',
  updated: 'Changed since you answered:',
  updatedNone: 'it is gone.',
} as const;

/** The word for one remark on a reply. */
export function markOf(kind: Kind, { fits, comes }: { fits: boolean; comes?: 'early' | 'late' }): string {
  const marks: Partial<Record<Kind, readonly [string, string]>> = quiz.marks;
  return comes ? quiz.comes[comes] : (marks[kind] ?? quiz.marks.other)[fits ? 0 : 1];
}

/** What is said after the mark: of a piece out of place where it was put and where it belongs, and then the reason. */
export function reasonOf({
  marks,
  feedback,
}: {
  marks?: readonly [yours: string, right: string];
  feedback: string | null;
}): string {
  const [yours, right] = (marks ?? []).map((mark) => mark.replace(/[^.!?’]$|[^.!?]’$/, '$&.'));
  return `${yours ? `You: ${yours} Right: ${right} ` : ''}${feedback ?? ''}`;
}

/** What a verdict says first. Its numbers are those of the marks that are seen beside the items. */
export function summaryOf(
  kind: Kind,
  said: {
    readonly verdict: string;
    readonly got: number;
    readonly of: number;
    readonly missing: number;
    readonly remarks: readonly { readonly fits: boolean }[];
  },
): string {
  const { verdict, got, of, missing, remarks } = said;
  if (verdict === 'right') return quiz.right;
  if (kind === 'many') {
    const fit = remarks.filter(({ fits }) => fits).length;
    const not = remarks.length - fit;
    const counts = [
      ...(fit > 0 ? [quiz.fit(fit)] : []),
      ...(not > 0 ? [quiz.notFit(not)] : []),
      ...(missing > 0 ? [quiz.missing(missing)] : []),
    ];
    return `${quiz.wrong} ${counts.join(', ')}.`;
  }
  return got > 0 ? quiz.partly(got, of) : quiz.wrong;
}
