// What a customer changed in their copy, one thing at a time: what it said, what it says now, what the seller's sheet
// says meanwhile, what taking it over would write, and what would take it out again.
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Id } from '../../id.ts';
import { written } from '../../worksheet/worksheet.ts';
import { dateOf, dayOf } from '../../time/day.ts';
import { before, GATE, now, PARTS, REPLY, type Copy, type Part } from '../copy.ts';
import { roleOf, textFor } from './places.ts';
import { reworded } from '../rewording.ts';
import { AWAY, LOST, over, writeAt, type Proposal, type Quoting } from './proposal.ts';
import { inLines } from './taking-lines.ts';

/** All that the customer changed, in the order of the copy. `today` (YYYY-MM-DD) is the day where they left none. */
export function proposals(
  copy: Copy,
  dossier: Dossier,
  quoting: Quoting,
  today: string,
): readonly Proposal[] {
  const day = now(copy, REPLY.day) || today;
  const entry = (on: string, text: string): string =>
    quoting.entry(quoting.day(on), now(copy, REPLY.name), text);
  const days = daysSince(now(copy, REPLY.day) || copy.madeAt.slice(0, 10), today);
  const said: Saying = (text, here) =>
    days.map((on) => entry(on, text)).find((each) => has(here, each)) ?? entry(day, text);
  return [
    ...PARTS.flatMap((part) => {
      const piece = copy.fields[part];
      if (piece?.kind === 'lines') return inLines(copy, part, dossier, quoting);
      if (piece?.kind === 'gate') return atGate(copy, piece.worksheet, dossier, { quoting, said, day });
      return inWords(copy, part, dossier, quoting, said);
    }),
    ...inReply(copy, dossier, said),
  ];
}

/**
 * An entry for what they said, as it stands in a field already, else of the day of this copy: a mail tells no day, so that
 * its words were noted on the day on which it was read.
 */
type Saying = (text: string, here: string) => string;

/** Entries of so many days are looked for. */
const MOST_DAYS = 400;

/** The days from one to another, the latest first. */
function daysSince(first: string, last: string): readonly string[] {
  const count = Math.min(MOST_DAYS, dayOf(last) - dayOf(first));
  return Array.from({ length: Math.max(0, count) + 1 }, (_, n) => dateOf(dayOf(last) - n)).concat(first);
}

function inWords(
  copy: Copy,
  part: Part,
  dossier: Dossier,
  quoting: Quoting,
  said: Saying,
): readonly Proposal[] {
  const change = copy.changes.find(({ at }) => at === part);
  if (!change) return [];
  const was = before(copy, part) ?? '';
  const place = textFor(dossier, roleOf(part));
  const own = { ...over(dossier, place, was, change.now), at: part, part, line: '', column: '' };
  if (part !== 'summary') return [own];
  // Their text takes the place of the seller's, and what they put otherwise is kept as theirs, with what it said before.
  const passages = reworded(was, change.now).map((each) => quoting.passage(each.was, each.now));
  const theirs = correction(dossier, said, passages.join(' '));
  return [
    {
      ...own,
      state: theirs.state === 'open' && own.state === 'differs' ? 'differs' : theirs.state,
      writes: [...theirs.writes, ...own.writes],
      back: [...theirs.back, ...(own.here === change.now ? own.back : [])],
    },
  ];
}

function inReply(copy: Copy, dossier: Dossier, said: Saying): readonly Proposal[] {
  const text = now(copy, REPLY.words);
  if (text === '') return [];
  return [{ ...correction(dossier, said, text), at: REPLY.words, part: 'reply', was: '', now: text }];
}

function atGate(
  copy: Copy,
  worksheet: Id,
  dossier: Dossier,
  { quoting, said, day }: { quoting: Quoting; said: Saying; day: string },
): readonly Proposal[] {
  const [answer, words] = [now(copy, GATE.answer), now(copy, GATE.words)];
  if (answer === '' && words === '') return [];
  const text = quoting.answer(answer, words);
  const place = { at: GATE.answer, part: 'gate' as const, line: '', column: '', was: '', now: text };
  const sheet = dossier.worksheets.find(({ id }) => id === worksheet);
  const field = sheet?.fields.find((each) => each.kind === 'gate');
  if (!sheet || field?.kind !== 'gate' || !field.words) {
    return [{ ...place, here: '', ...LOST, gate: null }];
  }
  const values = dossier.values(sheet.id);
  const heard = written(values, field.words);
  const entry = said(text, heard);
  const isTaken = has(heard, entry);
  const stands = written(values, field.id);
  // “Not yet” is no choice of the seller's: theirs also stand for what nobody has asked.
  const same = answer === 'not-yet' ? undefined : field.choices.find(({ id }) => id === answer)?.id;
  const other = answer === '' || stands === '' || stands === answer ? '' : AWAY;
  const rest = without(heard, entry);
  // Where they have said nothing else at this gate, neither the answer nor its day has any ground left.
  const groundless = rest === '' ? [field.id, field.day] : [];
  return [
    {
      ...place,
      here: [field.choices.find(({ id }) => id === stands)?.label ?? '', heard]
        .filter((each) => each !== '')
        .join('\n'),
      state: isTaken ? 'taken' : heard === '' && stands === '' ? 'open' : 'differs',
      writes: [{ worksheet, field: field.words, value: joined(heard, entry) }],
      back: [
        { worksheet, field: field.words, value: rest },
        ...groundless.flatMap((each) => (each ? [{ worksheet, field: each, value: '' }] : [])),
      ],
      gate: {
        ...{ field: field.id, dayField: field.day, stands, said: answer, day },
        answers: field.choices.map(({ id, label }) => ({ id, label })),
        proposed: same ?? other,
      },
    },
  ];
}

/** What is added to the customer's corrections; nothing that stands there is written over. */
function correction(
  dossier: Dossier,
  said: Saying,
  text: string,
): Pick<Proposal, 'here' | 'state' | 'writes' | 'back' | 'gate' | 'line' | 'column'> {
  const place = textFor(dossier, 'corrections');
  const none = { here: '', gate: null, line: '', column: '' };
  if (!place) return { ...none, ...LOST };
  const here = written(dossier.values(place.sheet.id), place.name);
  const entry = said(text, here);
  return {
    ...none,
    state: has(here, entry) ? 'taken' : 'open',
    ...{ writes: [writeAt(place, joined(here, entry))], back: [writeAt(place, without(here, entry))] },
  };
}

function joined(here: string, entry: string): string {
  return here === '' ? entry : `${here}\n${entry}`;
}

/** Where an entry stands in a text, as lines of its own; -1 where it does not. One that goes on after it says something else. */
function startOf(here: string, entry: string): number {
  return `\n${here}\n`.indexOf(`\n${entry}\n`);
}

function has(here: string, entry: string): boolean {
  return startOf(here, entry) >= 0;
}

/** The text without this entry and the line break that parted it from the others. */
function without(here: string, entry: string): string {
  const start = startOf(here, entry);
  if (start < 0) return here;
  return [here.slice(0, start), here.slice(start + entry.length)]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}
