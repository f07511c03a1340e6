// A line that was wrong in a talk is asked again days later, on its own.
import { expect } from '@playwright/test';
import { bestLines, isWrong } from '../../../src/core/role-play/score.ts';
import { offeredIn, walk } from '../../../src/core/role-play/walk.ts';
import { review as words } from '../../../src/words/learner/review.ts';
import { bringAlive, untilMarked } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { test } from '../../site/quiet.ts';

/** A talk that can go wrong with its first line, and that line. */
const { talk, scene, wrong } = course.parts
  .flatMap(({ rolePlays }) => rolePlays)
  .flatMap((talk) => {
    const scene = talk.scenes[0]!;
    const wrong = offeredIn(scene, walk(talk, [])).find((line) => isWrong(line, scene.choices));
    return wrong ? [{ talk, scene, wrong }] : [];
  })[0]!;

test('a wrong line comes back in the review as what the customer said, and the right one lets it rest', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-03-02T10:00:00');
  await page.goto(`./role-plays/${talk.id}/`);
  await bringAlive(page);
  await untilMarked(page, () => page.locator(`[data-choice="${wrong.id}"]`).click());
  await expect(page.locator(`[data-choice="${wrong.id}"]`)).toHaveCount(0);

  await page.clock.setFixedTime('2026-03-12T10:00:00');
  await page.goto('./review/');
  const card = page.locator(`[data-review] [data-question="${scene.id}"]`);
  await expect(card).toContainText(scene.says.trim());
  const [best] = bestLines(scene.choices);
  await card.locator(`[data-line="${best!.id}"]`).click();
  await expect(card).toHaveAttribute('data-verdict', 'right');
  await expect(card.getByRole('status')).toContainText(best!.why.trim());
  await expect(page.locator('[data-review]').getByRole('link', { name: talk.title })).toBeVisible();
  await page.getByRole('button', { name: words.finish }).click();
  await expect(page.locator('[data-review] .lead')).toContainText(words.done(1));

  // The talk itself stands where it stood.
  await page.goto(`./role-plays/${talk.id}/`);
  await bringAlive(page);
  await expect(page.locator('[data-role-play] [data-back]')).toBeVisible();
  await expect(page.locator('[data-newest]')).toHaveAttribute('data-scene', walk(talk, [wrong.id]).scene!.id);
});
