// @vitest-environment jsdom
// A talk as it is heard: where the focus goes, what is said there, and what is kept back until a line was said.
import { flushSync, mount, tick, unmount } from 'svelte';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { saidIn } from '../../src/core/role-play/after/said.ts';
import { reach } from '../../src/core/role-play/reach.ts';
import type { RolePlay } from '../../src/core/role-play/role-play.ts';
import { walk } from '../../src/core/role-play/walk.ts';
import Player from '../../src/islands/role-play/RolePlay.svelte';
import { learner } from '../../src/store/this-learner.ts';
import { player as words } from '../../src/words/role-play/player.ts';
import { talk as talkWords } from '../../src/words/role-play/talk.ts';
import { gears } from '../core/role-play/given.ts';

const { name } = gears.customer;
const ENDS = ['busy-day', 'full', 'let-go'];

let main: HTMLElement;
let leave = (): Promise<void> => Promise.resolve();
const scroll = Element.prototype.scrollIntoView;

// There is nothing to scroll where nothing is laid out.
beforeAll(() => void (Element.prototype.scrollIntoView = () => undefined));
afterAll(() => void (Element.prototype.scrollIntoView = scroll));
beforeEach(() => void (main = document.body.appendChild(document.createElement('main'))));
afterEach(async () => {
  await leave();
  main.remove();
});

test('the focus goes to what the customer says now, and its name tells when it is and what can be seen', async () => {
  const scenes = gears.scenes.map((scene) =>
    scene.id === 'not-monday' ? { ...scene, time: 'Two days later', seen: 'He is out of breath.' } : scene,
  );
  await open({ ...gears, id: 'heard', scenes });
  await say('busy-day');
  const focused = document.activeElement;
  expect(focused?.getAttribute('role')).toBe('group');
  expect(focused?.getAttribute('aria-label')).toBe(
    `Two days later He is out of breath. ${name}: Monday? I ride to work tonight.`,
  );
});

test('at the end the focus is on the last words, and how it ended comes next', async () => {
  await open({ ...gears, id: 'ended' });
  for (const id of ENDS) await say(id);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(`${name}: Thanks anyway.`);
  expect(document.activeElement?.nextElementSibling?.textContent).toContain(
    `${words.end}: ${talkWords.kinds.lost.toLowerCase()}`,
  );
});

test('where a better ending was lost, a good line that would have left it open is named, and no other', async () => {
  const harm = { trust: -1, insight: 0, agreement: 0 };
  const scenes = gears.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((line) => (line.id === 'tonight-then' ? { ...line, effect: harm } : line)),
  }));
  const good = gears.scenes.flatMap(({ choices }) => choices).find(({ id }) => id === 'tonight-then')!;
  for (const talk of [
    { ...gears, id: 'good-line' },
    { ...gears, id: 'no-good-line', scenes },
  ]) {
    await open(talk);
    for (const id of ENDS) await say(id);
    const turn = main.querySelector('[data-turn]')?.textContent ?? '';
    expect(turn).toContain(words.turnOpen);
    expect([turn.includes(words.turnWith), turn.includes(good.say)]).toEqual(
      talk.id === 'good-line' ? [true, true] : [false, false],
    );
    await leave();
  }
});

test('every ending leaves a transcript, from the first word to the last and with what could be seen', async () => {
  for (const [ending, picks] of reach(gears).endings) {
    const talk = { ...gears, id: `transcript-of-${ending}` };
    await open(talk);
    for (const id of picks) await say(id);
    const told = [...main.querySelectorAll('.steps > li > [data-by], [data-last-words] > *')];
    const words = saidIn(walk(talk, picks)).map(({ by, text, seen }) => ({ by, text, seen: seen ?? '' }));
    expect(told).toHaveLength(words.length);
    for (const [n, { by, text, seen }] of words.entries()) {
      expect(told[n]?.getAttribute('data-by')).toBe(by);
      expect(told[n]?.textContent).toContain(text);
      expect(told[n]?.textContent).toContain(seen);
    }
    await leave();
  }
});

test('a thought is heard once its scene was answered, from the second run on, and in no other talk', async () => {
  await open({ ...gears, id: 'first' });
  for (const id of ENDS) await say(id);
  await press(words.restart);
  box('thoughts')!.click();
  await settled();
  expect(main.textContent).not.toContain(gears.scenes[0]!.thinks);
  await say('busy-day');
  expect(main.textContent).toContain(gears.scenes[0]!.thinks);
  for (const id of ENDS.slice(1)) await say(id);
  expect(main.querySelector('[data-step="2"]')?.textContent).toContain('They do not want to.');
  await leave();

  await open({ ...gears, id: 'other' });
  for (const id of ENDS) await say(id);
  await press(words.restart);
  expect(box('thoughts')?.checked).toBe(false);
});

test('a stored run that fits no more is shown up to the change, says so, and goes on from there', async () => {
  const talk = { ...gears, id: 'rewritten' };
  learner.record({
    ...{ kind: 'picked', rolePlay: talk.id, scene: 'not-monday', verdict: 'wrong', ending: null },
    ...{ during: 'talk', picks: ['busy-day', 'gone-by-now', 'let-go'] },
  });
  await open(talk);
  expect(main.querySelector('.lines [role="status"]')?.textContent).toBe(words.cut);
  expect(main.querySelector('[data-newest]')?.getAttribute('data-scene')).toBe('not-monday');
  await say('full');
  expect(main.textContent).not.toContain(words.cut);
});

async function open(talk: RolePlay): Promise<void> {
  await learner.open();
  const island = mount(Player, { target: main, props: { talk, lessons: {} } });
  leave = async () => {
    leave = () => Promise.resolve();
    await unmount(island);
  };
  await settled();
}

async function say(id: string): Promise<void> {
  main.querySelector<HTMLElement>(`[data-choice="${id}"]`)!.click();
  await settled();
}

async function press(label: string): Promise<void> {
  [...main.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label)!.click();
  await settled();
}

const box = (name: string): HTMLInputElement | null => main.querySelector(`input[name="${name}"]`);

/** The store has answered, and the page shows it. */
async function settled(): Promise<void> {
  await learner.settled();
  await tick();
  flushSync();
}
