// What a day of a deal is called, in a calendar and where it says what comes next.
import { reading } from '../../worksheet/reading.ts';

export const days = {
  ...reading,
  answer: 'The day they named for their answer',
  talk: 'Next talk with the customer',
  unnamed: (list: string) => `A day under “${list}” that says no step`,
} as const;
