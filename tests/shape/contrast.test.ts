// Every pair of colours that carries text or a control, in both themes, measured from the tokens themselves.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** The colour of a token by day (0) or by night (1), as written: `oklch(L% C Hdeg)`. */
function oklch(token: string, theme: 0 | 1): [number, number, number] {
  const line = new RegExp(`--${token}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(tokens);
  const [, l, c, h] = /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)deg\)/.exec(line?.[theme + 1] ?? '') ?? [];
  if (l === undefined) throw new Error(`No colour --${token} in tokens.css`);
  return [Number(l) / 100, Number(c), (Number(h) * Math.PI) / 180];
}

/** Relative luminance (WCAG 2.2) of an OKLCH colour, by way of Oklab and linear sRGB (Ottosson 2020). */
function luminance([L, C, h]: [number, number, number]): number {
  const [a, b] = [C * Math.cos(h), C * Math.sin(h)];
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * (rgb[0] ?? 0) + 0.7152 * (rgb[1] ?? 0) + 0.0722 * (rgb[2] ?? 0);
}

function contrast(one: string, other: string, theme: 0 | 1): number {
  const [light, dark] = [luminance(oklch(one, theme)), luminance(oklch(other, theme))].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const papers = ['paper', 'paper-raised', 'paper-sunk'];
const phases = [1, 2, 3, 4, 5, 6].map((number) => `phase-${number}`);

for (const [theme, name] of [
  [0, 'by day'],
  [1, 'by night'],
] as const) {
  for (const paper of papers) {
    test(`long text on ${paper} reads at 7:1 ${name}`, () => {
      expect(contrast('ink', paper, theme)).toBeGreaterThanOrEqual(7);
      expect(contrast('ink-soft', paper, theme)).toBeGreaterThanOrEqual(7);
    });
    test.each(['link', 'seller', 'customer', 'right', 'wrong', ...phases])(
      `%s on ${paper} reads at 4.5:1 ${name}`,
      (token) => expect(contrast(token, paper, theme)).toBeGreaterThanOrEqual(4.5),
    );
    test(`controls and focus on ${paper} stand out at 3:1 ${name}`, () => {
      expect(contrast('edge', paper, theme)).toBeGreaterThanOrEqual(3);
      expect(contrast('focus', paper, theme)).toBeGreaterThanOrEqual(3);
    });
  }
}

test('the six phases are equally light', () => {
  for (const theme of [0, 1] as const) {
    expect(new Set(phases.map((phase) => oklch(phase, theme)[0])).size).toBe(1);
  }
});
