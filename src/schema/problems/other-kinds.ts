// A key in the wrong kind of question or field: the kinds that do have it.
import { z } from 'astro/zod';
import { listed } from './nearest.ts';

/** “`steps` belongs to `kind: order`; this is …”, or null where the form has no kinds at this path, or none with this key. */
export function belongsElsewhere(
  form: z.ZodType,
  path: readonly PropertyKey[],
  key: string,
  input: unknown,
): string | null {
  const union = schemaAt(form, path);
  if (!(union instanceof z.ZodDiscriminatedUnion)) return null;
  const { discriminator, options } = union.def;
  const owners = options
    .filter((option) => schemaAt(option, [key]) !== undefined)
    .flatMap((option) => [...(option._zod.propValues?.[discriminator] ?? [])])
    .map((kind) => `${discriminator}: ${String(kind)}`);
  const here: unknown = Object.entries(input ?? {}).find(([name]) => name === discriminator)?.[1];
  return owners.length === 0
    ? null
    : `\`${key}\` belongs to ${listed(owners, 'and')}; this is \`${discriminator}: ${String(here)}\`.`;
}

/** What a form has at a path that leads through lists and groups of keys. */
function schemaAt(form: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((at, step) => {
    if (at instanceof z.core.$ZodArray) return at._zod.def.element;
    if (!(at instanceof z.core.$ZodObject)) return undefined;
    return Object.entries(at._zod.def.shape).find(([key]) => key === step)?.[1];
  }, form);
}
