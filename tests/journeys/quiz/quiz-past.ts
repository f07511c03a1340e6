// What a learner did on earlier days, for journeys that begin later.
import type { Page } from '@playwright/test';
import type { Answered, Entry } from '../../../src/core/learner/journal.ts';
import { kindOf } from '../../../src/core/question/kinds.ts';
import type { Reply } from '../../../src/core/question/question.ts';
import { test } from '../../browser-test.ts';
import { type Home } from '../../site/course-pages.ts';
import { replyTo } from '../../site/replies.ts';

type Further = Partial<Pick<Answered, 'sure' | 'during'>>;

/** A question that was answered on this date (YYYY-MM-DD), rightly unless there is another reply. */
export function answeredOn(
  date: string,
  { question, quiz }: Home,
  reply: Reply = replyTo(question, 'right'),
  further: Further = {},
): Answered {
  const { verdict, got, of } = kindOf(question).judge(question, reply);
  if (verdict === 'open') throw new Error('Nobody can have checked a reply that is not whole.');
  return {
    kind: 'answered',
    id: `on-${date}-${question.id}`.slice(0, 64),
    at: `${date}T12:00:00.000Z`,
    date,
    quiz,
    question: question.id,
    revision: question.revision,
    reply,
    verdict,
    share: got / of,
    sure: null,
    recall: null,
    during: 'quiz',
    ...further,
  };
}

/** Makes this so before the page is first opened: it finds what an earlier page left, had not yet stored, and died. */
export async function remember(page: Page, entries: readonly Entry[]): Promise<void> {
  const { pathname: base } = new URL(test.info().project.use.baseURL ?? '');
  const strings = entries.map((entry) => [`cg1:${base}:tail:${entry.id}`, JSON.stringify(entry)] as const);
  await page.addInitScript((strings) => {
    for (const [key, text] of strings) localStorage.setItem(key, text);
  }, strings);
}
