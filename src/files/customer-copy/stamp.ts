// By what two versions of a copy are told apart in a folder of downloads: each has its day and its minute.

const used = new Set<string>();

/**
 * This moment in the name of a file, by the clock of whoever saves it ("2026-11-30-0915"). A second file that the page saves
 * in the same minute has a number ("2026-11-30-0915-2").
 */
export function freshStamp(moment: Date): string {
  const minute = `${dayOf(moment)}-${two(moment.getHours())}${two(moment.getMinutes())}`;
  let stamp = minute;
  for (let number = 2; used.has(stamp); number += 1) stamp = `${minute}-${number}`;
  used.add(stamp);
  return stamp;
}

/** The day (YYYY-MM-DD) of this moment where it is looked at. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
