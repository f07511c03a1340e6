// Records as text by which they are known again.

/** Anything as JSON with its keys sorted at every level: two that say the same have the same text. */
export function sortedText(anything: unknown): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(anything, sorted, 2);
}

/** The same of a record of which nothing is known; empty where no file could hold it. */
export function recordText(record: unknown): string {
  try {
    return sortedText(record);
  } catch {
    return ''; // a database can hold circles, and numbers beyond counting
  }
}
