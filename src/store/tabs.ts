// Tabs of one course tell each other that the store changed. What changed, each reads from the store.
import { SLUG } from '../site.ts';
import { quietly } from './adapters/shelf.ts';

/** All that is ever said, so that a forged message can do no more than make a tab read again. */
export type Word = 'changed' | 'erased';

/** Listens to the other tabs and gives what speaks to them. Some browsers refuse both together with storage. */
export function openTabs(base: string, hear: (word: Word) => void): (word: Word) => void {
  const channel = quietly(() => new BroadcastChannel(`${SLUG}:${base}`), null);
  if (!channel) return () => undefined;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // A hidden page reads again when it is shown; until then it need not follow every letter.
    if (data === 'erased' || (data === 'changed' && !document.hidden)) hear(data);
  };
  return (word) => channel.postMessage(word);
}
