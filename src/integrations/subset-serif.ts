// The serif for headings, cut down to the characters and the features that the course uses, so that it costs 12 kB and
// not 24. Screens that would need hints for curves have long gone; kerning and ligatures are what one sees in headings.
import { SLUG } from '../site.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../../', import.meta.url));
const whole = join(root, 'node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2');

/** Writes the cut font where builds keep what they can make again, and returns its address as a file: URL. */
export async function subsetSerif(): Promise<URL> {
  const characters = [...new Set(printable + courseText())]
    .filter((each) => !CODE.includes(each))
    .sort()
    .join('');
  const name = createHash('sha256')
    .update(characters + JSON.stringify(cut))
    .digest('hex')
    .slice(0, 12);
  const folder = join(root, `node_modules/.cache/${SLUG}`);
  const file = join(folder, `newsreader-${name}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await subsetFont(readFileSync(whole), characters, cut));
  }
  return pathToFileURL(file);
}

const cut = {
  targetFormat: 'woff2',
  noHinting: true,
  keepFeatures: ['kern', 'liga', 'lnum', 'tnum'],
} as const;

/** Signs of program code, which is part of what is read here. In a heading that a learner writes they may look plainer. */
const CODE = '#$*<=>@[\\]^_`{|}~';

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

function courseText(): string {
  return ['content', 'src/words', 'src/pages']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('');
}
