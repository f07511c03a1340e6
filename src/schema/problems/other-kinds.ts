// A key in the wrong kind of question, field, column or rule: the kinds that do have it.
import { z } from 'astro/zod';
import { listed } from './nearest.ts';

/** “`steps` belongs to `kind: order`; this is …”, or null where the form has no kinds at this path, or none with this key. */
export function belongsElsewhere(
  form: z.ZodType,
  path: readonly PropertyKey[],
  key: string,
  input: unknown,
): string | null {
  const union = formsAt(form, path).find((at) => at instanceof z.ZodDiscriminatedUnion);
  if (!union) return null;
  const { discriminator, options } = union.def;
  const owners = options
    .filter((option) => formsAt(option, [key]).length > 0)
    .flatMap((option) => [...(option._zod.propValues?.[discriminator] ?? [])])
    .map((kind) => `${discriminator}: ${String(kind)}`);
  const here: unknown = Object.entries(input ?? {}).find(([name]) => name === discriminator)?.[1];
  return owners.length === 0
    ? null
    : `\`${key}\` belongs to ${listed(owners, 'and')}; this is \`${discriminator}: ${String(here)}\`.`;
}

/** What a form may have at a path that leads through lists, groups of keys, and kinds of them. */
function formsAt(form: z.core.$ZodType, path: readonly PropertyKey[]): readonly z.core.$ZodType[] {
  return path.reduce<readonly z.core.$ZodType[]>(
    (all, step) => all.flatMap((at) => inside(at, step)),
    [form],
  );
}

function inside(form: z.core.$ZodType, step: PropertyKey): readonly z.core.$ZodType[] {
  if (form instanceof z.core.$ZodDiscriminatedUnion) {
    return form._zod.def.options.flatMap((option) => inside(option, step));
  }
  if (form instanceof z.core.$ZodPipe) return inside(form._zod.def.in, step);
  if (form instanceof z.core.$ZodDefault) return inside(form._zod.def.innerType, step);
  if (form instanceof z.core.$ZodArray) return [form._zod.def.element];
  if (!(form instanceof z.core.$ZodObject)) return [];
  return Object.entries(form._zod.def.shape).flatMap(([key, value]) => (key === step ? value : []));
}
