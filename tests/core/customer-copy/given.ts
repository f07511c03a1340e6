// What the tests of a copy make it from, and how they put what it says.
export const head = { deal: 'a-deal', madeAt: '2026-11-29T09:00:00.000Z' };
export const code = { script: 'run()', style: 'p {}', policy: "default-src 'none'" };
export const quoting = {
  day: (date: string) => date,
  passage: (was: string, said: string) => `[${was}>${said}]`,
  entry: (day: string, name: string, said: string) => `${day}, ${name}: ${said}`,
  answer: (answer: string, words: string) => `${answer}: ${words}`,
};
