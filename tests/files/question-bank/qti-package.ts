// A package of QTI as a learning system sees it: parsed by jsdom, which did not write it, and followed along its names.
import { JSDOM } from 'jsdom';
import { posix } from 'node:path';
import { faults } from './qti-grammar.ts';

const parser = new new JSDOM().window.DOMParser();

/** The root of this XML. What is not well-formed fails. */
export function root(xml: string): Element {
  const parsed = parser.parseFromString(xml, 'application/xml');
  const error = parsed.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'not well-formed');
  return parsed.documentElement;
}

/** All elements of this name in it, and their attributes. */
export const all = (within: Element, name: string): Element[] => [...within.getElementsByTagName(name)];
export const values = (elements: readonly Element[], attribute: string): string[] =>
  elements.map((element) => element.getAttribute(attribute) ?? '');

/** The text of an element without its feedback, a line for each <br/>. */
export function textOf(element: Element | null | undefined): string {
  return [...(element?.childNodes ?? [])]
    .map((node) => {
      if (node.nodeType !== 1) return node.textContent ?? '';
      const child = node as Element;
      return child.localName === 'br' ? '\n' : child.localName === 'feedbackInline' ? '' : textOf(child);
    })
    .join('');
}

const repeated = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i);
const missing = (names: readonly string[], known: readonly string[]): string[] =>
  names.filter((name) => !known.includes(name));

/** What names nothing, or is named twice, in an item. */
function looseEndsOfItem(item: Element): string[] {
  const responses = values(all(item, 'responseDeclaration'), 'identifier');
  const outcomes = values(all(item, 'outcomeDeclaration'), 'identifier');
  const choices = [...all(item, 'simpleChoice'), ...all(item, 'simpleAssociableChoice')];
  const names = values(choices, 'identifier');
  const [response] = all(item, 'responseDeclaration');
  const right = all(item, 'correctResponse').flatMap((element) =>
    all(element, 'value').map(({ textContent }) => textContent ?? ''),
  );
  const keys = values(all(item, 'mapEntry'), 'mapKey');
  const chosen = response?.getAttribute('baseType') === 'string' ? [] : [...right, ...keys];
  const shown = [...all(item, 'feedbackInline'), ...all(item, 'modalFeedback')];
  const said = all(item, 'baseValue').filter((value) => value.getAttribute('baseType') === 'identifier');
  return [
    ...repeated(names),
    ...repeated([...responses, ...outcomes]),
    ...missing(
      chosen.flatMap((value) => value.split(' ')),
      names,
    ),
    ...missing(
      all(item, 'itemBody').flatMap((body) =>
        [...body.querySelectorAll('[responseIdentifier]')].map(
          (e) => e.getAttribute('responseIdentifier') ?? '',
        ),
      ),
      responses,
    ),
    ...missing(values(shown, 'outcomeIdentifier'), outcomes),
    ...missing(values(all(item, 'setOutcomeValue'), 'identifier'), outcomes),
    ...missing(values(all(item, 'variable'), 'identifier'), [...responses, ...outcomes]),
    ...missing(
      [...values(all(item, 'correct'), 'identifier'), ...values(all(item, 'mapResponse'), 'identifier')],
      responses,
    ),
    ...missing(
      said.map(({ textContent }) => textContent ?? ''),
      values(shown, 'identifier'),
    ),
    ...missing(values(all(item, 'feedbackInline'), 'identifier'), names),
  ];
}

/** Everything that is wrong with a package: its form, its names, and its list of files. */
export function problemsIn(files: ReadonlyMap<string, string>): string[] {
  const roots = new Map([...files].map(([path, xml]) => [path, root(xml)] as const));
  const manifest = roots.get('imsmanifest.xml');
  if (!manifest) return ['There is no imsmanifest.xml'];
  const resources = all(manifest, 'resource');
  const identifiers = values(resources, 'identifier');
  const listed = values(all(manifest, 'file'), 'href');
  const kinds: Record<string, string> = {
    assessmentItem: 'imsqti_item_xmlv2p1',
    assessmentTest: 'imsqti_test_xmlv2p1',
  };
  const problems = [
    ...[...roots].flatMap(([path, element]) => faults(element).map((fault) => `${path}: ${fault}`)),
    ...repeated(identifiers).map((name) => `${name} is listed twice`),
    ...repeated(listed).map((path) => `${path} is listed twice`),
    ...missing(listed, [...files.keys()]).map((path) => `${path} is listed and not there`),
    ...missing([...files.keys()], ['imsmanifest.xml', ...listed]).map((path) => `${path} is not listed`),
    ...missing(values(all(manifest, 'dependency'), 'identifierref'), identifiers).map(
      (name) => `${name} is needed and not listed`,
    ),
  ];
  for (const resource of resources) {
    const [identifier, type, href] = ['identifier', 'type', 'href'].map((name) =>
      resource.getAttribute(name),
    );
    const element = roots.get(href ?? '');
    if (!element) continue;
    if (kinds[element.localName] !== type) problems.push(`${href} is no ${type}`);
    if (element.getAttribute('identifier') !== identifier) problems.push(`${href} is not ${identifier}`);
    if (element.localName === 'assessmentItem') {
      problems.push(...looseEndsOfItem(element).map((name) => `${href}: ${name}`));
    } else {
      const needs = values(all(resource, 'dependency'), 'identifierref');
      const refs = all(element, 'assessmentItemRef');
      const targets = values(refs, 'href').map((path) => posix.join(posix.dirname(href ?? ''), path));
      const found = targets.map((path) => roots.get(path)?.getAttribute('identifier') ?? path);
      if (found.join() !== values(refs, 'identifier').join()) problems.push(`${href}: ${found.join()}`);
      if (found.join() !== needs.join()) problems.push(`${href} needs ${needs.join()}`);
    }
  }
  return problems;
}
