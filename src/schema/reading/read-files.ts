import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { TextFile } from './folders.ts';

/** The files of a folder and its subfolders, by path, as if the folder were `content/`. Hidden files are left out. */
export function readFiles(folder: string): readonly TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: `content/${relative(folder, file).split(sep).join('/')}`,
      text: readFileSync(file, 'utf8'),
    }));
}
