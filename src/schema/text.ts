// The values that every form is made of.
import { z } from 'astro/zod';
import { ID } from '../core/id.ts';
import { quoted } from './problems/nearest.ts';
import type { Words } from './problems/problem.ts';

/** Text that is not empty, without the space around it. */
export const text = z.string().trim().min(1);

/** What search engines show of a page: they cut it after 160 characters. */
export const summary = text.max(160);

/** A name that never changes once published. */
export const id = z.string().regex(ID, { error: ({ input }) => notAnId(String(input)).join('\n') });

/** Says of a name that it cannot be an id, and what could be written instead. */
export function notAnId(name: string): Words {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const better = words === null ? '' : ` It could be \`${words.join('-').slice(0, 64)}\`.`;
  return [
    `${quoted(name)} cannot be an id.`,
    `An id is lower-case words joined by hyphens, 64 characters at most.${better}`,
  ];
}
