// Quizzes, their key and the drill on paper: with room for a pen, and no answer where it should not be.
import { expect, type Page } from '@playwright/test';
import { phases } from '../../../src/core/course/course.ts';
import { kindOf } from '../../../src/core/question/kinds.ts';
import type { Question } from '../../../src/core/question/question.ts';
import { drill } from '../../../src/words/question/drill.ts';
import { print } from '../../../src/words/course/print.ts';
import { quizPage } from '../../../src/words/question/quiz.ts';
import { site } from '../../../src/words/course/site.ts';
import { test } from '../../browser-test.ts';
import { DEEP, deepOnly } from '../../deep.ts';
import { bringAlive } from '../../site/alive.ts';
import { answerTo, course, everyKind, quizzes, secretsOf, textsOf } from '../../site/authored.ts';
import { inEach, lessons, pages } from '../../site/built-pages.ts';
import { bare, expectFeet, formats, found, isWhole, missing, printed, unprinted } from '../../site/paper.ts';

/** What is looked at on paper: the deep run prints every quiz, every push those that ask every kind of question. */
const some = DEEP ? quizzes : quizzes.filter((each) => everyKind.includes(each));
const questions = some.flatMap(({ quiz }) => quiz.questions);
/** The titles of their lessons, one a quiz. */
const titles = some.map(({ lesson }) => lesson.title);

/** Takes the sheets of the other quizzes off a page on which every quiz has one. */
async function leaveSome(page: Page, sheetOf: (quiz: string) => string): Promise<void> {
  const sheets = page.locator('.sheet');
  expect(await sheets.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    quizzes.map(({ quiz }) => sheetOf(quiz.id)),
  );
  const kept = some.map(({ quiz }) => sheetOf(quiz.id));
  await sheets.evaluateAll((all, kept) => {
    for (const sheet of all) if (!kept.includes(sheet.id)) sheet.remove();
  }, kept);
}

test('the answer key has the answers to what each lesson asks on the way: from memory, and in its exercise', async ({
  page,
}) => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const onTheWay = await inEach(page, lessons, (document) =>
    [...document.querySelectorAll('details.answer')].map((each) => ({
      question: each.closest('.recall')?.querySelector('p:not(.eyebrow)')?.textContent ?? '',
      answer: each.querySelector('.stack')?.textContent ?? '',
    })),
  );
  const answers = pages.filter(({ path }) => path === '/print/answers/');
  const [sheets] = (
    await inEach(page, answers, (document) =>
      [...document.querySelectorAll('.sheet')].map(({ id, textContent }) => [id, textContent] as const),
    )
  ).values();
  const keys = new Map(sheets);
  expect([...onTheWay.values()].flat().length).toBeGreaterThanOrEqual(17);
  for (const { lesson, quiz } of quizzes) {
    const key = plain(keys.get(`sheet-answers-${quiz.id}`) ?? '');
    for (const { question, answer } of onTheWay.get(`/lessons/${lesson.id}/`) ?? []) {
      expect.soft(key, lesson.title).toContain(plain(answer));
      expect.soft(key, lesson.title).toContain(plain(question));
    }
  }
});

for (const format of formats) {
  test(`all quizzes print blank on ${format}, each from a new sheet on, with room for a pen and without a reason`, async ({
    page,
  }) => {
    await page.goto('./print/quizzes/');
    await leaveSome(page, (quiz) => `sheet-${quiz}`);
    const paper = await printed(page, format);
    // Every question is whole on its sheet, with all there is to choose from or to be put somewhere.
    expect(
      questions.filter((question) => !isWhole(paper.leaves, textsOf(question))).map(({ id }) => id),
    ).toEqual([]);
    expect(found(paper, questions.flatMap(unprinted))).toEqual([]);
    expect(found(paper, [print.now, site.footer, quizPage.keyOpen])).toEqual([]);
    expect(
      paper.leaves.filter(({ bare: text }) => titles.some((title) => text.startsWith(bare(title)))),
    ).toHaveLength(some.length);
    expectFeet(paper, titles);
    expect(await roomOnPaper(page)).toEqual(questions.map(roomFor));
  });

  test(`the answer key prints on ${format} with every reason, each quiz from a new sheet on`, async ({
    page,
  }) => {
    await page.goto('./print/answers/');
    await leaveSome(page, (quiz) => `sheet-answers-${quiz}`);
    const paper = await printed(page, format);
    const around = questions.flatMap(({ prompt, explanation }) => [prompt, explanation ?? '']);
    expect(missing(paper, around)).toEqual([]);
    // No answer is parted from its reason.
    expect(questions.flatMap(keyTo).filter((line) => !isWhole(paper.leaves, [line]))).toEqual([]);
    const heads = titles.map((title) => bare(`${print.answerKey}: ${title}`));
    expect(paper.leaves.filter(({ bare: text }) => heads.some((head) => text.startsWith(head)))).toHaveLength(
      some.length,
    );
    expectFeet(
      paper,
      titles.map((title) => `${print.answerKey}: ${title}`),
    );
    // With the answers to what a lesson asks on the way, and to its exercise.
    expect(paper.leaves.length).toBeLessThanOrEqual(4 * some.length);
  });

  test(`the drill prints on ${format} with every line and its boxes on one sheet, and its answers on sheets of their own`, async ({
    page,
  }) => {
    await page.goto('./review/phases/');
    const paper = await printed(page, format);
    const boxes = phases(course).map(({ title }) => title);
    const cut = course.drill.filter(
      ({ scene, says, moves }) =>
        !isWhole(paper.leaves, [scene + says + boxes.join(''), ...moves.map(({ text }) => text)]),
    );
    expect(cut.map(({ id }) => id)).toEqual([]);

    const start = paper.leaves.findIndex(({ bare: text }) => text.startsWith(bare(drill.key)));
    const [asked, key] = [paper.leaves.slice(0, start), paper.leaves.slice(start)];
    const answers = course.drill.map(({ phase, why, moves }) => {
      const { title } = course.parts.find(({ id }) => id === phase)!;
      return `${title}. ${why}${drill.best} ${moves.find(({ right }) => right)!.text}`;
    });
    expect(answers.filter((answer) => !isWhole(key, [answer]))).toEqual([]);
    const reasons = course.drill.map(({ why }) => bare(why));
    expect(asked.flatMap((leaf) => reasons.filter((why) => leaf.bare.includes(why)))).toEqual([]);
    expect(found(paper, [drill.check, drill.paperHelp, site.footer])).toEqual([]);
    expectFeet(paper, drill.title);
  });
}

for (const { lesson, quiz: asked } of everyKind) {
  const often = asked === everyKind[0]?.quiz ? {} : deepOnly;
  test(
    `the quiz of “${lesson.title}” has the same room for a pen on paper, alive or not`,
    often,
    async ({ page }) => {
      await page.goto(`./lessons/${lesson.id}/`);
      expect(await roomOnPaper(page)).toEqual(asked.questions.map(roomFor));
      await page.emulateMedia({ media: 'screen' });
      await bringAlive(page);
      expect(await roomOnPaper(page)).toEqual(asked.questions.map(roomFor));
    },
  );
}

test('the answer key of a lesson prints when it was opened, on sheets of its own', async ({ page }) => {
  const { lesson, quiz: asked } = everyKind[0]!;
  await page.goto(`./lessons/${lesson.id}/`);
  await page.getByText(quizPage.keyOpen).click();
  const paper = await printed(page);
  expect(missing(paper, asked.questions.flatMap(answerTo))).toEqual([]);
  const sheet = (text: string) => paper.leaves.findIndex((leaf) => leaf.bare.includes(bare(text)));
  const secrets = asked.questions.flatMap(secretsOf).map(sheet);
  expect(Math.min(...secrets)).toBeGreaterThan(sheet(asked.questions.at(-1)!.prompt));
});

/** The answer as the key has it: each part with its reason. */
function keyTo(question: Question): readonly string[] {
  const parts = kindOf(question).answer(question);
  return parts.map(({ fits, part, feedback }) => {
    const mark = fits && 'choices' in question ? `${quizPage.rightMark}: ` : '';
    return `${mark}${part}${feedback ?? ''}`;
  });
}

/** How much can be done with a pen: what can be ticked, boxes for a number, lines to write on; and what is in the way. */
interface Room {
  readonly id: string;
  readonly ticks: number;
  readonly boxes: number;
  readonly lines: number;
  readonly idle: number;
}

function roomFor(question: Question): Room {
  const none = { id: question.id, ticks: 0, boxes: 0, lines: 0, idle: 0 };
  switch (question.kind) {
    case 'one':
    case 'many':
      return { ...none, ticks: question.choices.length };
    case 'order':
      return { ...none, boxes: question.steps.length };
    case 'match':
      return { ...none, lines: question.pieces.length };
    case 'sort':
    case 'judge':
      return { ...none, ticks: question.pieces.length * question.groups.length };
    case 'fill':
      return { ...none, lines: 1 };
    case 'written':
      return { ...none, lines: 4 };
  }
}

/** What each question has of it when it is printed; a box or a line has at least 8 mm. */
async function roomOnPaper(page: Page): Promise<Room[]> {
  await page.emulateMedia({ media: 'print' });
  return page.locator('[data-question]').evaluateAll((questions) =>
    questions.map((question) => {
      const seen = (selector: string) =>
        [...question.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      // A browser lays out in 64ths of a pixel.
      const eights = (selector: string) =>
        seen(selector)
          .map((space) => Math.floor((space.getBoundingClientRect().height + 0.1) / (8 * (96 / 25.4))))
          .reduce((sum, count) => sum + count, 0);
      return {
        id: question.id,
        ticks: seen('input:is([type=radio], [type=checkbox])').length,
        boxes: eights('.box'),
        lines: eights('span.line, .control'),
        idle: seen('button, summary, .sure, .model').length,
      };
    }),
  );
}
