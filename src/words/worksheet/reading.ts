// How dates, numbers and tables are put for a reader.
export const reading = {
  language: 'en-GB',
  total: 'Total',
  talk: 'Next talk with the customer',
  unnamed: (list: string) => `A day under “${list}” that says no step`,
} as const;
