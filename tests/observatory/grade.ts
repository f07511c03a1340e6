// What Mozilla's HTTP Observatory says of a page, by its own library and without its network: the answer that it would
// have fetched is handed to it.
import { existsSync, writeFileSync } from 'node:fs';

export interface Grade {
  readonly grade: string;
  readonly score: number;
  /** The tests that take points away. */
  readonly against: readonly string[];
}

interface Outcome {
  readonly result: string;
}

/** What we use of the library, which comes without types. */
interface Library {
  readonly ALL_TESTS: readonly ((requests: object) => Outcome)[];
  readonly Requests: new (host: string) => { responses: object; resources: object; session: unknown };
  readonly parseHttpEquivHeaders: (html: string, url: string) => unknown;
  readonly getScoreModifier: (result: string) => number;
  readonly getGradeForScore: (score: number) => { grade: string; score: number };
  readonly MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

const PACKAGE = new URL('node_modules/@mdn/mdn-http-observatory/', import.meta.url);
const HOST = 'course.example.org';
const HOME = `https://${HOST}/`;

/** The grade of a page that a host serves with these headers, over https and with a redirect to it. */
export async function grade(html: string, headers: Readonly<Record<string, string>>): Promise<Grade> {
  const library = await load();
  const requests = new library.Requests(HOST);
  const page = {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    data: html,
    verified: true,
    httpEquiv: library.parseHttpEquivHeaders(html, HOME),
  };
  const route = [`http://${HOST}/`, HOME].map((url, place) => ({
    url: new URL(url),
    status: [301, 200][place],
  }));
  const http = { status: 301, headers: { location: HOME }, data: '', verified: true };
  Object.assign(requests.responses, { auto: page, https: page, http, httpRedirects: route });
  Object.assign(requests.resources, { path: html });
  requests.session = { url: new URL(HOME) };

  // The sum as the library's scanner does it: what is better than required counts from a grade of A on.
  const outcomes = library.ALL_TESTS.map((test) => test(requests).result);
  const points = outcomes.map((result) => ({ result, points: library.getScoreModifier(result) }));
  const against = points.filter(({ points }) => points < 0);
  const sum = (some: typeof points) => some.reduce((total, { points }) => total + points, 100);
  const bare = sum(against);
  const score = bare >= library.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(points) : bare;
  return { ...library.getGradeForScore(score), against: against.map(({ result }) => result) };
}

async function load(): Promise<Library> {
  // The hosts that browsers know to be https, which the library fetches when it is installed; ours is none of them.
  const known = new URL('conf/hsts-preload.json', PACKAGE);
  if (!existsSync(known)) writeFileSync(known, '{}');
  const files = ['constants', 'types', 'retriever/utils', 'grader/grader', 'grader/charts'];
  const parts: unknown[] = await Promise.all(
    files.map((file) => import(new URL(`src/${file}.js`, PACKAGE).href) as Promise<unknown>),
  );
  return Object.assign({}, ...parts) as Library;
}
