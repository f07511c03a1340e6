// A talk as it was heard: one line after the other, to the customer's last words.
import type { Id } from '../../id.ts';
import type { Ending, Scene } from '../role-play.ts';
import type { Walk } from '../walk.ts';

/** What one of the two said. Its id is that of the scene, the choice or the ending: the same id, the same words. */
export interface Said extends Partial<Pick<Scene, 'time' | 'seen'>> {
  readonly id: Id;
  readonly by: 'customer' | 'seller';
  readonly text: string;
}

/** All that was said, in order. A talk that has ended has the customer's last words, another the last answer. */
export function saidIn({ steps, scene, ending }: Walk): readonly Said[] {
  const last = scene ?? ending;
  return [
    ...steps.flatMap(({ scene, choice }): readonly Said[] => [
      byCustomer(scene),
      { id: choice.id, by: 'seller', text: choice.say },
    ]),
    ...(last ? [byCustomer(last)] : []),
  ];
}

function byCustomer({ id, time, seen, says }: Scene | Ending): Said {
  return { id, by: 'customer', text: says, time, seen };
}
