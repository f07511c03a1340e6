// The one door to fflate.
import { strToU8, zipSync } from 'fflate';

/** These texts by their paths as the bytes of a zip; the same files give the same bytes. */
export function zipped(files: ReadonlyMap<string, string>): Uint8Array {
  const bytes = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  // A zip says when its files were written, in local time; this is the first moment that it can say, anywhere.
  return zipSync(Object.fromEntries(bytes), { level: 9, mtime: new Date(1980, 0, 1) });
}
