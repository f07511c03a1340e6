import { SLUG } from '../../site.ts';
import { inFileName } from '../../core/legible.ts';

/**
 * The name of a file with a deal in it, such as `<SLUG>-deal-2026-11-23.md`. It names no customer, since file names are
 * seen where files are not; where a learner asks for it, `deal` is in it.
 */
export function fileName(date: string, extension: string, deal = ''): string {
  return [SLUG, inFileName(deal) || 'deal', date].join('-') + `.${extension}`;
}
