// A role-play on its page: by keyboard, away and back, from the first word to what is explained at the end.
import { expect, type Locator, type Page } from '@playwright/test';
import { compare } from '../../../src/core/role-play/after/compare.ts';
import { forksOf } from '../../../src/core/role-play/after/forks.ts';
import { pathsOf, reach } from '../../../src/core/role-play/reach.ts';
import { BEST, scoreOf } from '../../../src/core/role-play/score.ts';
import { walk } from '../../../src/core/role-play/walk.ts';
import { player as words } from '../../../src/words/role-play/player.ts';
import { talk as talkWords } from '../../../src/words/role-play/talk.ts';
import { deepOnly, firstOfKind } from '../../deep.ts';
import { bringAlive, untilMarked } from '../../site/alive.ts';
import { course } from '../../site/authored.ts';
import { keyboard, mouse, touch } from '../../site/hands.ts';
import { bare, printed } from '../../site/paper.ts';
import { test } from '../../site/quiet.ts';

const talk = course.parts.flatMap(({ rolePlays }) => rolePlays)[0]!;
const all = reach(talk);
const endings = [...all.endings].map(([id, picks]) => ({
  picks,
  ending: talk.endings.find((each) => each.id === id)!,
}));
const best = endings.find(({ ending }) => scoreOf(talk, ending) === BEST)!;
const soonest = endings.find(({ picks }) => picks.length === pathsOf(all).shortest)!;
const talkPage = `./role-plays/${talk.id}/`;

const box = (page: Page): Locator => page.locator(`[data-role-play="${talk.id}"]`);
const line = (page: Page, id: string): Locator => box(page).locator(`[data-choice="${id}"]`);
const ended = (page: Page): Locator => box(page).locator('[data-ending]');

async function open(page: Page): Promise<void> {
  await page.goto(talkPage);
  await bringAlive(page);
}

/** Says these lines. */
async function say(page: Page, picks: readonly string[], hands = mouse(page)): Promise<void> {
  for (const id of picks) {
    await hands.press(line(page, id));
    await expect(line(page, id)).toHaveCount(0);
  }
}

test.use({ viewport: { width: 320, height: 640 } });

test('by keys alone, at the width of a small phone, a talk goes from its first word to its best ending', async ({
  page,
}) => {
  await open(page);
  await expect(box(page).locator('[data-scene]')).toHaveAttribute('data-scene', talk.scenes[0]!.id);
  const [first, ...rest] = best.picks;
  await say(page, [first!], keyboard(page));

  // The customer answers, the focus is there, and the coaching comes after the answer.
  const next = walk(talk, [first!]);
  const said = box(page).locator(`[data-scene="${next.scene!.id}"]`);
  await expect(said).toBeFocused();
  await expect(said.locator('xpath=following-sibling::*').first()).toContainText(
    next.steps[0]!.choice.why.trim(),
  );
  for (const [meter, level] of Object.entries(next.meters)) {
    await expect(box(page).locator(`[data-gauge="${meter}"]`)).toContainText(`${level} of 10`);
  }

  await say(page, rest, keyboard(page));
  await expect(ended(page)).toHaveAttribute('data-ending', best.ending.id);
  await expect(ended(page)).toBeFocused();
  await expect(box(page)).toContainText(best.ending.debrief.trim());
  await expect(box(page).locator('[data-turn]')).toHaveCount(0);
  await expect(box(page).locator('[data-step]')).toHaveCount(best.picks.length);
  await expect(page.locator('[data-talk-map]')).toBeVisible();
  const places = new Set(walk(talk, best.picks).steps.map(({ scene }) => scene.id));
  await expect(page.locator('[data-talk-map] [data-place]:has(.been:visible)')).toHaveCount(places.size + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('whoever leaves finds the talk where it was, goes back a line, and begins again', async ({ page }) => {
  await open(page);
  await untilMarked(page, () => say(page, best.picks.slice(0, 2)));
  const here = walk(talk, best.picks.slice(0, 2)).scene!.id;
  await page.reload();
  await bringAlive(page);
  await expect(box(page).locator('[data-newest]')).toHaveAttribute('data-scene', here);

  await box(page).getByRole('button', { name: words.back, exact: true }).click();
  await expect(box(page).locator('[data-newest]')).toBeFocused();
  await expect(line(page, best.picks[1]!)).toBeVisible();
  await box(page).getByRole('button', { name: words.restart }).click();
  await expect(box(page).locator('[data-newest]')).toHaveAttribute('data-scene', talk.scenes[0]!.id);
  await expect(box(page).getByRole('button', { name: words.back, exact: true })).toHaveCount(0);
});

test(
  'coaching waits for the end where the learner wants it so, and that is remembered',
  deepOnly,
  async ({ page }) => {
    await open(page);
    await untilMarked(page, async () => {
      await box(page).getByLabel(words.coachingEnd).check();
      await say(page, soonest.picks.slice(0, 1));
    });
    const { choice } = walk(talk, soonest.picks).steps[0]!;
    await expect(box(page)).not.toContainText(choice.why.trim());
    await page.reload();
    await bringAlive(page);
    await expect(box(page).getByLabel(words.coachingEnd)).toBeChecked();
    await say(page, soonest.picks.slice(1));
    await expect(box(page).locator('[data-step="1"]')).toContainText(choice.why.trim());
  },
);

test('a talk that ends below the best says how right after its last word, and at which line the best was lost', async ({
  page,
}) => {
  await open(page);
  await say(page, soonest.picks);
  // The last words, then how it ended; all that measures and moves comes after it.
  const order = await box(page)
    .locator('[data-ending], [data-turn], [data-gauge="trust"], [data-back], [data-step="1"]')
    .evaluateAll((all) => all.map((it) => Object.keys((it as HTMLElement).dataset)[0]));
  expect(order).toEqual(['ending', 'turn', 'gauge', 'back', 'step']);
  const { turn } = forksOf(talk, soonest.picks);
  await expect(box(page).locator('[data-turn]')).toContainText(turn!.line!.say.trim());

  // The map keeps the endings to itself that were not found.
  const place = (id: string): Locator => page.locator(`[data-talk-map] [data-place="${id}"]`);
  await expect(place(soonest.ending.id)).toContainText(soonest.ending.says.trim().slice(0, 20));
  for (const { ending } of endings.filter((each) => each !== soonest)) {
    await expect(place(ending.id).locator(':visible', { hasText: talkWords.kinds[ending.kind] })).toHaveCount(
      0,
    );
  }
  await expect(page.locator('.script')).toBeHidden();

  await box(page).getByRole('button', { name: words.tryTurn }).click();
  await expect(line(page, turn!.line!.id)).toBeVisible();
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('a second run is heard from the inside once each line is said, and stands beside the first', async ({
    page,
  }) => {
    const hands = touch(page);
    const thoughts = box(page).getByLabel(words.thoughts(talk.customer.name));
    const [opening] = talk.scenes;
    await open(page);
    await expect(thoughts).toHaveCount(0);
    await untilMarked(page, () => say(page, soonest.picks, hands));
    await expect(ended(page)).toBeVisible();
    await expect(box(page).getByText(words.runs)).toHaveCount(0);
    await hands.press(box(page).locator('[data-step="1"] summary'));
    await hands.press(box(page).locator('[data-another="1"]'));
    await thoughts.check();
    await expect(box(page)).not.toContainText(opening!.thinks.trim());
    await say(page, best.picks.slice(0, 1), hands);
    await expect(box(page)).toContainText(opening!.thinks.trim());
    await say(page, best.picks.slice(1), hands);

    const runs = page.getByRole('region', { name: words.runs });
    const [a, b] = [walk(talk, soonest.picks), walk(talk, best.picks)];
    await expect(runs.locator('[data-apart]')).toHaveCount(
      compare(a, b).filter(({ both }) => both.length === 0).length,
    );
    for (const { ending } of [soonest, best]) await expect(runs).toContainText(ending.says.trim());
    await expect(runs.getByText(opening!.says.trim(), { exact: false })).toHaveCount(1);
    await expect(box(page).locator('[data-last-words]')).toContainText(best.ending.says.trim());
    await expect(box(page)).toContainText(words.found(2, talk.endings.length));

    await page.goto('./role-plays/');
    await expect(page.locator(`[data-found="2"]`)).toContainText(talkWords.found(2, talk.endings.length));
  });
});

test(
  'a link leads to a point of the talk and leaves the learner’s own talk alone',
  deepOnly,
  async ({ page }) => {
    await open(page);
    await untilMarked(page, () => say(page, soonest.picks.slice(0, 1)));
    await page.goto(`${talkPage}#run=${best.picks.slice(0, 3).join('.')}`);
    await bringAlive(page);
    await expect(box(page)).toContainText(words.linked);
    await expect(box(page).locator('[data-newest]')).toHaveAttribute(
      'data-scene',
      walk(talk, best.picks.slice(0, 3)).scene!.id,
    );
    // What is still on its way when the page is left counts as failed.
    await page.goto(talkPage, { waitUntil: 'networkidle' });
    await page.reload();
    await bringAlive(page);
    await expect(box(page).locator('[data-newest]')).toHaveAttribute(
      'data-scene',
      walk(talk, soonest.picks.slice(0, 1)).scene!.id,
    );
  },
);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the talk can be read from its setting to each ending, by links', async ({ page }) => {
    await page.goto(talkPage);
    await expect(page.getByText(talk.setting.trim())).toBeVisible();
    await expect(box(page)).toBeHidden();
    const [first] = best.picks;
    const to = walk(talk, [first!]).scene!;
    const scene = page.locator(`#scene-${talk.scenes[0]!.id}`);
    await expect(scene).toContainText(talk.scenes[0]!.says.trim());
    await scene.locator(`a[href="#scene-${to.id}"]`).first().click();
    await expect(page.locator(`#scene-${to.id}`)).toBeInViewport();
    for (const { id } of talk.endings) await expect(page.locator(`#ending-${id}`)).toHaveCount(1);
    for (const { id } of talk.scenes) await expect(page.locator(`#scene-${id}`)).toHaveCount(1);
    // A condition is a sentence about lines that can be found by their names.
    const names = await page.locator('.script .say > b').allTextContents();
    const conditions = await page.getByText(/^(If|Only if) .*you said/).allTextContents();
    const asked = conditions.flatMap((text) => text.match(/\b\d+[a-d]\b/g) ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((each) => !names.includes(each))).toEqual([]);
  });
});

test('it prints as a script, with every line, reason and ending, and without a button', async ({ page }) => {
  for (const talk of firstOfKind(
    course.parts.flatMap(({ rolePlays }) => rolePlays),
    () => 'script',
  )) {
    await page.goto(`./role-plays/${talk.id}/`, { waitUntil: 'networkidle' });
    await bringAlive(page);
    const { bare: all, leaves } = await printed(page);
    for (const { says, thinks, choices } of talk.scenes) {
      for (const text of [says, thinks, ...choices.flatMap(({ say, why }) => [say, why])]) {
        expect(all, talk.id).toContain(bare(text));
      }
    }
    for (const { says, debrief } of talk.endings) expect(all).toContain(bare(says) + bare(debrief));
    // No sheet ends with the name of a scene, or with what the customer says and nothing to say to it.
    const last = leaves.map(({ lines }) => lines.at(-1) ?? '');
    expect(last.filter((line) => /^Scene \d+$/.test(line))).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main button:visible')).toHaveCount(0);
});
