// Everything that authors wrote for somebody to read, each text with its place.
import { sheetsOf, type Content } from '../../content.ts';
import type { Path, Spot } from '../../problems/problem.ts';
import { spotIn } from '../../reading/authored-file.ts';
import { blocksOf } from '../../reading/blocks.ts';
import type { YamlFile } from '../../reading/yaml-file.ts';

/** A text and where it stands. */
export interface Written {
  readonly text: string;
  readonly spot: Spot;
  /** The keys or the tags that it stands in, by their names alone. */
  readonly within: readonly string[];
}

/** A reference stands as it was printed, and what a rule of a worksheet looks for is nobody's sentence. */
const NOT_OURS = ['cite', 'url', 'words'];

/** All texts of the course, file by file. Single words are left out: they are ids. */
export function writtenIn(content: Content): readonly Written[] {
  const lessons = content.parts.flatMap((part) => part.lessons);
  return [
    ...sheetsOf(content).flatMap((file) => textsIn(file, file.value, [])),
    ...lessons.flatMap(({ path, text }) =>
      blocksOf(text).map(({ text, line, kind, within }) => ({
        text,
        spot: { file: `${path}/lesson.mdx`, line, path: '' },
        within: [...within, kind],
      })),
    ),
  ];
}

function textsIn(file: YamlFile, value: unknown, path: Path): readonly Written[] {
  if (typeof value === 'string') {
    if (!/\s/.test(value)) return [];
    return [
      { text: value, spot: spotIn(file, path), within: path.filter((step) => typeof step === 'string') },
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inside
    .filter(([key]) => !NOT_OURS.includes(String(key)))
    .flatMap(([key, inner]: [string | number, unknown]) => textsIn(file, inner, [...path, key]));
}

/** The words and figures of a text in small letters, each with the hyphens and apostrophes inside it. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}
