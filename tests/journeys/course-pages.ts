// Where the parts of the pages are, as a learner meets them.
import type { Locator, Page } from '@playwright/test';
import type { Question } from '../../src/core/question.ts';
import { cell, type ListField, type Worksheet } from '../../src/core/worksheet.ts';
import { quiz as words } from '../../src/words/quiz.ts';
import { worksheet as sheetWords } from '../../src/words/worksheet.ts';
import { course } from '../pages/authored.ts';
import type { Hands } from './hands.ts';

/** The first lesson with the worksheet's part, and what is asked there. */
const part = course.parts.find(({ worksheets, lessons }) => worksheets.length > 0 && lessons.length > 0)!;
export const lesson = part.lessons[0]!;
export const { questions } = lesson.quizzes[0]!;
export const one = questions.find(({ kind }) => kind === 'one')!;
export const many = questions.find(({ kind }) => kind === 'many')!;
export const worksheet = part.worksheets[0]!;
export { part };

export const lessonPage = `./lessons/${lesson.id}/`;
export const worksheetPage = `./worksheets/${worksheet.id}/`;

export interface Asked {
  readonly box: Locator;
  choice(id: string): Locator;
  readonly check: Locator;
  readonly again: Locator;
  readonly said: Locator;
}

/** A question on its page. */
export function asked(page: Page, { id }: Question): Asked {
  const box = page.locator(`[data-question="${id}"]`);
  return {
    box,
    choice: (choice) => box.locator(`input[value="${choice}"]`),
    check: box.getByRole('button', { name: words.check, exact: true }),
    again: box.getByRole('button', { name: words.again }),
    said: box.getByRole('status'),
  };
}

export const rightChoices = ({ choices }: Question) => choices.filter(({ right }) => right);
export const wrongChoices = ({ choices }: Question) => choices.filter(({ right }) => !right);

/** Picks what is right in a question and checks it. */
export async function answer(page: Page, hands: Hands, question: Question): Promise<void> {
  const { choice, check } = asked(page, question);
  for (const { id } of rightChoices(question)) await hands.pick(choice(id));
  await hands.press(check);
}

/** A field of a worksheet: one control, or the box around many. */
export const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);
export const box = (page: Page, field: string) => page.locator(`#field-${field}`);
export const row = (page: Page, field: string, number: number) =>
  box(page, field).locator(`[data-row="${number}"]`);
export const addRow = (page: Page, { id, rows }: ListField) =>
  box(page, id).getByRole('button', { name: sheetWords.add(rows.one) });
export const gaps = (page: Page) => page.locator('section[aria-labelledby="gaps"]');

/** Fills a field in as the worked example has it; `after` is called when that is done. */
export async function fillLikeMara(
  page: Page,
  hands: Hands,
  sheet: Worksheet,
  after: (field: Worksheet['fields'][number]) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const field of sheet.fields) {
    if (field.kind === 'gate') {
      await hands.pick(box(page, field.id).locator(`input[value="${field.example}"]`));
    } else if (field.kind === 'matrix') {
      for (const [place, ratings] of field.example.entries()) {
        for (const [across, rating] of ratings.entries()) {
          await hands.write(control(page, cell(field.id, place, across)), String(rating));
        }
      }
    } else if (field.kind === 'list') {
      for (const [place, texts] of field.example.entries()) {
        if ((await row(page, field.id, place).count()) === 0) await hands.press(addRow(page, field));
        for (const [column, text] of Object.entries(texts)) {
          await hands.write(control(page, cell(field.id, place, column)), text);
        }
      }
    } else {
      await hands.write(control(page, field.id), field.example ?? '');
    }
    await after(field);
  }
}
