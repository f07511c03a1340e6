// What was changed in a text: word by word to be seen, sentence by sentence to be quoted.

/** A stretch that both texts have, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A passage that was put otherwise; one of the two is empty where something was only added or only struck out. */
export interface Reworded {
  readonly was: string;
  readonly now: string;
}

/** Two long texts are not compared word by word: so many pairs of words at most. */
const MOST_PAIRS = 4_000_000;

/** So many words that stay between two changes are read as changed with them. */
const CLOSE = 2;

/**
 * Both texts as one, to be read: changes that lie close together are one phrase, the old in one piece and then the new.
 * A phrase goes over no end of a line.
 */
export function phrases(before: string, after: string): readonly Stretch[] {
  const all = stretches(before, after);
  const found: Stretch[] = [];
  let [gone, added] = ['', ''];
  const close = (): void => {
    if (gone !== '') found.push({ kind: 'gone', text: gone });
    if (added !== '') found.push({ kind: 'new', text: added });
    [gone, added] = ['', ''];
  };
  for (const [place, { kind, text }] of all.entries()) {
    const isBetween = gone + added !== '' && place < all.length - 1;
    if (kind === 'same' && !(isBetween && isShort(text))) {
      close();
      found.push({ kind, text });
    } else {
      if (kind !== 'new') gone += text;
      if (kind !== 'gone') added += text;
    }
  }
  close();
  return found;
}

/** Whether a text has a word of what it said before; what is wholly other is read one after the other. */
export function isPutOtherwise(before: string, after: string): boolean {
  return phrases(before, after).some(({ kind, text }) => kind === 'same' && text.trim() !== '');
}

function isShort(text: string): boolean {
  return !text.includes('\n') && (text.match(/[^\s]+/g) ?? []).length <= CLOSE;
}

/** Both texts as one: what is the same, what is gone, what is new; in this order where they part. */
export function stretches(before: string, after: string): readonly Stretch[] {
  return between(before.match(/\s+|[^\s]+/g) ?? [], after.match(/\s+|[^\s]+/g) ?? []);
}

/** The sentences that were put otherwise, in their order. */
export function reworded(before: string, after: string): readonly Reworded[] {
  return trimmed(changedIn(before, after));
}

/**
 * The same for whoever does not have the whole text before them: what was only added comes with the sentence that it stands
 * behind, at the beginning with the one that it stands before.
 */
export function rewordedInPlace(before: string, after: string): readonly Reworded[] {
  const found = changedIn(before, after).map(({ above, was, now, below }) => {
    if (was.trim() !== '') return { was, now };
    const [ahead, behind] = [sentences(above).at(-1) ?? '', sentences(below)[0] ?? ''];
    return ahead === '' ? { was: behind, now: `${now}${behind}` } : { was: ahead, now: `${ahead}${now}` };
  });
  return trimmed(found);
}

function trimmed(passages: readonly Reworded[]): readonly Reworded[] {
  return passages
    .map(({ was, now }) => ({ was: was.trim(), now: now.trim() }))
    .filter(({ was, now }) => was !== now);
}

/** Each run of sentences that were put otherwise, with what stays above and below it. */
function changedIn(before: string, after: string): readonly (Reworded & Record<'above' | 'below', string>)[] {
  const found: { above: string; was: string; now: string; below: string }[] = [];
  let [above, isOpen] = ['', false];
  for (const { kind, text } of between(sentences(before), sentences(after))) {
    if (kind !== 'same' && !isOpen) found.push({ above, was: '', now: '', below: '' });
    const last = found.at(-1);
    if (kind === 'same') above = text;
    if (last && kind === 'gone') last.was += text;
    if (last && kind === 'new') last.now += text;
    if (last && kind === 'same') last.below = text;
    isOpen = kind !== 'same';
  }
  return found;
}

/**
 * Where a sentence ends: at a line break, at the full stop of a script without capitals, or at a stop before a space and a
 * capital. The stop of a figure (1.3) or of a short word (z. B., No. 4, approx. 12) ends none: a quotation that is longer
 * than need be is whole, and one that is cut inside a figure is false. It knows no words, for a customer may write in any
 * language; what is offered of a note is cut finer, by those of the interface (core/deal/note/heard.ts).
 */
const END =
  /(?<![^\p{L}\p{N}]\p{L}{1,2}|^\p{L}{1,2})[.!?…]+[’”'")\]]*\s+(?=[‘“'"([¿¡]*\p{Lu})|[。！？؟।]+\s*|\s*\n\s*/gu;

/** Each with the space that follows it, so that together they are the text. */
function sentences(text: string): readonly string[] {
  const ends = [...text.matchAll(END)].map(({ index, 0: end }) => index + end.length);
  return [...ends, text.length]
    .map((end, n) => text.slice(ends[n - 1] ?? 0, end))
    .filter((each) => each !== '');
}

function between(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  const found: { kind: Stretch['kind']; text: string }[] = [];
  const add = (kind: Stretch['kind'], text: string): void => {
    const last = found[found.length - 1];
    if (last?.kind === kind) last.text += text;
    else found.push({ kind, text });
  };
  const shared = a.length * b.length > MOST_PAIRS ? (): number => 0 : inCommon(a, b);
  let [n, m] = [0, 0];
  while (n < a.length || m < b.length) {
    const [one, other] = [a[n], b[m]];
    if (one !== undefined && one === other) {
      add('same', one);
      [n, m] = [n + 1, m + 1];
    } else if (one !== undefined && (other === undefined || shared(n + 1, m) >= shared(n, m + 1))) {
      add('gone', one);
      n += 1;
    } else {
      add('new', other ?? '');
      m += 1;
    }
  }
  return found;
}

/** How many pieces both can have in common from these places on. */
function inCommon(a: readonly string[], b: readonly string[]): (n: number, m: number) => number {
  const table = a.map(() => new Uint16Array(b.length));
  const shared = (n: number, m: number): number => table[n]?.[m] ?? 0;
  for (let n = a.length - 1; n >= 0; n -= 1) {
    const row = table[n];
    for (let m = b.length - 1; row && m >= 0; m -= 1) {
      row[m] = a[n] === b[m] ? 1 + shared(n + 1, m + 1) : Math.max(shared(n + 1, m), shared(n, m + 1));
    }
  }
  return shared;
}
