// `fill`: a short text, with what the author forgives.
import { unanswered, type FillQuestion, type Forgiving, type Kind } from '../question.ts';
import { slips } from '../../course/spelling.ts';

export const fill: Kind<FillQuestion> = {
  known: (_, reply) => reply.slice(0, 1).flatMap((text) => text.trim() || []),

  judge({ accepted, wrong, feedback, forgive }, reply) {
    const given = reply[0]?.trim() ?? '';
    if (given === '') return unanswered(1);
    const foreseen = wrong.find(({ text }) => plain(text, forgive) === plain(given, forgive));
    const meant = accepted.includes(given) ? given : accepted.find((text) => forgiven(given, text, forgive));
    const right = meant !== undefined && !foreseen;
    return {
      verdict: right ? 'right' : 'wrong',
      got: right ? 1 : 0,
      of: 1,
      missing: 0,
      remarks: right
        ? meant === given
          ? []
          : [{ fits: true, part: meant, feedback: null }]
        : [{ fits: false, part: null, feedback: foreseen?.feedback ?? feedback }],
    };
  },

  told: (_, reply) => reply.slice(0, 1),

  answer: ({ accepted, wrong }) => [
    ...accepted.map((part) => ({ fits: true, part, feedback: null })),
    ...wrong.map(({ text, feedback }) => ({ fits: false, part: text, feedback })),
  ],

  read: ({ id }, values) => {
    const text = values.get(id);
    return text === undefined ? null : text.trim() === '' ? [] : [text];
  },
  write: ({ id }, reply) => new Map([[id, reply[0] ?? '']]),
};

const ALL: Omit<Forgiving, 'typos'> = { case: true, accents: true, spaces: true };

/** Whether the text given is the accepted one but for what is forgiven. A short word has no room for a slip. */
function forgiven(given: string, accepted: string, forgive: Forgiving): boolean {
  const [a, b] = [plain(given, forgive), plain(accepted, forgive)];
  if (a === b) return true;
  // What the author does not forgive is no slip of the finger.
  if (plain(given, ALL) === plain(accepted, ALL)) return false;
  return [...b].length > 4 && slips(a, b) <= forgive.typos;
}

/** The text without the differences that are forgiven. Curled and straight marks are always the same. */
function plain(text: string, forgive: typeof ALL): string {
  let plain = text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .trim();
  if (forgive.case) plain = plain.toLowerCase();
  if (forgive.accents) plain = plain.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/\s+/g, forgive.spaces ? '' : ' ');
}
