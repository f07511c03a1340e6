// What the schema of QTI 2.1 (imsqti_v2p1p1.xsd, final) allows of the elements that we use, read from it by hand: it is
// not to be had from npm, and its terms do not clearly let us pass it on. `#` is text. Ours use less than it allows.

interface Rule {
  /** Which elements and text may stand in it, in which order. */
  readonly content: string;
  readonly needs?: readonly string[];
  readonly allows?: readonly string[];
}

const TEXT = '(#|<br>)*';
const BLOCKS = '(<p>)+';
const EXPRESSION =
  '(<match>|<stringMatch>|<and>|<not>|<isNull>|<lt>|<variable>|<correct>|<mapResponse>|<baseValue>|<sum>)';
const RULES = '(<setOutcomeValue>|<responseCondition>)*';
const FEEDBACK = ['outcomeIdentifier', 'identifier', 'showHide'];
const ASKING =
  '(<rubricBlock>|<p>|<choiceInteraction>|<orderInteraction>|<matchInteraction>|<extendedTextInteraction>)+';

const GRAMMAR: Record<string, Rule> = {
  assessmentItem: {
    content:
      '(<responseDeclaration>)*(<outcomeDeclaration>)*(<itemBody>)?(<responseProcessing>)?(<modalFeedback>)*',
    needs: ['identifier', 'title', 'adaptive', 'timeDependent'],
    allows: ['xml:lang', 'label', 'xsi:schemaLocation'],
  },
  responseDeclaration: {
    content: '(<correctResponse>)?(<mapping>)?',
    needs: ['identifier', 'cardinality'],
    allows: ['baseType'],
  },
  correctResponse: { content: '(<value>)+' },
  defaultValue: { content: '(<value>)+' },
  value: { content: '#?' },
  mapping: { content: '(<mapEntry>)+', allows: ['lowerBound', 'upperBound', 'defaultValue'] },
  mapEntry: { content: '', needs: ['mapKey', 'mappedValue'], allows: ['caseSensitive'] },
  outcomeDeclaration: {
    content: '(<defaultValue>)?',
    needs: ['identifier', 'cardinality'],
    allows: ['baseType', 'normalMaximum', 'normalMinimum'],
  },
  itemBody: { content: ASKING },
  rubricBlock: { content: BLOCKS, needs: ['view'] },
  choiceInteraction: {
    content: '(<prompt>)?(<simpleChoice>)+',
    needs: ['responseIdentifier'],
    allows: ['shuffle', 'maxChoices', 'minChoices'],
  },
  orderInteraction: {
    content: '(<prompt>)?(<simpleChoice>)+',
    needs: ['responseIdentifier'],
    allows: ['shuffle', 'maxChoices', 'minChoices'],
  },
  matchInteraction: {
    content: '(<prompt>)?<simpleMatchSet><simpleMatchSet>',
    needs: ['responseIdentifier'],
    allows: ['shuffle', 'maxAssociations', 'minAssociations'],
  },
  simpleMatchSet: { content: '(<simpleAssociableChoice>)*' },
  extendedTextInteraction: {
    content: '(<prompt>)?',
    needs: ['responseIdentifier'],
    allows: ['expectedLines', 'expectedLength'],
  },
  textEntryInteraction: { content: '', needs: ['responseIdentifier'], allows: ['expectedLength'] },
  simpleChoice: { content: '(#|<br>|<feedbackInline>)*', needs: ['identifier'], allows: ['fixed'] },
  simpleAssociableChoice: { content: TEXT, needs: ['identifier', 'matchMax'], allows: ['fixed', 'matchMin'] },
  feedbackInline: { content: TEXT, needs: FEEDBACK },
  modalFeedback: { content: BLOCKS, needs: FEEDBACK, allows: ['title'] },
  prompt: { content: TEXT },
  p: { content: '(#|<br>|<textEntryInteraction>)*' },
  br: { content: '' },
  responseProcessing: { content: RULES, allows: ['template'] },
  responseCondition: { content: '<responseIf>(<responseElseIf>)*(<responseElse>)?' },
  responseIf: { content: EXPRESSION + RULES },
  responseElse: { content: RULES },
  setOutcomeValue: { content: EXPRESSION, needs: ['identifier'] },
  match: { content: EXPRESSION + EXPRESSION },
  lt: { content: EXPRESSION + EXPRESSION },
  stringMatch: { content: EXPRESSION + EXPRESSION, needs: ['caseSensitive'] },
  and: { content: `${EXPRESSION}+` },
  not: { content: EXPRESSION },
  isNull: { content: EXPRESSION },
  variable: { content: '', needs: ['identifier'] },
  correct: { content: '', needs: ['identifier'] },
  mapResponse: { content: '', needs: ['identifier'] },
  baseValue: { content: '#?', needs: ['baseType'] },

  assessmentTest: {
    content: '(<outcomeDeclaration>)*(<testPart>)+(<outcomeProcessing>)?',
    needs: ['identifier', 'title'],
    allows: ['xsi:schemaLocation'],
  },
  testPart: {
    content: '(<itemSessionControl>)?(<assessmentSection>)+',
    needs: ['identifier', 'navigationMode', 'submissionMode'],
  },
  itemSessionControl: { content: '', allows: ['maxAttempts', 'showFeedback'] },
  assessmentSection: { content: '(<assessmentItemRef>)*', needs: ['identifier', 'title', 'visible'] },
  assessmentItemRef: { content: '', needs: ['identifier', 'href'] },
  outcomeProcessing: { content: '(<setOutcomeValue>)*' },
  sum: { content: '(<testVariables>)+' },
  testVariables: { content: '', needs: ['variableIdentifier'] },

  // The manifest: IMS content packaging 1.1, and the little of LOM that says whose work it is.
  manifest: {
    content: '(<metadata>)?<organizations><resources>',
    needs: ['identifier'],
    allows: ['xsi:schemaLocation'],
  },
  metadata: { content: '(<schema>)?(<schemaversion>)?(<lom>)?(<qtiMetadata>)?' },
  qtiMetadata: { content: '<interactionType>' },
  interactionType: { content: '#' },
  schema: { content: '#' },
  schemaversion: { content: '#' },
  lom: { content: '<general><rights>' },
  general: { content: '<title><language>' },
  title: { content: '<string>' },
  language: { content: '#' },
  rights: { content: '<copyrightAndOtherRestrictions><description>' },
  copyrightAndOtherRestrictions: { content: '<source><value>' },
  source: { content: '#' },
  description: { content: '<string>' },
  string: { content: '#', allows: ['language'] },
  organizations: { content: '' },
  resources: { content: '(<resource>)*' },
  resource: {
    content: '(<metadata>)?(<file>)*(<dependency>)*',
    needs: ['identifier', 'type'],
    allows: ['href'],
  },
  file: { content: '', needs: ['href'] },
  dependency: { content: '', needs: ['identifierref'] },
};

/** Attributes whose values are names, and what a name is (an NCName, as far as ours go). */
const NAMES = /^(identifier|identifierref|\w+Identifier)$/;
const NAME = /^[A-Za-z_][\w.-]*$/;
const TRUTHS = /^(adaptive|timeDependent|shuffle|fixed|caseSensitive|visible|showFeedback)$/;

/** What this element, or one in it, has that the schema does not allow. */
export function faults(element: Element): string[] {
  const { localName } = element;
  const rule = GRAMMAR[localName];
  if (!rule) return [`<${localName}> is unknown`];
  const children = [...element.childNodes].map((node) =>
    node.nodeType === 1 ? `<${(node as Element).localName}>` : node.textContent?.trim() ? '#' : '',
  );
  const attributes = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
  const given = attributes.map(({ name }) => name);
  const { content, needs = [], allows = [] } = rule;
  return [
    ...(new RegExp(`^(${content})$`).test(children.join('')) ? [] : [`<${localName}>: ${children.join('')}`]),
    ...needs.filter((name) => !given.includes(name)).map((name) => `<${localName}> without ${name}`),
    ...given
      .filter((name) => !needs.includes(name) && !allows.includes(name))
      .map((name) => `<${localName}> with ${name}`),
    ...attributes
      .filter(({ name, value }) => NAMES.test(name) && !NAME.test(value))
      .map(({ name, value }) => `${name}="${value}" is no name`),
    ...attributes
      .filter(({ name, value }) => TRUTHS.test(name) && !/^(true|false)$/.test(value))
      .map(({ name, value }) => `${name}="${value}" is neither true nor false`),
    ...[...element.children].flatMap(faults),
  ];
}
