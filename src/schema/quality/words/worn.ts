// Words and phrases that a reader has met too often to hear them.
import { quoted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Written } from './written.ts';

/** What is cut wherever it stands, and what to do instead. */
const WORN: readonly (readonly [phrase: RegExp, next: string])[] = [
  [/\bdelv(e|es|ed|ing)\b/i, 'Say what you look at.'],
  [/\bunlock(s|ed|ing)? (your|new|more|value|growth|potential)\b/i, 'Say what becomes possible.'],
  [/\bleverag(e|es|ed|ing)\b/i, 'Write “use”.'],
  [/\bempower(s|ed|ing|ment)?\b/i, 'Say what somebody can do now.'],
  [/\b(elevat(e|es|ed|ing)|foster(s|ed|ing)?|supercharg(e|es|ed|ing))\b/i, 'Say what changes, and for whom.'],
  [
    /\b(seamless(ly)?|robust(ly|ness)?|holistic(ally)?|cutting-edge|world-class|best-in-class)\b/i,
    'Say what it does.',
  ],
  [/\bgame[- ]chang(er|ers|ing)\b/i, 'Say what is different now.'],
  [
    /\b(customer|buyer|buying|learning|sales) journeys?\b|\bjourney\b(?= (of|to|towards|into)\b)/i,
    'Name the steps.',
  ],
  [/\b(competitive|business|sales|digital|today[’']s|changing) landscapes?\b/i, 'Say who and where.'],
  [/\bnavigat(e|es|ed|ing)\b(?! by)/i, 'Say what is done.'],
  [/\b(crucial(ly)?|pivotal)\b/i, 'Say what fails without it.'],
  [/\b(important|worth) (to note|noting)\b/i, 'Leave it out and say the thing.'],
  [/\bnot only\b[^.?!]*\bbut also\b/i, 'Write “both … and”, or two sentences.'],
  [/\b(it[’']s|it is|this is) not about [^.?!]*[,;.] (it[’']s|it is) about\b/i, 'Say only what it is.'],
  [/(?<=^|[.?!] )Whether you([’']re| are)\b/, 'Speak to one reader.'],
  [/\b(let[’']s|let us) (dive|explore)\b|\bdeep dive\b/i, 'Begin.'],
  [/\bat the end of the day\b(?![^.?!]*\b(shop|shift|work)\b)/i, 'Leave it out.'],
  [/\bin today[’']s\b[^.?!]*\b(world|market|environment)\b/i, 'Name the year, or leave it out.'],
  [
    /\b(studies|research) (show|shows|suggest|suggests|prove|proves)\b/i,
    'Say who measured what, with a `<Source>`.',
  ],
  [/^(oops|correct!|great job|well done!)/i, 'Say what happened, or give the reason.'],
];

/** In these somebody speaks as people should not: the worse version of a talk, and what a learner may choose wrongly. */
const SPOKEN = ['worse', 'says', 'say', 'choices', 'responses', 'Line'];

/** What is only mentioned or quoted. */
const QUOTED = /‘.*?’(?!\p{L})|“.*?”|"[^"]*"/gsu;

/** The worn phrases in what the course itself says. */
export function wornProblems(texts: readonly Written[]): readonly Problem[] {
  return texts
    .filter(({ within }) => !SPOKEN.some((name) => within.includes(name)) || within.includes('feedback'))
    .flatMap(({ text, spot }) => {
      const own = text.replace(QUOTED, '…');
      return WORN.flatMap(([phrase, next]) => {
        const [found] = phrase.exec(own) ?? [];
        return found === undefined
          ? []
          : [
              {
                ...spot,
                path: spot.path || 'phrase',
                found: `${quoted(found)} is heard too often to say anything.`,
                next,
              },
            ];
      });
    });
}
