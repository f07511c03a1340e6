// How text stands in a GIFT file. Moodle's own reader (question/format/gift/format.php) is the only full description.
import { onOneLine, plain } from './plain.ts';

/**
 * The text with nothing in it that GIFT would read. Two things have no escape and are rewritten: an arrow of two
 * characters, which makes a question a matching one, and `&&` before a number, which stands for a character.
 */
export function escaped(text: string): string {
  return plain(text)
    .replaceAll('->', '→')
    .replace(/&&(?=\d)/g, '& &')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Where a text may name its format, one that begins like a format or a weight says that it is plain. */
export function answer(text: string): string {
  return /^[[%]/.test(plain(text)) ? `[plain]${escaped(text)}` : escaped(text);
}

/** A short text to be typed. Moodle takes a star in it for any text, unless there is a backslash before it. */
export function typed(text: string): string {
  return answer(onOneLine(text).replaceAll('*', '\\*'));
}

/** The line that puts what follows into a category; a slash in a name is written twice. */
export function category(names: readonly string[]): string {
  const path = names.map((name) => onOneLine(name).replaceAll('\\', '\\\\').replaceAll('/', '//'));
  return `$CATEGORY: ${path.join('/')}`;
}
