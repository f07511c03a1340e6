// What does not fit a form, in an author's words. The forms describe their keys; the next move quotes that.
import { z } from 'astro/zod';
import { didYouMean, listed, quoted } from './nearest.ts';
import { belongsElsewhere } from './other-kinds.ts';
import type { Words } from './problem.ts';

type Issue = z.core.$ZodRawIssue;

/** What does not fit, and the next move. */
export function issueWords(issue: Issue, form: z.ZodType): Words {
  const { input, path = [] } = issue;
  const key = keyName(path);
  const about = (issue.schema && z.globalRegistry.get(issue.schema)?.description) ?? 'what belongs here';
  switch (issue.code) {
    case 'invalid_type':
      if (input == null) return absent(input, key, about);
      return [`${key} is ${shown(input)}, where ${EXPECTED[issue.expected]} belongs.`, remedy(issue, about)];
    case 'invalid_value':
      return notOneOf(input, key, issue.values.map(String));
    case 'invalid_union': {
      const given: unknown = Object.entries(input ?? {}).find(([name]) => name === issue.discriminator)?.[1];
      return notOneOf(given, key, Array.isArray(issue.options) ? issue.options.map(String) : []);
    }
    case 'unrecognized_keys': {
      const known = issue.schema instanceof z.ZodObject ? Object.keys(issue.schema.shape) : [];
      const found = issue.keys.map(
        (name) =>
          belongsElsewhere(form, path, name, input) ??
          `There is no ${quoted(name)} here.${didYouMean(name, known)}`,
      );
      const next = known.length > 0 ? `What may stand here: ${listed(known, 'and')}.` : 'Remove it.';
      return [found.join(' '), next];
    }
    case 'too_small':
      if (issue.origin === 'string') return absent(null, key, about);
      if (Array.isArray(input)) {
        if (input.length === 0) return absent(null, key, about);
        const needed = issue.exact ? issue.minimum : `${issue.minimum} or more`;
        return [`${key} has only ${input.length}; it needs ${needed}.`, `Write ${about}.`];
      }
      return [`${key} is ${shown(input)}; the least is ${issue.minimum}.`, `Write ${about}.`];
    case 'too_big': {
      if (Array.isArray(input)) {
        const most = issue.schema instanceof z.ZodArray && !issue.exact ? 'the most is' : 'it needs';
        return [`${key} has ${input.length}; ${most} ${issue.maximum}.`, `Write ${about}.`];
      }
      if (typeof input !== 'string')
        return [`${key} is ${shown(input)}; the most is ${issue.maximum}.`, `Write ${about}.`];
      const over = input.length - Number(issue.maximum);
      return [
        `${key} has ${input.length} characters; the most is ${issue.maximum}.`,
        `Shorten it by ${over}.`,
      ];
    }
    default:
      return [`${key} is not as it should be.`, `Write ${about}.`];
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a whole number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

function remedy(
  { expected, input }: { readonly expected: string; readonly input: unknown },
  about: string,
): string {
  switch (expected) {
    case 'string':
      if (typeof input === 'number' || typeof input === 'boolean') {
        return `Put it in quotes to make it text: \`"${input}"\`.`;
      }
      return `Write ${about}. Text that has a colon or begins with a bracket goes in quotes.`;
    case 'boolean':
      return 'Write `true` or `false`, without quotes.';
    case 'array':
    case 'tuple':
      return 'Begin each entry on a line of its own with `- `.';
    case 'object':
    case 'record':
      return 'Write its keys on lines of their own, indented below it.';
    default:
      return 'Write a whole number without quotes, such as `10`.';
  }
}

function absent(input: null | undefined, key: string, about: string): Words {
  if (key === WHOLE) return ['The file is empty.', 'Write it as CONTRIBUTING.md shows.'];
  return input === null
    ? [`${key} is empty.`, `Write ${about}.`]
    : [`${key} is missing.`, `Add it: ${about}.`];
}

function notOneOf(input: unknown, key: string, known: readonly string[]): Words {
  const next = `Use ${listed(known, 'or')}.`;
  if (input == null) return [`${key} is ${input === null ? 'empty' : 'missing'}.`, next];
  const near = typeof input === 'string' ? didYouMean(input, known) : '';
  return [`${key} cannot be ${typeof input === 'string' ? quoted(input) : shown(input)}.${near}`, next];
}

function shown(input: unknown): string {
  switch (typeof input) {
    case 'string':
      return `the text ${quoted(input)}`;
    case 'number':
    case 'boolean':
      return quoted(String(input));
    default:
      return Array.isArray(input) ? 'a list' : 'a group of keys';
  }
}

const WHOLE = 'The file';

function keyName(path: readonly PropertyKey[]): string {
  const [last, above] = [path.at(-1), path.at(-2)];
  if (last === undefined) return WHOLE;
  if (typeof last !== 'number') return quoted(String(last));
  return above === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of ${quoted(String(above))}`;
}
