// A function that runs in the page itself, before any file is there, as small as a script in a file would be.
import { minifySync } from 'vite';

const made = new Map<string, string>();

/** The text of a script that calls `run` with these words. `run` can use nothing from outside itself. */
export function inline<Words extends readonly string[]>(
  run: (...words: Words) => void,
  ...words: Words
): string {
  const text = `(${run.toString()})(${words.map((word) => JSON.stringify(word)).join()})`;
  const script = made.get(text) ?? minifySync(`${run.name}.js`, text).code.trim();
  made.set(text, script);
  return script;
}
