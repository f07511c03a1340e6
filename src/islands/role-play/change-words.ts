// What a line does to the meters, in words.
import { METERS, type Meter } from '../../core/role-play/role-play.ts';
import { talk as words } from '../../words/role-play/talk.ts';

/** Each meter that changes, and by how much; empty where none does. */
export function changeWords(changeOf: (meter: Meter) => number): string {
  return METERS.filter((meter) => changeOf(meter) !== 0)
    .map((meter) => words.changed(words.meters[meter], changeOf(meter)))
    .join(', ');
}
