// By what two versions of a copy are told apart in a folder of downloads: each has its day and its minute.

/** This moment in the name of a file, by the clock of whoever saves it ("2026-11-30-0915"). */
export function stampOf(moment: Date): string {
  return `${dayOf(moment)}-${two(moment.getHours())}${two(moment.getMinutes())}`;
}

/** The day (YYYY-MM-DD) of this moment where it is looked at. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
