// Names within a talk: each once, and nothing named that is not there.
import { thereAre } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { namesIn } from '../../reading/authored-file.ts';
import type { YamlFile } from '../../reading/yaml-file.ts';
import { twice, unknown } from '../course/names.ts';

const CHOICES = 'scenes.*.choices.*';

/** The problems with the ids of a talk, whether or not it fits its form. */
export function talkNameProblems(yaml: YamlFile): readonly Problem[] {
  const names = (...patterns: readonly string[]) => patterns.flatMap((pattern) => namesIn(yaml, pattern));
  /** What conditions name, of a choice and of its routes. */
  const asked = (key: string) => names(`${CHOICES}.when.${key}.*`, `${CHOICES}.next.*.when.${key}.*`);
  const places = names('scenes.*.id', 'endings.*.id');
  const choices = names(`${CHOICES}.id`);
  const flags = names(`${CHOICES}.sets.*`);
  const led = names(`${CHOICES}.next`, `${CHOICES}.next.*.to`);
  const all = (kind: string, known: readonly { readonly id: string }[]) =>
    thereAre(
      kind,
      known.map(({ id }) => id),
    );
  return [
    ...twice('scene, choice or ending', [...places, ...choices]),
    ...unknown('There is no scene or ending', led, places, 'Name one that is in this file, or write it.'),
    ...unknown(
      'No choice sets the flag',
      asked('has'),
      flags,
      flags.length === 0 ? 'No choice of this talk sets any.' : all('flag', flags),
    ),
    ...unknown(
      'No choice sets the flag',
      asked('lacks'),
      flags,
      flags.length === 0 ? 'No choice of this talk sets any.' : all('flag', flags),
    ),
    ...unknown(
      'There is no choice',
      asked('picked'),
      choices,
      'Name a choice that can have been picked before.',
    ),
  ];
}
