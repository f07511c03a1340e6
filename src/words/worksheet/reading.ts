// How dates, numbers and tables are put for a reader.
export const reading = { language: 'en-GB', total: 'Total' } as const;
