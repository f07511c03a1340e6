// What is changed and not saved yet stays with the entry of this tab's history, so that a page that is loaded again has it.
// Not in localStorage: that is one for all files on a disk, so that every other page opened from there could read what a
// customer wrote, and it would stay behind when the file is deleted. Nothing is promised: who closes the tab loses it.
import type { Copy } from '../../../core/customer-copy/copy.ts';
import { readCustomerCopy } from '../../../store/copy/read-customer-copy.ts';

/** Keeps what is changed; a browser that refuses keeps nothing. */
export function keepInTab(file: Copy, copy: Copy): void {
  try {
    history.replaceState({ file: JSON.stringify(file), copy: JSON.stringify(copy) }, '');
  } catch {
    // Some refuse it after many in a short time: the next change is kept with this one.
  }
}

/** What was changed in this tab since this file was saved; the file as it is where nothing was. */
export function keptInTab(file: Copy): Copy {
  const kept: unknown = history.state;
  if (typeof kept !== 'object' || kept === null || !('file' in kept) || !('copy' in kept)) return file;
  // The file may have been replaced by a later one since.
  if (kept.file !== JSON.stringify(file) || typeof kept.copy !== 'string') return file;
  const read = readCustomerCopy(kept.copy);
  return typeof read === 'string' ? file : read;
}
