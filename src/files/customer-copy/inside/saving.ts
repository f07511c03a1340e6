// The file made again as it is now, for the customer to keep and to send.
import type { Copy } from '../../../core/customer-copy/copy.ts';
import { letter as words } from '../../../words/deal/pages/customer-letter.ts';
import { nameInFile } from '../letter.ts';
import { fileOf } from '../page.ts';
import { stampOf } from '../stamp.ts';

const used = new Set<string>();

/** Hands the file to the browser to be saved, and says under which name: no two of a page have the same. */
export function savedAs(copy: Copy, moment: Date): string {
  const text = fileOf(copy, {
    script: document.getElementById('code')?.textContent ?? '',
    style: document.querySelector('style')?.textContent ?? '',
    policy: document.querySelector<HTMLMetaElement>('[http-equiv]')?.content ?? '',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  link.download = freeName(nameInFile(copy), stampOf(moment));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}

/** A second one of the same minute has a number. */
function freeName(deal: string, stamp: string): string {
  let name = words.answered(deal, stamp);
  for (let number = 2; used.has(name); number += 1) name = words.answered(deal, `${stamp}-${number}`);
  used.add(name);
  return name;
}
