// What was taken over from a copy on this page and taken out again: one thing after the other, so that the last can be undone.
import { takenBack, type Change } from '../../deal/note/take-back.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import type { Id } from '../../id.ts';
import { answerFields, type Proposal, type Write } from './proposal.ts';
import type { Taken } from './taken.ts';

/** One thing that was done. */
export interface Done {
  readonly deal: Id;
  /** The proposal that it was about. */
  readonly about: Proposal;
  readonly kind: 'taken' | 'taken-out';
  readonly changes: readonly Change[];
  /** The field in which the deal keeps that it was taken over, and what that said before. */
  readonly record?: { readonly field: string; readonly before: string };
}

type Sheets = Pick<Dossier, 'values'>;

/** What is written, with what stands there before. */
export function changesOf(writes: readonly Write[], { values }: Sheets): readonly Change[] {
  return writes.map(({ worksheet, field, value }) => ({
    ...{ sheet: worksheet, name: field },
    ...{ before: values(worksheet).get(field) ?? '', text: value },
  }));
}

/**
 * What takes a proposal out again. Where it was taken over on this page, and a sheet still says what was written then, it
 * says what it said before, the answer and the day at a gate included; else what the copy says stood there.
 */
export function takingOut(
  proposal: Proposal,
  done: readonly Done[],
  deal: Id,
  { values }: Sheets,
): readonly Write[] {
  const last = done.findLast(
    (each) => each.deal === deal && each.about.at === proposal.at && each.kind === 'taken',
  );
  const still = (last?.changes ?? []).filter(
    ({ sheet, name, text }) => (values(sheet).get(name) ?? '') === text,
  );
  const others = proposal.back.filter(
    ({ worksheet, field }) => !still.some(({ sheet, name }) => sheet === worksheet && name === field),
  );
  return [
    ...still.map(({ sheet, name, before }) => ({ worksheet: sheet, field: name, value: before })),
    ...others,
  ];
}

/** What stands for nothing where it is kept. */
const NOTHING = '-';

/** What was done when this was taken over, by what is kept of it: so it is taken out after the page was left, too. */
export function doneOf(about: Proposal, { wrote }: Taken, deal: Id): Done {
  return { deal, about, kind: 'taken', changes: wrote };
}

/** The same of an answer at a gate, by what was kept before anything was of other places. */
export function doneAt(about: Proposal, kept: string, deal: Id): readonly Done[] {
  const { gate, writes } = about;
  const sheet = writes[0]?.worksheet;
  if (!gate || !sheet) return [];
  const changes = kept.split('\n').flatMap((line) => {
    const [name = '', ...texts] = line.split(' ');
    const [before = '', text = ''] = texts.map((each) => (each === NOTHING ? '' : each));
    return answerFields(gate).includes(name) ? [{ sheet, name, before, text }] : [];
  });
  return [{ deal, about, kind: 'taken', changes }];
}

/** What undoes the last thing that was done; what was written since stays. */
export function undoing({ changes }: Done, dossier: Sheets): readonly Write[] {
  return takenBack(changes, dossier).map(({ sheet, name, text }) => ({
    worksheet: sheet,
    field: name,
    value: text,
  }));
}
