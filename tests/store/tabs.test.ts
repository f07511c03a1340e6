import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTabs } from '../../src/store/tabs.ts';

class Channel {
  static all: Channel[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  name: string;
  constructor(name: string) {
    this.name = name;
    Channel.all.push(this);
  }
  postMessage(data: unknown): void {
    for (const other of Channel.all)
      if (other !== this && other.name === this.name) other.onmessage?.({ data });
  }
}

beforeEach(() => {
  Channel.all = [];
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => vi.unstubAllGlobals());

test('tabs of one course hear each other, and nobody hears themselves', () => {
  const [mine, theirs, foreign] = [vi.fn(), vi.fn(), vi.fn()];
  const tell = openTabs('/a/', mine);
  openTabs('/a/', theirs);
  openTabs('/b/', foreign);
  tell('changed');
  tell('erased');
  expect(theirs.mock.calls).toEqual([['changed'], ['erased']]);
  expect([mine.mock.calls, foreign.mock.calls]).toEqual([[], []]);
});

test('a forged message is not heard', () => {
  const hear = vi.fn();
  openTabs('/a/', hear);
  for (const forged of [
    null,
    7,
    '',
    '<img onerror=x>',
    ['changed'],
    { toString: () => 'erased' },
    'x'.repeat(1e6),
  ]) {
    new Channel('common-ground:/a/').postMessage(forged);
  }
  expect(hear).not.toHaveBeenCalled();
});

test('a hidden page need not follow every letter, but hears that all was erased', () => {
  const hear = vi.fn();
  const tell = openTabs('/a/', () => undefined);
  openTabs('/a/', hear);
  vi.stubGlobal('document', { hidden: true });
  tell('changed');
  tell('erased');
  expect(hear.mock.calls).toEqual([['erased']]);
});

test('a browser without channels, or one that refuses them, has silent tabs', () => {
  class Refused {
    constructor() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    }
  }
  for (const channel of [undefined, Refused]) {
    vi.stubGlobal('BroadcastChannel', channel);
    expect(() => openTabs('/a/', () => undefined)('changed')).not.toThrow();
  }
});
