// One authored file held against its form. What does not fit is a problem; the rest can still be looked at, so
// that the rules across files find their problems in the same run.
import type { z } from 'astro/zod';
import { fit } from '../problems/fit.ts';
import type { Path, Problem, Finding, Spot } from '../problems/problem.ts';
import type { YamlFile } from './yaml-file.ts';

export interface AuthoredFile<Form = unknown> extends YamlFile {
  /** What the file says in our own types; null where it does not fit its form. */
  readonly form: Form | null;
}

/** Holds a file against its form. */
export function readAuthoredFile<Form>(yaml: YamlFile, form: z.ZodType<Form>): AuthoredFile<Form> {
  if (yaml.value === undefined) return { ...yaml, form: null };
  const fitted = fit(form, yaml.value);
  return { ...yaml, form: fitted.form, problems: [...yaml.problems, ...problemsIn(yaml, fitted.remarks)] };
}

/** Remarks about a file as problems. */
export function problemsIn(yaml: YamlFile, remarks: readonly Finding[]): readonly Problem[] {
  return remarks.map(([path, found, next]) => ({ ...spotIn(yaml, path), found, next }));
}

/** Where a path of a file is. */
export function spotIn(yaml: YamlFile, path: Path): Spot {
  return { file: yaml.file, line: yaml.lineOf(path), path: dotted(path) };
}

/** A path as an author counts: `questions.3.choices`. */
export function dotted(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

/** Whether a file says anything at all, so that it can be said what is missing in it. */
export function readable(sheet: YamlFile | null): sheet is YamlFile {
  return sheet !== null && sheet.value !== undefined && sheet.value !== null;
}

/** Something in a file, found by a pattern. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** Everything in a value that fits a pattern of keys, where `*` is every entry of a list: `questions.*.id`. */
export function findAll(value: unknown, pattern: string): readonly Found[] {
  return pattern
    .split('.')
    .reduce<readonly Found[]>(
      (found, step) =>
        found.flatMap(({ path, value }) =>
          stepInto(value, step).map(([key, inner]) => ({ path: [...path, key], value: inner })),
        ),
      [{ path: [], value }],
    );
}

function stepInto(value: unknown, step: string): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) {
    const entries = [...value.entries()];
    return step === '*' ? entries : entries.filter(([i]) => String(i) === step);
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).filter(([key]) => key === step)
    : [];
}

/** A name written somewhere in a file. */
export interface Name {
  readonly id: string;
  readonly spot: Spot;
}

/** The names in a file that fit a pattern, whether or not the file fits its form. */
export function namesIn(yaml: YamlFile | null, pattern: string): readonly Name[] {
  if (yaml === null) return [];
  return findAll(yaml.value, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ id: value, spot: spotIn(yaml, path) }] : [],
  );
}
