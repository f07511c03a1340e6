// Holds what an author wrote against a form.
import type { z } from 'astro/zod';
import { issueWords } from './issues.ts';
import type { Path, Finding } from './problem.ts';

/** Holds a value against a form: what it is in our own types, or null and what to say about it. */
export function fit<Form>(
  form: z.ZodType<Form>,
  value: unknown,
): { form: Form | null; remarks: readonly Finding[] } {
  const result = form.safeParse(value, {
    error: (issue) => issueWords(issue, form).join('\n'),
  });
  if (result.success) return { form: result.data, remarks: [] };
  const { issues } = result.error;
  return { form: null, remarks: issues.filter((issue) => !isAside(issue, issues)).map(remark) };
}

/** Where a text stands in the place of a list, zod holds its length against that of the list, too. */
function isAside({ code, path }: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
  if (code !== 'too_big' && code !== 'too_small') return false;
  return issues.some((other) => other.code === 'invalid_type' && other.path.join('.') === path.join('.'));
}

function remark(issue: z.core.$ZodIssue): Finding {
  const path: Path = issue.path.filter((step) => typeof step !== 'symbol');
  // The messages of a form have two lines.
  const [found = '', next = ''] = issue.message.split('\n');
  return [issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path, found, next];
}
