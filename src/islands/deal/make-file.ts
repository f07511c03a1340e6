// Makes a file of one deal or of all, for whoever takes it away. What makes it is loaded when it is asked for.
import { dateOf, type Day } from '../../core/time/day.ts';
import { download } from '../../store/copy/download.ts';
import { takeaway as words } from '../../words/deal/pages/takeaway.ts';

/** Hands the file to the browser, named by its day and after a deal, or after nothing; gives what is to be said of how that went. */
export async function makeFile(
  content: () => Promise<string | Blob>,
  file: { readonly type: string; readonly extension: string; readonly day: Day; readonly name: string },
): Promise<string> {
  try {
    const { fileName } = await import('../../files/deal/file-name.ts');
    download(fileName(dateOf(file.day), file.extension, file.name), file.type, await content());
    return words.made;
  } catch (fault) {
    console.error(fault);
    return words.failed;
  }
}
