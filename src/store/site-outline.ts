// The course that progress is computed against, fetched once a page from our own site.
import type { Outline } from '../core/outline.ts';

let fetched: Promise<Outline> | null = null;

/** The outline of the course below this base path; rejects while it cannot be had, and asks again the next time. */
export function outline(base: string): Promise<Outline> {
  fetched ??= fetch(`${base}course.json`)
    .then((response) =>
      response.ok ? (response.json() as Promise<Outline>) : Promise.reject(new Error(response.statusText)),
    )
    .catch((error: unknown) => {
      fetched = null;
      throw error;
    });
  return fetched;
}
