import fc from 'fast-check';
import { parse, type GIFTQuestion, type TextFormat } from 'gift-pegjs';
import { expect, test } from 'vitest';
import type { Question } from '../../../src/core/question/question.ts';
import { giftOf } from '../../../src/files/question-bank/gift.ts';
import { lesson, part } from '../../core/given.ts';
import * as sample from '../../core/question/given-kinds.ts';
import { anyQuestion, asRead, asReadOnOneLine, courseOf, nasty } from './given.ts';

/** What Moodle accepts as the share of a choice, from its own list, without the signs. */
const SHARES = [
  ...[100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20],
  ...[16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0],
];

/** A text as GIFT has it: two things in it that have no escape are rewritten. */
const asGift = (text: string): string =>
  asRead(text)
    .replaceAll('->', '→')
    .replace(/&&(?=\d)/g, '& &');
const asTyped = (text: string): string => asGift(asReadOnOneLine(text)).replaceAll('*', '\\*');

const SIGNS: Record<string, string> = {
  ...{ '058': ':', '035': '#', '061': '=', '123': '{', '125': '}', '126': '~', '092': '\\' },
};
/** The right half of a pair; gift-pegjs leaves its own placeholders for escaped signs in it. */
const right = (half: string): string =>
  half.replaceAll('&&010', '\n').replace(/&&(\d{3});/g, (_, code: string) => SIGNS[code] ?? code);

const text = (given: TextFormat | null): string | null => (given === null ? null : given.text);

/** What a reader of GIFT gets: the question, and its answers in the order of the alphabet. */
function read(question: GIFTQuestion): unknown {
  if (question.type === 'Category' || question.type === 'Description') return question;
  const asked = { title: question.title, format: question.stem.format, prompt: question.stem.text };
  const answers =
    question.type === 'MC' || question.type === 'Short'
      ? question.choices.map((choice) => [
          choice.isCorrect,
          choice.weight,
          choice.text.text,
          text(choice.feedback),
        ])
      : question.type === 'Matching'
        ? question.matchPairs.map((pair) => [pair.subquestion.text, right(pair.subanswer)])
        : [];
  return { ...asked, type: question.type, answers: alphabetic(answers) };
}

const alphabetic = (answers: readonly unknown[]): string[] =>
  answers.map((each) => JSON.stringify(each)).sort();

/** What that reader ought to get. */
function meant(question: Question): unknown {
  const asked = { title: question.id, format: 'plain', prompt: asGift(question.prompt) };
  const reading = (type: string, answers: readonly unknown[]) => ({
    ...asked,
    type,
    answers: alphabetic(answers),
  });
  switch (question.kind) {
    case 'one':
      return reading(
        'MC',
        question.choices.map((each) => [each.right, null, asGift(each.text), asGift(each.feedback)]),
      );
    case 'many': {
      const rights = question.choices.filter((each) => each.right).length;
      const wrongs = question.choices.length - rights;
      const rounded = (share: number) => Math.round(share * 100_000) / 100_000;
      return reading(
        'MC',
        question.choices.map((each) => [
          false,
          rounded(each.right ? 100 / rights : -100 / wrongs),
          asGift(each.text),
          asGift(each.feedback),
        ]),
      );
    }
    case 'order':
      return {
        ...reading(
          'Matching',
          question.steps.map(({ text }, i) => [asGift(text), String(i + 1)]),
        ),
        prompt: `${asGift(question.prompt)}\nGive each step its place; 1 is the first.`,
      };
    case 'match':
    case 'sort':
    case 'judge': {
      const { pieces, groups } = question;
      const used = new Set(pieces.map(({ group }) => group));
      return reading('Matching', [
        ...pieces.map((piece) => [
          asGift(piece.text),
          asGift(groups.find(({ id }) => id === piece.group)!.text),
        ]),
        ...groups.filter(({ id }) => !used.has(id)).map((group) => ['', asGift(group.text)]),
      ]);
    }
    case 'fill':
      return reading('Short', [
        ...question.accepted.map((each) => [true, 100, asTyped(each), null]),
        ...question.wrong.map((each) => [true, 0, asTyped(each.text), asGift(each.feedback)]),
        [true, 0, '*', asGift(question.feedback)],
      ]);
    case 'written':
      return reading('Essay', []);
  }
}

/** Everything that is said to a learner afterwards, whatever was answered. */
function saidOf(question: Question): string[] {
  const explained = question.explanation === null ? [] : [question.explanation];
  switch (question.kind) {
    case 'one':
    case 'many':
    case 'fill':
      return explained;
    case 'order':
      return [...explained, ...question.steps.flatMap((step) => [step.text, step.feedback])];
    case 'match':
    case 'sort':
    case 'judge':
      return [
        ...explained,
        ...question.pieces.flatMap((piece) => [piece.text, piece.feedback]),
        ...question.groups.flatMap((group) => group.feedback ?? []),
      ];
    case 'written':
      return [
        ...explained,
        ...question.models,
        ...question.checklist.flatMap((point) => [point.text, point.feedback]),
      ];
  }
}

const questionsIn = (gift: string): GIFTQuestion[] =>
  parse(gift).filter((question) => question.type !== 'Category');

test('a reader of GIFT gets every prompt, choice, reason and weight as it was', () => {
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), (questions) => {
      expect(questionsIn(giftOf(courseOf(questions))).map(read)).toEqual(questions.map(meant));
    }),
    { numRuns: 400 },
  );
});

test('a reader of GIFT gets everything that is said afterwards', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const [found] = questionsIn(giftOf(courseOf([question])));
      const general = (found as { globalFeedback: TextFormat | null }).globalFeedback;
      for (const said of saidOf(question)) expect(general?.text).toContain(asGift(said));
      if (saidOf(question).length === 0) expect(general).toBeNull();
    }),
    { numRuns: 400 },
  );
});

test('Moodle finds one question in each block: its signs stand where they mean something, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 3 }), nasty, (questions, title) => {
      const [credit, category, ...blocks] = giftOf(courseOf(questions, title)).trimEnd().split('\n\n');
      expect(credit).toMatch(/^\/\/ .+$/);
      expect(category).toMatch(/^\$CATEGORY: .+$/);
      expect(blocks).toHaveLength(questions.length);
      blocks.forEach((block, i) => {
        const bare = block.replace(/\\[\\~=#{}:n]/g, '.').replace('####', '.');
        const { kind } = questions[i]!;
        expect(bare).toMatch(/^::[a-z0-9-]+::\[plain\][^{}]+ \{\n[^{}]*\}$/);
        expect(bare.split('::')).toHaveLength(3);
        expect(bare.includes('~')).toBe(kind === 'one' || kind === 'many');
        expect(bare.includes('->')).toBe(['order', 'match', 'sort', 'judge'].includes(kind));
        // One reason at most after each answer, and no line that Moodle takes for a comment.
        for (const line of bare.split('\n')) expect(line).toMatch(/^(?!\s*\/\/)[^#]*#?[^#]*$/);
      });
    }),
    { numRuns: 400 },
  );
});

test('a category names the course, the part and the lesson, and a slash in a name does not cut it', () => {
  const { parts, ...rest } = courseOf([sample.one], 'Price / value\\cost');
  const gift = giftOf({ ...rest, title: 'Common Ground', parts });
  expect(gift).toContain('\n$CATEGORY: Common Ground/Part first/Price // value\\\\cost\n');
});

test('a lesson without questions has no category', () => {
  const { parts, ...rest } = courseOf([sample.one]);
  const gift = giftOf({ ...rest, parts: [part('empty', null, [lesson('silent')]), ...parts] });
  expect(gift.match(/CATEGORY/g)).toHaveLength(1);
});

test('the shares of many choices are on Moodle’s list, and picking everything is worth nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 10 }), (rights, wrongs) => {
      const choices = Array.from({ length: rights + wrongs }, (_, i) => ({
        ...sample.many.choices[0]!,
        id: `c${i}`,
        right: i < rights,
      }));
      const [found] = questionsIn(giftOf(courseOf([{ ...sample.many, choices }])));
      const weights = found?.type === 'MC' ? found.choices.map(({ weight }) => weight ?? 0) : [];
      expect(weights).toHaveLength(rights + wrongs);
      for (const weight of weights) expect(SHARES).toContain(Math.abs(weight));
      const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
      expect(sum(weights.filter((weight) => weight > 0))).toBeCloseTo(100, 2);
      if (wrongs > 0) expect(sum(weights)).toBeCloseTo(0, 2);
    }),
  );
});

test('the steps of an order are not listed in it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 8 }), fc.stringMatching(/^[a-z]{3,9}$/), (length, id) => {
      const steps = Array.from({ length }, (_, i) => ({ id: `s${i}`, text: `Step ${i}`, feedback: 'Why.' }));
      const [found] = questionsIn(giftOf(courseOf([{ ...sample.order, id, steps }])));
      const places = found?.type === 'Matching' ? found.matchPairs.map((pair) => Number(pair.subanswer)) : [];
      expect([...places].sort((a, b) => a - b)).toEqual(steps.map((_, i) => i + 1));
      expect(places).not.toEqual(steps.map((_, i) => i + 1));
    }),
  );
});

test('a star in a text to be typed is a star, and any other text gets the last reason', () => {
  const gift = giftOf(courseOf([{ ...sample.fill, accepted: ['5* hotel'], wrong: [] }]));
  expect(gift).toContain('\t=%100%5\\\\* hotel\n\t=%0%*#Think of what is given and what is got.\n');
});

test('the same course gives the same text', () => {
  const course = courseOf([sample.one, sample.order]);
  expect(giftOf(course)).toBe(giftOf(course));
});

test('one question of every kind, as Moodle gets it', () => {
  const { one, many, order, match, sort, judge, fill, written } = sample;
  expect(giftOf(courseOf([one, many, order, match, sort, judge, fill, written]))).toMatchInlineSnapshot(`
    "// From “Common Ground: Sell together.”, by its authors. CC BY 4.0: https://creativecommons.org/licenses/by/4.0/

    $CATEGORY: Common Ground/Part first/Lesson

    ::best-sign::[plain]What is the best sign that a plan is shared? {
    	~She nodded.#The reason about “She nodded.”
    	~She signed.#The reason about “She signed.”
    	=She explains it to a colleague.#The reason about “She explains it to a colleague.”
    	####People look after what they helped to make.
    }

    ::all-signs::[plain]Which of these belong on the sheet? {
    	~%33.33333%Doing it themselves.#The reason about “Doing it themselves.”
    	~%-100%A feeble rival.#The reason about “A feeble rival.”
    	~%33.33333%Doing nothing.#The reason about “Doing nothing.”
    	~%33.33333%An empty line.#The reason about “An empty line.”
    	####People look after what they helped to make.
    }

    ::options-order::[plain]How does an options session go?\\nGive each step its place; 1 is the first. {
    	=Weigh the criteria. -> 3
    	=Read the summary back. -> 1
    	=Rate together. -> 4
    	=Write the options. -> 2
    	####People look after what they helped to make.\\n\\nRead the summary back.\\nWhy “Read the summary back.” stands here.\\n\\nWrite the options.\\nWhy “Write the options.” stands here.\\n\\nWeigh the criteria.\\nWhy “Weigh the criteria.” stands here.\\n\\nRate together.\\nWhy “Rate together.” stands here.
    }

    ::needs::[plain]Which need does each feature serve? {
    	=A night alert -> Losses found in the morning
    	=A one-page report -> Stress at inspections
    	=A pilot -> Worry about staff
    	= -> Dear stock
    	####People look after what they helped to make.\\n\\nA night alert → Losses found in the morning\\nWhy “A night alert” goes there.\\n\\nA one-page report → Stress at inspections\\nWhy “A one-page report” goes there.\\n\\nA pilot → Worry about staff\\nWhy “A pilot” goes there.\\n\\nDear stock\\nNothing here makes stock cheaper.
    }

    ::benefit-or-feature::[plain]Benefit or feature? {
    	=A reading every two minutes -> Only a feature
    	=Jo sleeps through -> A benefit for Priya
    	=Stored for years -> Only a feature
    	####People look after what they helped to make.\\n\\nA reading every two minutes → Only a feature\\nWhy “A reading every two minutes” goes there.\\n\\nJo sleeps through → A benefit for Priya\\nWhy “Jo sleeps through” goes there.\\n\\nStored for years → Only a feature\\nWhy “Stored for years” goes there.
    }

    ::her-idea::[plain]‘We could check more often,’ says Priya. {
    	=‘What would that give you?’ -> Helps
    	=‘That never works.’ -> Harms
    	=‘Noted.’ -> Neutral
    	####People look after what they helped to make.\\n\\n‘What would that give you?’ → Helps\\nWhy “‘What would that give you?’” goes there.\\n\\n‘That never works.’ → Harms\\nWhy “‘That never works.’” goes there.\\n\\n‘Noted.’ → Neutral\\nWhy “‘Noted.’” goes there.
    }

    ::giving-up-one-thing::[plain]What do we call giving up one thing for another? {
    	=%100%trade-off
    	=%100%compromise
    	=%0%discount#A discount gives without getting.
    	=%0%*#Think of what is given and what is got.
    	####People look after what they helped to make.
    }

    ::in-her-words::[plain]Say the benefit in Priya’s words. {
    	####People look after what they helped to make.\\n\\nModel answers\\: 2\\n1. You find out at night and not in the morning.\\n2. Somebody knows in time to move the stock.\\n\\nIt uses a word of hers.\\nWhy “It uses a word of hers.” stands here.\\n\\nIt names one thing.\\nWhy “It names one thing.” stands here.
    }
    "
  `);
});
