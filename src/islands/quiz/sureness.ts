// Whether the learner is asked how sure they are: a setting of this device, which the page knows before its first paint.
import { localShelf, quietly } from '../../store/adapters/shelf.ts';

const SETTING = 'sure';

/** Whether it is asked; it is until somebody switches it off. */
export function asksHowSure(): boolean {
  return globalThis.document?.documentElement.dataset[SETTING] !== 'off';
}

/** Asks from now on, or no more; where nothing can be kept, that holds for this page. */
export function askHowSure(on: boolean): void {
  const { set, remove } = localShelf(import.meta.env.BASE_URL);
  quietly(() => (on ? remove(SETTING) : set(SETTING, 'off')), undefined);
  document.documentElement.dataset[SETTING] = on ? '' : 'off';
}
