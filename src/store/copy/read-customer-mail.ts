// The text of a mail into which a customer copied their changes, because the file could not be saved.
import type { Fields } from '../../core/customer-copy/copy.ts';
import { copyFromMail, type FromMail } from '../../core/customer-copy/back/from-mail.ts';
import type { LastLine } from '../../core/customer-copy/mail.ts';
import { dateInWords } from '../../core/worksheet/reading.ts';
import { COPY } from '../../site.ts';
import { letter } from '../../words/deal/pages/customer-letter.ts';
import { reading } from '../../words/worksheet/reading.ts';
import { copyFrom, type CopyRefusal } from './read-customer-copy.ts';

/** The copy that a mail is about, with what was changed in it; or why there is none. `fields` are those of the deal as it is here. */
export function readCustomerMail(text: string, fields: (line: LastLine) => Fields): FromMail | CopyRefusal {
  const mail = copyFromMail(text, fields, COPY, {
    ...{ was: letter.mail.was, empty: letter.empty, gone: letter.gone },
    answers: Object.entries(letter.answers).map(([id, label]) => ({ id, label })),
    day: (date) => dateInWords(date, reading),
  });
  if (!mail) return 'foreign';
  const copy = copyFrom(mail.copy);
  return typeof copy === 'string' ? copy : { ...mail, copy };
}
