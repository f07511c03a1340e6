// The customer's changes as the text of a mail, where the file cannot be saved: to be read by anybody, and read back by the
// page that made the copy (core/customer-copy/back/from-mail.ts).
import { asTheirs, inMail, lastLine, markOf } from '../../../core/customer-copy/mail.ts';
import { now, REPLY, type Copy } from '../../../core/customer-copy/copy.ts';
import { rewordedInPlace } from '../../../core/customer-copy/rewording.ts';
import { toldAt } from '../../../core/customer-copy/told.ts';
import { onOneLine } from '../../../core/legible.ts';
import { letter as words } from '../../../words/deal/pages/customer-letter.ts';
import { textOf } from '../part.ts';
import { labelOf, nameOf, passagesOf } from './changes-told.ts';

const MARKS = { was: words.mail.was, empty: words.empty };

/** The text of the mail; empty where nothing is changed. */
export function mailOf(copy: Copy): string {
  const changes = inMail(copy);
  if (changes.length === 0) return '';
  const name = textOf(copy, 'name');
  const blocks = changes.map(
    ({ at }, place) => `${markOf(place + 1)}${headFor(copy, at)}:\n${saidAt(copy, at)}`,
  );
  const by = now(copy, REPLY.name);
  const head = [name === '' ? words.title : words.titled(name), by === '' ? '' : asTheirs(by, MARKS)];
  return [
    head.filter((each) => each !== '').join('\n'),
    ...blocks,
    `${words.mail.last}\n${lastLine(copy)}\n`,
  ].join('\n\n');
}

/** What a change is about; of a line that was added or a question that is answered, each thing for itself. */
function headFor(copy: Copy, at: string): string {
  const label = labelOf(copy, at);
  const head = [nameOf(copy, label === '' ? at : toldAt(at)), label].filter((each) => each !== '').join(', ');
  // Its first colon at the end of a line ends it, wherever a mail breaks it.
  return asTheirs(onOneLine(head).replace(/:/g, ','), MARKS);
}

/** What it says now, and below it what it said, passage by passage. */
function saidAt(copy: Copy, at: string): string {
  return passagesOf(copy, at, rewordedInPlace)
    .map(({ was, now }) => {
      const stood = was === '' ? '' : `\n(${words.mail.was}: ${asTheirs(was, MARKS)})`;
      return `${now === '' ? words.empty : asTheirs(now, MARKS)}${stood}`;
    })
    .join('\n\n');
}
