import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf } from '../../../src/core/question/kinds.ts';
import type { Choice, Question, Reply } from '../../../src/core/question/question.ts';
import { qtiOf } from '../../../src/files/question-bank/qti.ts';
import * as sample from '../../core/question/given-kinds.ts';
import { lesson, part } from '../../core/given.ts';
import { anyQuestion, asRead, asReadOnOneLine, courseOf, nasty } from './given.ts';
import { all, problemsIn, root, textOf, values } from './qti-package.ts';

const { one, many, order, match, sort, judge, fill, written } = sample;
const sampled: readonly Question[] = [one, many, order, match, sort, judge, fill, written];

const questions = fc.uniqueArray(anyQuestion, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });

const itemOf = (question: Question): Element =>
  root(qtiOf(courseOf([question])).get(`questions/${question.id}.xml`) ?? '');

const textsOf = (item: Element, name: string): string[] => all(item, name).map(textOf);
const right = (item: Element): string[] =>
  all(item, 'correctResponse').flatMap((element) => all(element, 'value').map(textOf));

/** The points a response comes to, by the rules that the item holds. */
function pointsFor(item: Element, response: readonly string[]): number {
  const [mapping] = all(item, 'mapping');
  if (!mapping) {
    const same = response.join('\n') === right(item).join('\n');
    return same ? 1 : 0;
  }
  const bound = (name: string) => Number(mapping.getAttribute(name));
  const points = [...new Set(response)].map((given) => {
    const entry = all(mapping, 'mapEntry').find((entry) => {
      const key = entry.getAttribute('mapKey') ?? '';
      return entry.getAttribute('caseSensitive') === 'false'
        ? key.toLowerCase() === given.toLowerCase()
        : key === given;
    });
    return entry ? Number(entry.getAttribute('mappedValue')) : bound('defaultValue');
  });
  const sum = points.reduce((a, b) => a + b, 0);
  return Math.min(bound('upperBound'), Math.max(bound('lowerBound'), sum));
}

test('a package of any questions is well-formed, allowed by the schema, and has no loose ends', () => {
  fc.assert(
    fc.property(questions, nasty, (questions, title) => {
      expect(problemsIn(qtiOf(courseOf(questions, title)))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a learning system gets every prompt, choice, reason and right answer as it was', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const item = itemOf(question);
      const read = (texts: readonly { readonly text: string }[]) =>
        texts.map(({ text }) => asRead(text)).sort();
      const [prompt] = ['one', 'many', 'written'].includes(question.kind)
        ? all(item, 'prompt')
        : all(item, 'p');
      expect(textOf(prompt)).toBe(asRead(question.prompt));
      switch (question.kind) {
        case 'one':
        case 'many': {
          const named = (choice: Choice) => `choice-${choice.id}`;
          const found = all(item, 'simpleChoice').map((choice) => [
            choice.getAttribute('identifier'),
            choice.getAttribute('fixed'),
            textOf(choice),
            ...all(choice, 'feedbackInline').map(textOf),
          ]);
          const meant = question.choices.map((choice) => [
            named(choice),
            String(choice.stays),
            asRead(choice.text),
            asRead(choice.feedback),
          ]);
          expect(found.sort()).toEqual(meant.sort());
          expect(right(item).sort()).toEqual(
            question.choices
              .filter((choice) => choice.right)
              .map(named)
              .sort(),
          );
          break;
        }
        case 'order':
          expect(textsOf(item, 'simpleChoice').sort()).toEqual(read(question.steps));
          expect(right(item)).toEqual(question.steps.map(({ id }) => `step-${id}`));
          break;
        case 'match':
        case 'sort':
        case 'judge': {
          const sets = all(item, 'simpleMatchSet').map((set) =>
            textsOf(set, 'simpleAssociableChoice').sort(),
          );
          expect(sets).toEqual([read(question.pieces), read(question.groups)]);
          expect(right(item).sort()).toEqual(
            question.pieces.map(({ id, group }) => `piece-${id} group-${group}`).sort(),
          );
          break;
        }
        case 'fill':
          expect(values(all(item, 'mapEntry'), 'mapKey')).toEqual(question.accepted.map(asReadOnOneLine));
          expect(right(item)).toEqual([asReadOnOneLine(question.accepted[0]!)]);
          expect(all(item, 'stringMatch').map((each) => textsOf(each, 'baseValue')[0])).toEqual(
            question.wrong.map(({ text }) => asReadOnOneLine(text)),
          );
          break;
        case 'written':
          for (const model of question.models) {
            expect(textOf(all(item, 'rubricBlock')[0])).toContain(asRead(model));
          }
          break;
      }
    }),
    { numRuns: 200 },
  );
});

/** What Canvas takes for the type of a question: what its manifest says in the namespace of the items, else its guess. */
function typeInCanvas(manifest: Element, question: Question, item: Element): string | undefined {
  const resource = all(manifest, 'resource').find(
    (each) => each.getAttribute('identifier') === `question-${question.id}`,
  );
  const [said] =
    resource?.getElementsByTagNameNS('http://www.imsglobal.org/xsd/imsqti_v2p1', 'interactionType') ?? [];
  // Its guesser knows these, in this order.
  const known = ['choiceInteraction', 'extendedTextInteraction', 'textEntryInteraction', 'matchInteraction'];
  return said?.textContent ?? known.find((name) => all(item, name).length > 0);
}

test('Canvas is told or guesses what each question asks, and shows its prompt', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const files = qtiOf(courseOf([question]));
      const manifest = root(files.get('imsmanifest.xml') ?? '');
      const item = itemOf(question);
      const [asks] = all(item, 'itemBody').flatMap((body) =>
        [...body.querySelectorAll('[responseIdentifier]')].map(({ localName }) => localName),
      );
      expect(all(manifest, 'interactionType').map(textOf)).toEqual([asks]);
      expect(typeInCanvas(manifest, question, item)).toBe(asks);
      // It shows paragraphs of the body, and the prompts of choices and of own words, and no other prompt.
      const shown = item.querySelectorAll(
        'itemBody > p, itemBody choiceInteraction > prompt, itemBody > extendedTextInteraction > prompt',
      );
      expect([...shown].map(textOf)).toContain(asRead(question.prompt));
      expect(item.querySelectorAll('matchInteraction > prompt, orderInteraction > prompt')).toHaveLength(0);
    }),
  );
});

test('a learning system can say every explanation and every reason', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const item = itemOf(question);
      const said = [...textsOf(item, 'modalFeedback'), ...textsOf(item, 'feedbackInline')].join('\n');
      const reasons = kindOf(question)
        .answer(question)
        .map(({ feedback }) => feedback);
      for (const text of [question.explanation, ...reasons]) {
        if (text !== null) expect(said).toContain(asRead(text));
      }
      if (question.kind === 'fill') expect(said).toContain(asRead(question.feedback));
    }),
    { numRuns: 200 },
  );
});

test('picks and places are worth what they are worth on our pages', () => {
  const graded = anyQuestion.filter(({ kind }) => kind !== 'fill' && kind !== 'written');
  fc.assert(
    fc.property(graded, fc.infiniteStream(fc.nat()), (question, chance) => {
      const next = (below: number): number => chance.next().value! % below;
      const item = itemOf(question);
      const { judge } = kindOf(question);
      const worth = (reply: Reply) => judge(question, reply);
      switch (question.kind) {
        case 'one': {
          const { id } = question.choices[next(question.choices.length)]!;
          expect(pointsFor(item, [`choice-${id}`])).toBe(worth([id]).got);
          break;
        }
        case 'many': {
          const reply = question.choices.map(({ id }) => id).filter(() => next(2) === 1);
          expect(
            pointsFor(
              item,
              reply.map((id) => `choice-${id}`),
            ),
          ).toBe(worth(reply).got);
          break;
        }
        case 'order': {
          const steps = question.steps.map(({ id }) => id);
          const reply = next(2) === 1 ? steps : [...steps.slice(1), steps[0]!];
          const points = pointsFor(
            item,
            reply.map((id) => `step-${id}`),
          );
          expect(points === 1).toBe(worth(reply).verdict === 'right');
          break;
        }
        case 'match':
        case 'sort':
        case 'judge': {
          const reply = question.pieces.map(
            ({ id }) => [id, question.groups[next(question.groups.length)]!.id] as const,
          );
          const points = pointsFor(
            item,
            reply.map(([piece, group]) => `piece-${piece} group-${group}`),
          );
          expect(points).toBe(worth(reply.map((pair) => pair.join(':'))).got);
          break;
        }
        case 'fill':
        case 'written':
          break;
      }
    }),
    { numRuns: 200 },
  );
});

test('the highest score of an item is the points that its answer comes to', () => {
  for (const question of sampled.filter(({ kind }) => kind !== 'written')) {
    const item = itemOf(question);
    const [score] = all(item, 'outcomeDeclaration');
    expect(pointsFor(item, right(item)), question.id).toBe(Number(score?.getAttribute('normalMaximum')));
  }
});

test('a short text is forgiven its case where the author forgives it', () => {
  const strict = { ...fill, forgive: { ...fill.forgive, case: false } };
  expect([pointsFor(itemOf(fill), ['TRADE-OFF']), pointsFor(itemOf(strict), ['TRADE-OFF'])]).toEqual([1, 0]);
});

test('only what may move is shuffled', () => {
  const shuffled = (question: Question) =>
    [...itemOf(question).querySelectorAll('[shuffle]')].map((element) => element.getAttribute('shuffle'));
  expect(shuffled(one)).toEqual(['true']);
  expect(shuffled({ ...one, fixed: true })).toEqual(['false']);
  const fixed = (question: Question) =>
    all(itemOf(question), 'simpleMatchSet').map((set) => new Set(values([...set.children], 'fixed')));
  expect(fixed(match)).toEqual([new Set(['true']), new Set(['false'])]);
  expect(fixed(sort)).toEqual([new Set(['false']), new Set(['true'])]);
});

test('the other half of a pair is taken once, a group any number of times', () => {
  const room = (question: Question) =>
    all(itemOf(question), 'simpleMatchSet').map((set) => [...new Set(values([...set.children], 'matchMax'))]);
  expect([room(match), room(judge)]).toEqual([
    [['1'], ['1']],
    [['1'], ['0']],
  ]);
});

test('a lesson is a test of its questions, and a lesson without any is none', () => {
  const course = courseOf(sampled);
  const empty = { ...course, parts: [part('bare', null, [lesson('silent')]), ...course.parts] };
  const files = qtiOf(empty);
  expect([...files.keys()]).toEqual([
    'imsmanifest.xml',
    'lessons/only.xml',
    ...sampled.map(({ id }) => `questions/${id}.xml`),
  ]);
  expect(problemsIn(files)).toEqual([]);
});

test('a package that was tampered with is noticed', () => {
  const files = qtiOf(courseOf(sampled));
  const tampered = (path: string, from: string, to: string) => {
    const text = files.get(path) ?? '';
    expect(text).toContain(from);
    return problemsIn(new Map([...files, [path, text.replace(from, to)]]));
  };
  expect([
    tampered('imsmanifest.xml', '<file href="questions/needs.xml"/>', ''),
    tampered('imsmanifest.xml', 'imsqti_test_xmlv2p1', 'imsqti_item_xmlv2p1'),
    tampered('imsmanifest.xml', 'identifierref="question-needs"', 'identifierref="question-need"'),
    tampered('lessons/only.xml', '../questions/needs.xml', 'questions/needs.xml'),
    tampered('questions/needs.xml', '<value>piece-alert ', '<value>piece-alarm '),
    tampered('questions/needs.xml', ' matchMax="1"', ''),
    tampered('questions/best-sign.xml', 'responseIdentifier="RESPONSE"', 'responseIdentifier="REPLY"'),
    tampered('questions/best-sign.xml', '<itemBody>', '<itemBody><blink/>'),
    tampered('questions/best-sign.xml', 'identifier="question-best-sign"', 'identifier="1st"'),
  ]).toMatchInlineSnapshot(`
    [
      [
        "questions/needs.xml is not listed",
      ],
      [
        "lessons/only.xml is no imsqti_item_xmlv2p1",
      ],
      [
        "question-need is needed and not listed",
        "lessons/only.xml needs question-best-sign,question-all-signs,question-options-order,question-need,question-benefit-or-feature,question-her-idea,question-giving-up-one-thing,question-in-her-words",
      ],
      [
        "lessons/only.xml: question-best-sign,question-all-signs,question-options-order,lessons/questions/needs.xml,question-benefit-or-feature,question-her-idea,question-giving-up-one-thing,question-in-her-words",
        "lessons/only.xml needs question-best-sign,question-all-signs,question-options-order,question-needs,question-benefit-or-feature,question-her-idea,question-giving-up-one-thing,question-in-her-words",
      ],
      [
        "questions/needs.xml: piece-alarm",
      ],
      [
        "questions/needs.xml: <simpleAssociableChoice> without matchMax",
      ],
      [
        "questions/best-sign.xml: REPLY",
      ],
      [
        "questions/best-sign.xml: <itemBody>: <blink><choiceInteraction>",
        "questions/best-sign.xml: <blink> is unknown",
      ],
      [
        "questions/best-sign.xml: identifier="1st" is no name",
        "lessons/only.xml: 1st,question-all-signs,question-options-order,question-needs,question-benefit-or-feature,question-her-idea,question-giving-up-one-thing,question-in-her-words",
        "lessons/only.xml needs question-best-sign,question-all-signs,question-options-order,question-needs,question-benefit-or-feature,question-her-idea,question-giving-up-one-thing,question-in-her-words",
        "questions/best-sign.xml is not question-best-sign",
      ],
    ]
  `);
});

test('text that XML cannot carry is left out, and the rest stands', () => {
  const item = itemOf({ ...one, prompt: 'A\u0000B\u001bC\ufffeD\ud83eE & <b>\n\t“F”  ]]>\u2028G 🧶' });
  expect(textOf(all(item, 'prompt')[0])).toBe('ABCDE & <b>\n“F” ]]>\nG 🧶');
});

test('an item says its language', () => {
  expect(itemOf(one).getAttribute('xml:lang')).toBe('en');
});

test('one question and its test, as a learning system gets them', () => {
  const files = qtiOf(courseOf([fill]));
  expect([...files.values()].join('\n')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd
    http://ltsc.ieee.org/xsd/LOM http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd"
    identifier="common-ground-questions">
    <metadata>
    <schema>QTIv2.1 Package</schema>
    <schemaversion>1.0.0</schemaversion>
    <lom xmlns="http://ltsc.ieee.org/xsd/LOM">
    <general><title><string language="en">Common Ground: Sell together.</string></title><language>en</language></general>
    <rights>
    <copyrightAndOtherRestrictions><source>LOMv1.0</source><value>yes</value></copyrightAndOtherRestrictions>
    <description><string language="en">From “Common Ground: Sell together.”, by its authors. CC BY 4.0: https://creativecommons.org/licenses/by/4.0/</string></description>
    </rights>
    </lom>
    </metadata>
    <organizations/>
    <resources>
    <resource identifier="lesson-only" type="imsqti_test_xmlv2p1" href="lessons/only.xml">

    <file href="lessons/only.xml"/>
    <dependency identifierref="question-giving-up-one-thing"/>
    </resource>
    <resource identifier="question-giving-up-one-thing" type="imsqti_item_xmlv2p1" href="questions/giving-up-one-thing.xml">
    <metadata>
    <qtiMetadata xmlns="http://www.imsglobal.org/xsd/imsqti_metadata_v2p1"><interactionType>textEntryInteraction</interactionType></qtiMetadata>
    </metadata>
    <file href="questions/giving-up-one-thing.xml"/>

    </resource>
    </resources>
    </manifest>

    <?xml version="1.0" encoding="UTF-8"?>
    <assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
    identifier="lesson-only" title="Lesson">
    <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
    <testPart identifier="questions" navigationMode="nonlinear" submissionMode="individual">
    <itemSessionControl showFeedback="true"/>
    <assessmentSection identifier="quiz-only-check" title="Lesson" visible="true">
    <assessmentItemRef identifier="question-giving-up-one-thing" href="../questions/giving-up-one-thing.xml"/>
    </assessmentSection>
    </testPart>
    <outcomeProcessing>
    <setOutcomeValue identifier="SCORE"><sum><testVariables variableIdentifier="SCORE"/></sum></setOutcomeValue>
    </outcomeProcessing>
    </assessmentTest>

    <?xml version="1.0" encoding="UTF-8"?>
    <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
    identifier="question-giving-up-one-thing" title="giving-up-one-thing" xml:lang="en" adaptive="false" timeDependent="false">
    <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string">
    <correctResponse><value>trade-off</value></correctResponse>
    <mapping lowerBound="0" upperBound="1" defaultValue="0">
    <mapEntry mapKey="trade-off" mappedValue="1" caseSensitive="false"/>
    <mapEntry mapKey="compromise" mappedValue="1" caseSensitive="false"/>
    </mapping>
    </responseDeclaration>
    <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="1" normalMinimum="0">
    <defaultValue><value>0</value></defaultValue>
    </outcomeDeclaration>
    <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
    <outcomeDeclaration identifier="AFTERWARDS" cardinality="single" baseType="identifier"/>
    <itemBody>
    <p>What do we call giving up one thing for another?</p>
    <p><textEntryInteraction responseIdentifier="RESPONSE"/></p>
    </itemBody>
    <responseProcessing>
    <setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/></setOutcomeValue>
    <responseCondition>
    <responseIf>
    <and>
    <not><isNull><variable identifier="RESPONSE"/></isNull></not>
    <lt><variable identifier="SCORE"/><baseValue baseType="float">1</baseValue></lt>
    </and>
    <setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">other</baseValue></setOutcomeValue>
    </responseIf>
    </responseCondition>
    <responseCondition>
    <responseIf>
    <stringMatch caseSensitive="false">
    <variable identifier="RESPONSE"/>
    <baseValue baseType="string">discount</baseValue>
    </stringMatch>
    <setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">wrong-1</baseValue></setOutcomeValue>
    </responseIf>
    </responseCondition>
    <responseCondition>
    <responseIf>
    <not><isNull><variable identifier="RESPONSE"/></isNull></not>
    <setOutcomeValue identifier="AFTERWARDS"><baseValue baseType="identifier">said</baseValue></setOutcomeValue>
    </responseIf>
    </responseCondition>
    </responseProcessing>
    <modalFeedback outcomeIdentifier="FEEDBACK" identifier="wrong-1" showHide="show">
    <p>A discount gives without getting.</p>
    </modalFeedback>
    <modalFeedback outcomeIdentifier="FEEDBACK" identifier="other" showHide="show">
    <p>Think of what is given and what is got.</p>
    </modalFeedback>
    <modalFeedback outcomeIdentifier="AFTERWARDS" identifier="said" showHide="show">
    <p>People look after what they helped to make.</p>
    </modalFeedback>
    </assessmentItem>
    "
  `);
});
