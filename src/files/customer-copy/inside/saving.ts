// The file made again as it is now, for the customer to keep and to send.
import type { Copy } from '../../../core/customer-copy/copy.ts';
import { download } from '../../../store/copy/download.ts';
import { letter as words } from '../../../words/deal/pages/customer-letter.ts';
import { nameInFile } from '../letter.ts';
import { fileOf } from '../page.ts';
import { freshStamp } from '../stamp.ts';

/** Hands the file to the browser to be saved, and says under which name. */
export function savedAs(copy: Copy, moment: Date): string {
  const text = fileOf(copy, {
    script: document.getElementById('code')?.textContent ?? '',
    style: document.querySelector('style')?.textContent ?? '',
    policy: document.querySelector<HTMLMetaElement>('[http-equiv]')?.content ?? '',
  });
  const name = words.answered(nameInFile(copy), freshStamp(moment));
  download(name, 'text/html', text);
  return name;
}
