// The page of sources.
export const sources = {
  description:
    'What stands behind the claims of this course: what was found, on whom, what it does not show, and how sure we are.',
  limits: 'What it does not show:',
  read: 'Look it up',
} as const;
