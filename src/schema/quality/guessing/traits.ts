// What can be seen of an option without knowing what was asked: its words, its pairs of words, and its shape.
import type { Option } from './asked.ts';

/** The shapes, by the words in which an author is told of them. */
export const SHAPES: Readonly<Record<string, RegExp>> = {
  asks: /\?|\bask(s|ed|ing)?\b/i,
  'a question mark': /\?/,
  'in quotation marks': /^[‘“"]/,
  'a reason': /\b(since|because|so that|so as to|in order to)\b|, (so|as|for) /i,
  'a condition': /\b(if|unless|until|whether|depends)\b/i,
  'an absolute':
    /\b(always|never|all|every\w*|whole|entire\w*|none|nobody|nothing|nowhere|any(one|body|thing|where)?|only|best|complete(ly)?)\b/i,
  'an intensifier':
    /\b(very|really|truly|clearly|fully|thorough(ly)?|exactly|much|more|most|even|simply|just|certainly|honest(ly)?|surely|indeed)\b/i,
  'a modest word':
    /\b(may|might|could|would|perhaps|possibl[ey]|probabl[ey]|likely|some|seems?|about|roughly|rough|nearly|so far|not sure|admit)\b/i,
  'a number': /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice|once)\b/i,
  'a negation': /\b(not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n[’']t\b/i,
  'a day or a date':
    /\b(today|tonight|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|date|day)s?\b/i,
  'I or we': /\b(I|we|us|our|me|my)\b|\b(I|we)[’']/,
  you: /\byou(r|rs)?\b/i,
  'a comma': /,/,
  'a colon or semicolon': /[:;]/,
  'two sentences or more': /[.?!…][’”"]?\s+\S/,
};

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text in small letters, in order, whatever sign stands for the apostrophe. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return [...words.segment(plain)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** The traits of each of these options, which are seen side by side: the longest is the longest among them. */
export function traitsOf(options: readonly Option[]): readonly ReadonlySet<string>[] {
  const lengths = options.map(({ text }) => [...text].length);
  return options.map(({ text }, i) => {
    const said = wordsOf(text);
    const pairs = said.slice(1).map((word, j) => `“${said[j]} ${word}”`);
    const shapes = Object.entries(SHAPES).filter(([, shape]) => shape.test(text));
    return new Set([
      ...said.map((word) => `“${word}”`),
      ...pairs,
      ...said.slice(0, 1).map((word) => `begins with “${word}”`),
      ...said.slice(-1).map((word) => `ends with “${word}”`),
      ...shapes.map(([name]) => name),
      ...(lengths[i] === Math.max(...lengths) ? ['the longest'] : []),
      ...(lengths[i] === Math.min(...lengths) ? ['the shortest'] : []),
    ]);
  });
}
