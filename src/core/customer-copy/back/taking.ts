// What a customer changed in their copy, one thing at a time: what it said, what it says now, what the seller's sheet
// says meanwhile, what taking it over would write, and what would take it out again.
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Id } from '../../id.ts';
import { written } from '../../worksheet/worksheet.ts';
import { choiceFor, outcomeOn } from '../../deal/gate/theirs.ts';
import { dateOf, dayOf } from '../../time/day.ts';
import { before, GATE, isNew, now, PARTS, partsOf, REPLY, type Copy, type Part } from '../copy.ts';
import { told } from '../told.ts';
import { doneOf, takingOut } from './log.ts';
import { roleOf, textFor } from './places.ts';
import { reworded } from '../rewording.ts';
import { AWAY, LOST, over, PLAIN, writeAt, type Proposal, type Quoting, type Write } from './proposal.ts';
import { asItWas, isLater, isTheirs, saidBefore, standing, takenAt, type Taken } from './taken.ts';
import { inLines } from './taking-lines.ts';

/**
 * All that the customer changed, in the order of the copy, and what they have taken back of what was `taken` over from
 * earlier answers to it. `today` (YYYY-MM-DD) is the day where they left none.
 */
export function proposals(
  copy: Copy,
  dossier: Dossier,
  quoting: Quoting,
  today: string,
  taken: readonly Taken[] = [],
): readonly Proposal[] {
  const theirs = taken.filter((each) => isTheirs(copy, each));
  const read = (of: Copy): readonly Proposal[] => changesIn(of, dossier, quoting, today, theirs);
  const places = told(copy).map(({ at }) => at);
  const back = theirs
    .filter((each) => isLater(copy, each) && !isSaid(each.at, places))
    .flatMap((each) => read(asItWas(copy, each)).flatMap((its) => takenBack(its, each, copy, dossier)));
  const place = ({ part }: Proposal): number => (part === 'reply' ? PARTS.length : PARTS.indexOf(part));
  return [...read(copy), ...back].toSorted((one, other) => place(one) - place(other));
}

/** Whether a place is among those that are changed, or its line, of which all else is forgotten when it is struck. */
function isSaid(at: string, places: readonly string[]): boolean {
  const { part, row } = partsOf(at);
  return places.includes(at) || places.includes(`${part}.${row}`);
}

function changesIn(
  copy: Copy,
  dossier: Dossier,
  quoting: Quoting,
  today: string,
  taken: readonly Taken[],
): readonly Proposal[] {
  const day = now(copy, REPLY.day) || today;
  const entry = (on: string, text: string, name = now(copy, REPLY.name)): string =>
    quoting.entry(quoting.day(on), name, text);
  const days = daysSince(now(copy, REPLY.day) || copy.madeAt.slice(0, 10), today);
  const said: Saying = (text, here) =>
    [
      ...days.map((on) => entry(on, text)),
      // What they said in an earlier answer stands there with the day of that.
      ...taken
        .map((each) => asItWas(copy, each))
        .map((its) => entry(now(its, REPLY.day), text, now(its, REPLY.name))),
    ].find((each) => has(here, each)) ?? entry(day, text);
  return [
    ...PARTS.flatMap((part) => {
      const piece = copy.fields[part];
      if (piece?.kind === 'lines') return inLines(copy, part, dossier, quoting, taken);
      if (piece?.kind === 'gate') return atGate(copy, piece.worksheet, dossier, { quoting, said, day });
      return inWords(copy, part, dossier, quoting, said, taken);
    }),
    ...inReply(copy, dossier, said, taken),
  ];
}

/** What was taken over and is not said any more: what stood there before is put back. */
function takenBack(its: Proposal, from: Taken, copy: Copy, dossier: Dossier): readonly Proposal[] {
  // Where the seller has written something else over it since, nothing of theirs is there to be taken back.
  const isOver = its.state === 'differs' && !its.gate && !isNew(partsOf(its.at).row);
  if (its.state === 'lost' || isOver) return [];
  const out = its.state === 'open' ? [] : takingOut(its, [doneOf(its, from, copy.deal)], copy.deal, dossier);
  const stands = out.some(
    ({ worksheet, field, value }) => (dossier.values(worksheet).get(field) ?? '') !== value,
  );
  return [
    {
      ...its,
      ...{ was: its.now, now: its.was, gate: null, earlier: 'taken-back' },
      state: stands ? (its.state === 'differs' ? 'differs' : 'open') : 'taken',
      ...{ writes: out, back: its.gate ? again(its, from) : its.writes },
    },
  ];
}

/** What takes an answer at a gate over again, with all that was written with their words then. */
function again({ writes }: Proposal, { wrote }: Taken): readonly Write[] {
  const others = wrote.filter(({ name }) => !writes.some(({ field }) => field === name));
  return [
    ...writes,
    ...others.map(({ sheet, name, text }) => ({ worksheet: sheet, field: name, value: text })),
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
  taken: readonly Taken[],
): readonly Proposal[] {
  const change = copy.changes.find(({ at }) => at === part);
  if (!change) return [];
  const was = before(copy, part) ?? '';
  const place = textFor(dossier, roleOf(part));
  const own = {
    ...over(dossier, place, was, change.now, saidBefore(taken, part)),
    ...{ at: part, part, line: '', column: '' },
  };
  if (part !== 'summary' || !place) return [own];
  // Their text takes the place of the seller's, and what they put otherwise is kept as theirs, with what it said before:
  // what really stood there, which may be newer than the copy.
  const still = standing(takenAt(taken, part), dossier, place);
  const stood = still?.before ?? (own.state === 'taken' ? was : own.here);
  const passages = (text: string): string =>
    reworded(stood, text)
      .map((each) => quoting.passage(each.was, each.now))
      .join(' ');
  const earlier = own.earlier === '' ? undefined : passages(own.was);
  const theirs = correction(dossier, said, passages(change.now), earlier);
  return [
    {
      ...own,
      state: theirs.state === 'open' && own.state === 'differs' ? 'differs' : theirs.state,
      writes: [...theirs.writes, ...own.writes],
      back: [...theirs.back, ...(own.here === change.now ? [writeAt(place, stood)] : [])],
    },
  ];
}

function inReply(copy: Copy, dossier: Dossier, said: Saying, taken: readonly Taken[]): readonly Proposal[] {
  const text = now(copy, REPLY.words);
  if (text === '') return [];
  const earlier = saidBefore(taken, REPLY.words);
  const own = correction(dossier, said, text, earlier);
  return [
    { ...own, at: REPLY.words, part: 'reply', was: own.earlier === '' ? '' : (earlier ?? ''), now: text },
  ];
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
  const place = {
    at: GATE.answer,
    part: 'gate' as const,
    line: '',
    column: '',
    was: '',
    now: text,
    ...PLAIN,
  };
  const sheet = dossier.worksheets.find(({ id }) => id === worksheet);
  const field = sheet?.fields.find((each) => each.kind === 'gate');
  if (!sheet || field?.kind !== 'gate' || !field.words) {
    return [{ ...place, here: '', ...LOST }];
  }
  const values = dossier.values(sheet.id);
  const heard = written(values, field.words);
  const entry = said(text, heard);
  const isTaken = has(heard, entry);
  const stands = written(values, field.id);
  const other = answer === '' || stands === '' ? '' : AWAY;
  const outcome = answer === '' ? null : outcomeOn(dossier, sheet);
  const rest = without(heard, entry);
  // Where they have said nothing else at this gate, neither the answer, nor its day, nor what they decided has any ground left.
  const groundless = rest === '' ? [field.id, field.day, outcome?.id] : [];
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
        outcome: outcome && {
          field: outcome.id,
          value: outcome.choices.some(({ id }) => id === answer) ? answer : '',
        },
        answers: field.choices.map(({ id, label }) => ({ id, label })),
        proposed: choiceFor(field, answer) ?? other,
      },
    },
  ];
}

/** What is added to the customer's corrections; nothing is written over but what they said `earlier` and put otherwise now. */
function correction(
  dossier: Dossier,
  said: Saying,
  text: string,
  earlier: string | undefined,
): Omit<Proposal, 'at' | 'part' | 'was' | 'now'> {
  const place = textFor(dossier, 'corrections');
  const none = { here: '', line: '', column: '', ...PLAIN };
  if (!place) return { ...none, ...LOST };
  const here = written(dossier.values(place.sheet.id), place.name);
  const entry = said(text, here);
  const old = earlier === undefined || earlier === text ? '' : said(earlier, here);
  const isReworded = old !== '' && has(here, old);
  return {
    ...none,
    state: has(here, entry) ? 'taken' : 'open',
    writes: [writeAt(place, joined(isReworded ? without(here, old) : here, entry))],
    back: [writeAt(place, without(here, entry))],
    earlier: isReworded ? 'reworded' : '',
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
