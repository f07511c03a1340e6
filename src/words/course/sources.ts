// The page of sources.
export const sources = {
  description:
    'What stands behind the claims of this course: what was found, on whom, what it does not show, what speaks against our advice, and how sure we are.',
  limits: 'What it does not show:',
  against: 'What speaks against our advice:',
  read: 'Look it up',
} as const;
