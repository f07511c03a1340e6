// What the browser knows of the course: files of our own site, each fetched once a page.
import type { Outline } from '../core/course/outline.ts';

const fetched = new Map<string, Promise<unknown>>();

/** A file of the site; rejects while it cannot be had, and asks again the next time. */
export function file(url: string): Promise<unknown> {
  const asked = fetched.get(url);
  if (asked) return asked;
  const answer = fetch(url).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.json() as Promise<unknown>;
  });
  fetched.set(url, answer);
  answer.catch(() => fetched.delete(url));
  return answer;
}

/** The outline of the course below this base path. */
export function outline(base: string): Promise<Outline> {
  return file(`${base}course.json`) as Promise<Outline>; // made by our own build from the very type
}
