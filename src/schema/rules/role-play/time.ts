// Time that passes between two scenes is said where the next one begins, and not only noticed on the way.
import type { RolePlay } from '../../../core/role-play/role-play.ts';
import { quoted } from '../../problems/nearest.ts';
import type { Finding } from '../../problems/problem.ts';

const COUNT = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|a few|several|\\d+)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** Words by which a reader notices that it is another day than before. */
const ANOTHER_DAY = [
  new RegExp(`\\b${COUNT} (?:days?|weeks?|months?) (?:later|after)\\b`, 'i'),
  new RegExp(`\\bfor ${COUNT} (?:days?|weeks?|months?)\\b`, 'i'),
  /\b(?:the )?(?:next|following) (?:day|morning|week|month)\b/i,
  // At the beginning, a day or a date says when it is; later on it is what somebody talks about.
  new RegExp(`^(?:on )?(?:an? |the )?(?:next |following )?${DAY}\\b`, 'i'),
  new RegExp(`^(?:on )?the [a-z-]+ of ${MONTH}\\b`, 'i'),
  /^(?:it is )?[a-z]+ o’clock, the same day\b/i,
];

/** Scenes and endings in which it is another day, and no `time` says so. */
export function aboutTime({ scenes, endings }: RolePlay): readonly Finding[] {
  const places = [
    ...scenes.map((place, n) => ({ place, list: 'scenes', n })),
    ...endings.map((place, n) => ({ place, list: 'endings', n })),
  ];
  return places.flatMap(({ place, list, n }): readonly Finding[] => {
    if (place.time !== null || place.seen === null) return [];
    const words = ANOTHER_DAY.flatMap((sign) => sign.exec(place.seen ?? '')?.[0] ?? [])[0];
    if (words === undefined) return [];
    const found = `In ${quoted(place.id)} time has passed, as “${words}” tells, and nothing marks it.`;
    return [[[list, n, 'seen'], found, 'Write when it is in `time`, like `time: Two days later`.']];
  });
}
