// `fill`: a short text, with what the author forgives.
import { unanswered, type FillQuestion, type Forgiving, type Kind } from '../question.ts';
import { slips } from '../../course/spelling.ts';

export const fill: Kind<FillQuestion> = {
  known: (_, reply) => reply.slice(0, 1).flatMap((text) => (isBlank(text) ? [] : text.trim())),

  judge({ accepted, wrong, feedback, forgive }, reply) {
    const given = reply[0] ?? '';
    if (isBlank(given)) return unanswered(1);
    const foreseen = wrong.find(({ text }) => plain(text, forgive) === plain(given, forgive));
    const same = accepted.find((text) => plain(given, NONE) === plain(text, NONE));
    const meant = same ?? accepted.find((text) => forgiven(given, text, forgive));
    const right = meant !== undefined && !foreseen;
    return {
      verdict: right ? 'right' : 'wrong',
      got: right ? 1 : 0,
      of: 1,
      missing: 0,
      remarks: right
        ? same !== undefined
          ? []
          : [{ item: null, fits: true, part: meant, feedback: null }]
        : [{ item: null, fits: false, part: null, feedback: foreseen?.feedback ?? feedback }],
    };
  },

  told: (_, reply) => reply.slice(0, 1),

  answer: ({ accepted, wrong }) => [
    ...accepted.map((part) => ({ item: null, fits: true, part, feedback: null })),
    ...wrong.map(({ text, feedback }) => ({ item: null, fits: false, part: text, feedback })),
  ],

  read: ({ id }, values) => {
    const text = values.get(id);
    return text === undefined ? null : isBlank(text) ? [] : [text];
  },
  write: ({ id }, reply) => new Map([[id, reply[0] ?? '']]),
};

const ALL: Omit<Forgiving, 'typos'> = { case: true, accents: true, spaces: true };
const NONE: typeof ALL = { case: false, accents: false, spaces: false };

/** Characters that nobody sees: keyboards, chats and copied text bring them along. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

const isBlank = (text: string): boolean => text.replace(UNSEEN, '').trim() === '';

/** Whether the text given is the accepted one but for what is forgiven. A short word has no room for a slip. */
function forgiven(given: string, accepted: string, forgive: Forgiving): boolean {
  const [a, b] = [plain(given, forgive), plain(accepted, forgive)];
  if (a === b) return true;
  // What the author does not forgive is no slip of the finger.
  if (plain(given, ALL) === plain(accepted, ALL)) return false;
  return [...b].length > 4 && slips(a, b) <= forgive.typos;
}

/**
 * The text without the differences that are forgiven. Always the same are all marks that look like a quotation mark, an
 * apostrophe or a hyphen; what nobody sees; and a full stop after a word, which a phone makes of two spaces.
 */
function plain(text: string, forgive: typeof ALL): string {
  let plain = text
    .replace(UNSEEN, '')
    .replace(/[‘’‚‛ʼ′´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .normalize('NFKC')
    .replace(/[\p{Dash_Punctuation}\u2043\u2212\u2796\u02d7]/gu, '-')
    .replace(/[.。]+(?=\s|$)/g, ' ')
    .trim();
  if (forgive.case) plain = plain.toLowerCase();
  if (forgive.accents) plain = plain.normalize('NFD').replace(/\p{M}/gu, '');
  // Between figures a hyphen is more than a way to write: 10-20 is not 1020.
  if (forgive.spaces)
    plain = plain.replace(/(\p{L}\p{M}*)\s*-\s*(?=[\p{L}\p{N}])|(\p{N})\s*-\s*(?=\p{L})/gu, '$1$2 ');
  return plain.replace(/\s+/g, forgive.spaces ? '' : ' ');
}
