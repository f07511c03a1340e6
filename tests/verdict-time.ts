// How long a learner on a slow device waits for a verdict.
import type { Page } from '@playwright/test';
import type { Question } from '../src/core/question/question.ts';
import { bringAlive } from './site/alive.ts';
import { everyKind } from './site/authored.ts';
import { asked, check, give, replyTo } from './site/replies.ts';
import { onBuiltSite } from './on-built-site.ts';
import { median, type Wait } from './wait.ts';

/** From the click on Check to the frame that shows the verdict: what is waited for it on a question of each kind, on a processor that is so many times slower. */
export async function waits(slower: number, runs: number): Promise<Readonly<Record<string, Wait>>> {
  return onBuiltSite(async (browser, origin) => {
    const found: Record<string, Wait> = {};
    for (const { lesson, quiz } of everyKind) {
      const page = await browser.newPage();
      await page.goto(`${origin}/lessons/${lesson.id}/`);
      await bringAlive(page);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      for (const question of quiz.questions.filter(({ kind }) => !(kind in found))) {
        found[question.kind] = await waitFor(page, question, runs);
      }
      await page.close();
    }
    return found;
  });
}

async function waitFor(page: Page, question: Question, runs: number): Promise<Wait> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    // What was checked already is not checked again, so the reply changes every time.
    await give(page, question, replyTo(question, run % 2 === 0 ? 'wrong' : 'right'));
    const [time] = await Promise.all([timed(page, question), check(page, question)]);
    times.push(time);
  }
  return median(times);
}

/** Waits in the page for the click, the verdict, and the end of the frame that follows it. */
function timed(page: Page, question: Question): Promise<number> {
  return asked(page, question).box.evaluate(
    (box) =>
      new Promise<number>((resolve) => {
        let began = 0;
        const note = () => (began = performance.now());
        box.addEventListener('click', note, { capture: true, once: true });
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - began);
            port2.postMessage(null);
          });
        }).observe(box, { attributeFilter: ['data-verdict'] });
      }),
  );
}
