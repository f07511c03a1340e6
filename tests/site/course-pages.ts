// Where the parts of the pages are, as a learner meets them.
import type { Locator, Page } from '@playwright/test';
import type { ManyQuestion, OneQuestion, Question } from '../../src/core/question/question.ts';
import { lessonPlaces, type Lesson } from '../../src/core/course/course.ts';
import type { ListField } from '../../src/core/worksheet/field.ts';
import { cell, type Worksheet } from '../../src/core/worksheet/worksheet.ts';
import { worksheet as sheetWords } from '../../src/words/worksheet/worksheet.ts';
import { course } from './authored.ts';
import type { Hands } from './hands.ts';

/**
 * The part that has both: a worksheet with a table of ratings, and a first lesson that asks with one choice and with
 * many. Its lesson, what is asked there, and its worksheet.
 */
const part = course.parts.find(({ worksheets, lessons }) => {
  const kinds = lessons[0]?.quizzes[0]?.questions.map(({ kind }) => kind);
  const rates = worksheets[0]?.fields.some(({ kind }) => kind === 'matrix');
  return rates && kinds?.includes('one') && kinds.includes('many');
})!;
export const lesson = part.lessons[0]!;
export const { id: quiz, questions } = lesson.quizzes[0]!;
export const one = questions.find((question): question is OneQuestion => question.kind === 'one')!;
export const many = questions.find((question): question is ManyQuestion => question.kind === 'many')!;
export const worksheet = part.worksheets[0]!;
export { part };

/** A question and where it is asked. */
export interface Home {
  readonly question: Question;
  readonly lesson: Lesson;
  readonly quiz: string;
}

/** All questions of the course, in its order. */
export const homes: readonly Home[] = lessonPlaces(course).flatMap(({ lesson }) =>
  lesson.quizzes.flatMap(({ id: quiz, questions }) =>
    questions.map((question) => ({ question, lesson, quiz })),
  ),
);

/** One question of every kind, in as few lessons as they are found in and in the order in which they stand there. */
export const ofEveryKind: readonly Home[] = fewest(homes);

/** The lesson that has the most kinds, one question of each, and then likewise those of the other kinds. */
function fewest(homes: readonly Home[]): readonly Home[] {
  const firsts = [...Map.groupBy(homes, ({ lesson }) => lesson).values()].map((some) => [
    ...new Map([...some].reverse().map((home) => [home.question.kind, home])).values(),
  ]);
  const [most = []] = firsts.sort((a, b) => b.length - a.length);
  const kinds = new Set(most.map(({ question }) => question.kind));
  const others = homes.filter(({ question }) => !kinds.has(question.kind));
  return most.length === 0 ? [] : [...most.reverse(), ...fewest(others)];
}

export const lessonPage = `./lessons/${lesson.id}/`;
export const worksheetPage = `./worksheets/${worksheet.id}/`;

/** What stands under the quiz, once it has come to life. */
export async function quizEnd(page: Page): Promise<Locator> {
  const end = page.locator('[data-quiz] .end');
  await end.scrollIntoViewIfNeeded();
  return end;
}

/** What of a quiz sticks out of the screen at its side. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const parts = [...document.querySelectorAll('[data-quiz] *')].filter((part) => part.checkVisibility());
    const out = parts.filter((part) => part.getBoundingClientRect().right > clientWidth);
    return [
      ...(scrollWidth > clientWidth ? ['the page'] : []),
      ...out.map(({ textContent }) => textContent.slice(0, 60)),
    ];
  });
}

/** What goes wrong behind the learner's back from now on: what is thrown, and what the console is told is an error. */
export function listenForFaults(page: Page, faults: string[] = []): readonly string[] {
  // A page that was too slow for its transition comes without one, which Chromium reports and nobody sees.
  const late = /^Transition was aborted .* Page already revealed$/;
  page.on('pageerror', ({ message }) => late.test(message) || faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}

/** A field of a worksheet: one control, or the box around many. */
export const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);
export const box = (page: Page, field: string) => page.locator(`#field-${field}`);
export const row = (page: Page, field: string, number: number) =>
  box(page, field).locator(`[data-row="${number}"]`);
export const addRow = (page: Page, { id, rows }: ListField) =>
  box(page, id).getByRole('button', { name: sheetWords.add(rows.one) });
/** Opens what can be done with a row, by its place; what comes of it is returned. */
export async function rowMoves(page: Page, { id, rows }: ListField, place: number): Promise<Locator> {
  const name = sheetWords.more(sheetWords.row(rows.one, place));
  await box(page, id).getByRole('button', { name, expanded: false }).click();
  return box(page, id).getByRole('group', { name });
}
export const gaps = (page: Page) => page.locator('[data-worksheet] .gaps');

/** Fills a field in as the worked example has it; `after` is called when that is done. */
export async function fillLikeMara(
  page: Page,
  hands: Hands,
  sheet: Worksheet,
  after: (field: Worksheet['fields'][number]) => Promise<void> = async () => undefined,
): Promise<void> {
  /** Fills one cell in, whatever asks for it. */
  const cellLikeMara = async (name: string, kind: string, text: string): Promise<void> => {
    if (kind === 'choice') await hands.choose(control(page, name), text);
    else if (kind === 'date') await hands.date(control(page, name), text);
    else await hands.write(control(page, name), text);
  };
  for (const field of sheet.fields) {
    switch (field.kind) {
      case 'gate':
      case 'choice':
      case 'scale':
      case 'check':
        if (field.example !== null) {
          await hands.pick(box(page, field.id).locator(`input[value="${field.example}"]`));
        }
        break;
      case 'matrix':
        for (const [place, ratings] of field.example.entries()) {
          for (const [across, rating] of ratings.entries()) {
            await hands.write(control(page, cell(field.id, place, across)), String(rating));
          }
        }
        break;
      case 'list':
      case 'tied':
        for (const [place, texts] of field.example.entries()) {
          if (field.kind === 'list' && (await row(page, field.id, place).count()) === 0) {
            await hands.press(addRow(page, field));
          }
          for (const column of field.columns) {
            const text = texts[column.id];
            if (text) await cellLikeMara(cell(field.id, place, column.id), column.kind, text);
          }
        }
        break;
      case 'text':
      case 'long':
      case 'number':
      case 'date':
        await cellLikeMara(field.id, field.kind, field.example ?? '');
        break;
      case 'computed':
      case 'carried':
        break;
    }
    await after(field);
  }
}
