// Every figure of a lesson says in words what it shows. Read from the pages as they were built; no browser is needed.
import { expect } from '@playwright/test';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { test } from '../../browser-test.ts';
import { lessons, pages } from '../../site/built-pages.ts';

const figures = pages.flatMap(({ path, html }) =>
  [...html.matchAll(/<figure class="drawn[^]*?<\/figure>/g)].map(([figure]) => ({ path, figure })),
);

test('every figure has a name, and a point in words for all that is drawn', () => {
  expect(
    new Set(figures.map(({ path }) => path).filter((path) => path.startsWith('/lessons/'))).size,
  ).toBeGreaterThan(0);
  expect(figures.flatMap(({ path, figure }) => faultsOf(figure).map((fault) => `${path}: ${fault}`))).toEqual(
    [],
  );
});

test('a figure without a name, a drawing that is read aloud, words outside the list and a bare point are found', () => {
  const made = `<figure class="drawn"><figcaption> </figcaption><svg></svg><b>Words</b>
    <ul><li>One point</li><li><svg aria-hidden="true"></svg></li></ul></figure>`;
  expect(faultsOf(made)).toEqual([
    'no name',
    'a drawing is read aloud',
    'words outside the list',
    'a bare point',
  ]);
  expect(faultsOf('<figure class="drawn"><figcaption>Name</figcaption></figure>')).toEqual(['no points']);
});

test('a total that is drawn in squares stands in the text of its lesson, too', () => {
  const drawn = figures.filter(({ figure }) => figure.includes('class="drawn squares"'));
  expect(drawn.length).toBeGreaterThan(0);
  for (const { path, figure } of drawn) {
    const rest = pages.find((page) => page.path === path)!.html.replace(figure, '');
    const totals = [...figure.matchAll(/<strong>(\d+)<\/strong>/g)].map(([, total]) => total!);
    expect(totals.length, path).toBeGreaterThan(1);
    expect(
      totals.filter((total) => !rest.includes(`>${total}</td>`) && !rest.includes(`> ${total} </td>`)),
    ).toEqual([]);
  }
});

test('a lesson without a figure does not load how one looks', () => {
  const [having, others] = [true, false].map((has) =>
    lessons.filter(({ html }) => html.includes('<figure class="drawn') === has),
  );
  expect(having!.every(({ html }) => html.includes('.drawn{'))).toBe(true);
  expect(others!.filter(({ html }) => html.includes('.drawn{')).map(({ path }) => path)).toEqual([]);
});

/** What somebody who does not see a figure would miss in it. */
function faultsOf(figure: string): string[] {
  const elements = [...within(parseFragment(figure))];
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const points = named('li');
  const hidden = (element: Tree.Element) =>
    element.attrs.some(({ name, value }) => name === 'aria-hidden' && value === 'true');
  const outside = [
    ...within(
      parseFragment(figure),
      (element) => hidden(element) || ['figcaption', 'li'].includes(element.tagName),
    ),
  ];
  return [
    ...(named('figcaption').some((caption) => textOf(caption) !== '') ? [] : ['no name']),
    ...named('svg')
      .filter((svg) => !hidden(svg))
      .map(() => 'a drawing is read aloud'),
    ...(outside.some((element) => ownText(element) !== '') ? ['words outside the list'] : []),
    ...(points.length === 0 ? ['no points'] : []),
    ...points.filter((point) => textOf(point) === '').map(() => 'a bare point'),
  ];
}

/** All elements, in order; those that `closed` says are passed over with all that is in them. */
function* within(
  node: Tree.ParentNode,
  closed: (element: Tree.Element) => boolean = () => false,
): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child) || closed(child)) continue;
    yield child;
    yield* within(child, closed);
  }
}

function textOf(element: Tree.Element): string {
  return [element, ...within(element)].map(ownText).join('').trim();
}

function ownText({ childNodes }: Tree.Element): string {
  return childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim();
}
