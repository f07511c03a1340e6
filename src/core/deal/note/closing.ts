// What a call that was just noted may have done: what the seller owed or had planned up to today, and what was promised and
// is done by the words of the note. Nothing is marked as done by itself.
import { isDate } from '../../worksheet/read-cell.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Step } from '../steps.ts';
import type { Agenda } from '../agenda/agenda.ts';
import { changed } from './change.ts';
import { has, type Cues } from './cues.ts';
import { isOwn, newest, sentencesIn } from './heard.ts';
import type { Note } from './note.ts';
import type { Change } from './take-back.ts';

/** Something that was due, and its day. */
export type Due = Agenda['steps' | 'planned'][number];

/**
 * Of a deal's agenda what the note says to be done, and what the seller owes or has planned for `today` (YYYY-MM-DD) or
 * before it, the nearest day first. What was due long ago, has no place for the day it was done, or came with the note itself (`made`) is left out.
 */
export function closing(
  { steps, planned }: Pick<Agenda, 'steps' | 'planned'>,
  made: readonly Pick<Change, 'sheet' | 'name'>[],
  today: string,
  { said }: Pick<Note, 'said'>,
  cues: Cues,
): readonly Due[] {
  const sentences = sentencesIn(newest(said, cues), cues);
  const isNew = ({ name }: { readonly name: string }): boolean =>
    made.some((change) => `${change.sheet}.${change.name}`.startsWith(`${name}.`));
  const open = [...steps, ...planned].filter((step) => step.closed && ![step, ...step.also].some(isNew));
  const done = open.filter((step) => isSaidDone(step, sentences, cues));
  const due = open
    .filter(({ by, theirs, late }) => by !== '' && by <= today && !theirs && late !== 'lapsed')
    .toSorted((a, b) => (a.by < b.by ? 1 : -Number(a.by > b.by)));
  return [...new Set([...done, ...due])];
}

/** What notes that it was done with a call on a day (YYYY-MM-DD), wherever it is written; a day to come is none. */
export function closedWith(dossier: Dossier, due: Due, held: string, today: string): readonly Change[] {
  const day = isDate(held) && held < today ? held : today;
  return [due, ...due.also].flatMap(({ sheet, closed }) =>
    closed === null ? [] : changed(sheet, dossier.values(sheet), closed, day),
  );
}

/** Whether one of these sentences says that a step was done, by whoever promised it and in about its words: “Appel sent the bills”. */
function isSaidDone(
  { what, theirs }: Pick<Step, 'what' | 'theirs'>,
  sentences: readonly string[],
  cues: Cues,
): boolean {
  const step = what.match(WORD) ?? [];
  return sentences.some((sentence) => {
    if ([cues.denials, cues.hoped].some((words) => has(sentence, words)) || sentence.includes('?'))
      return false;
    if (isOwn(sentence, cues) === theirs) return false;
    const words = sentence.match(WORD) ?? [];
    const done = words.filter((word) => /ed$/u.test(word) || has(word, cues.past)).map(stem);
    const verb = step.findIndex((word) => done.includes(stem(word)));
    if (verb < 0) return false;
    // “Sends last year’s repair bills to Jo” is about repair bills.
    const rest = step.slice(verb + 1);
    const end = rest.findIndex((word, at) => at > 0 && has(word, cues.objectEnds));
    const thing = rest.slice(0, end < 0 ? rest.length : end).filter((word) => !has(word, cues.fillers));
    const same = thing.filter((word) => words.some((said) => stem(said) === stem(word)));
    return same.length * 2 > thing.length && same.at(-1) === thing.at(-1);
  });
}

const WORD = /\p{L}{2,}/gu;

/** A word without the endings that it has in one form and not in another: “sends” and “sent” have one stem. */
const stem = (word: string): string => word.toLowerCase().replace(/(?:ing|ed|es|[sdt])+$/u, '');
