// A text of which only so much has room: it ends where a reader would take a breath.

/** How much of the room has to be filled for the end of a sentence to be better than one more word. */
const ENOUGH = 0.6;

/** A figure and what it counts belong together (“€1 417”, “12 May”, “30 minutes”): nothing ends between them. */
const HALF_A_FIGURE = /(?:^|\s)(?:\S*\d[\d.,’']*|[\p{Sc}~<>≤≥±+−-]+)$/u;

/** The text on one line; where it has more than `most` letters, as many of its sentences, or else of its words, as fit. */
export function shortened(text: string, most: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const letters = [...line];
  if (letters.length <= most) return line;
  const room = letters.slice(0, Math.max(1, most - 2)).join('');
  const next = letters[Math.max(1, most - 2)];
  const sentences = /^.*[.!?…][’”'")\]]*(?=\s|$)/u.exec(next === ' ' ? room : room.replace(/\S+$/, ''))?.[0];
  if (sentences !== undefined && sentences.length >= ENOUGH * room.length)
    return sentences.endsWith('…') ? sentences : `${sentences} …`;
  const words = next === ' ' ? room : room.replace(/(?<=\s)\S+$/, '');
  return `${withoutHalf(words.trimEnd())}…`;
}

/** Without the figure at its end: what it counts has no room. */
function withoutHalf(words: string): string {
  const whole = words.replace(/[\s,;:–—-]+$/u, '');
  const before = whole.replace(HALF_A_FIGURE, '');
  return before === whole || before === '' ? whole : withoutHalf(before);
}
