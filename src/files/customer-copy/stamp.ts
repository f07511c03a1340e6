// By what two versions of a copy are told apart in a folder of downloads: each has its day and its second.

const used = new Set<string>();

/**
 * This moment in the name of a file, by the clock of whoever saves it ("2026-11-30-091507"): a page that was opened again
 * knows no name that it gave before. A second file that it saves in the same second has a number ("2026-11-30-091507-2").
 */
export function freshStamp(moment: Date): string {
  const second = `${dayOf(moment)}-${timeOf(moment).replace(/:/g, '')}`;
  let stamp = second;
  for (let number = 2; used.has(stamp); number += 1) stamp = `${second}-${number}`;
  used.add(stamp);
  return stamp;
}

/** The day (YYYY-MM-DD) of this moment where it is looked at. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The time (HH:MM:SS) of this moment where it is looked at. */
export function timeOf(moment: Date): string {
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
