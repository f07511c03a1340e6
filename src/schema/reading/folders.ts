// The content folder as it lies on the disk: which file is what, in the order of the folders' numbers.
import { ID } from '../../core/id.ts';
import { didYouMean, listed } from '../problems/nearest.ts';
import type { Problem, Words } from '../problems/problem.ts';
import { notAnId } from '../text.ts';

/** A file of the authors', as text. Its path begins with `content/`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A folder `04-collaborate`: the number gives its place, the words are its id. */
export interface Folder {
  readonly path: string;
  readonly number: number;
  readonly id: string;
  readonly files: readonly TextFile[];
}

export interface PartFolder extends Folder {
  readonly lessons: readonly Folder[];
}

export interface Folders {
  /** The files that lie in `content/` itself. */
  readonly files: readonly TextFile[];
  /** The files in `content/meetings/`. */
  readonly meetings: readonly TextFile[];
  readonly parts: readonly PartFolder[];
  readonly problems: readonly Problem[];
}

/** What lies in `content/` itself, in a part's folder and in a lesson's. */
const ROOMS = [
  {
    room: '`content/`',
    names: [
      'course.yml',
      'about.md',
      'changes.md',
      'glossary.yml',
      'sources.yml',
      'numbers.yml',
      'drill.yml',
      'words.txt',
    ],
  },
  { room: 'A part’s folder', names: ['part.yml', '<name>.worksheet.yml', '<name>.role-play.yml'] },
  { room: 'A lesson’s folder', names: ['lesson.mdx', '<name>.quiz.yml'] },
];

const MEETINGS = 'content/meetings/';
const MEETING_ROOM = { room: '`content/meetings/`', names: ['<name>.yml'] };

/** Sorts the files into their folders. Files that nothing reads are problems; so are folders without a place. */
export function sortIntoFolders(files: readonly TextFile[]): Folders {
  const placed = files.filter(({ path }) => aboutFile(path) === null);
  const known = placed.filter(({ path }) => !path.startsWith(MEETINGS));
  const lessons = foldersAt(2, known);
  const parts = foldersAt(1, known).map((part) => ({
    ...part,
    lessons: lessons.filter(({ path }) => path.startsWith(`${part.path}/`)),
  }));
  return {
    files: known.filter(({ path }) => depthOf(path) === 0),
    meetings: placed.filter(({ path }) => path.startsWith(MEETINGS)),
    parts,
    problems: [
      ...files.flatMap(({ path }) => problem(path, aboutFile(path))),
      ...[parts, ...parts.map((part) => part.lessons)].flatMap((folders) =>
        folders.flatMap((folder, i) => problem(folder.path, aboutFolder(folder, folders[i - 1]))),
      ),
    ],
  };
}

function problem(file: string, words: Words | null): readonly Problem[] {
  return words ? [{ file, line: null, path: '', found: words[0], next: words[1] }] : [];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function depthOf(path: string): number {
  return path.split('/').length - 2;
}

function foldersAt(depth: number, files: readonly TextFile[]): readonly Folder[] {
  const below = files.filter(({ path }) => depthOf(path) >= depth);
  const folderOf = (path: string) => path.split('/', depth + 1).join('/');
  return [...Map.groupBy(below, ({ path }) => folderOf(path))]
    .map(([path, inside]) => {
      const [, number = Infinity, words] = /^(\d+)-(.*)$/.exec(nameOf(path)) ?? [];
      return {
        path,
        number: Number(number),
        id: words ?? nameOf(path),
        files: inside.filter((file) => depthOf(file.path) === depth),
      };
    })
    .sort((a, b) => a.number - b.number);
}

/** What is wrong with the name or the place of a file; null where something reads it. */
function aboutFile(path: string): Words | null {
  const name = nameOf(path);
  const stem = name.split('.')[0] ?? '';
  const room = path.startsWith(MEETINGS) && depthOf(path) === 1 ? MEETING_ROOM : ROOMS[depthOf(path)];
  if (!room) return ['Nothing reads this file: it lies deeper than a lesson’s folder.', 'Move or remove it.'];
  const names = room.names.map((each) => each.replace('<name>', stem));
  if (!names.includes(name)) {
    const next = `Rename or remove it. ${room.room} holds ${listed(room.names, 'and')}.`;
    return [`Nothing reads this file.${didYouMean(name, names)}`, next];
  }
  return ID.test(stem) ? null : notAnId(stem);
}

/** What is wrong with the name of a folder, given the one before it; null where nothing is. */
function aboutFolder({ id, number }: Folder, before: Folder | undefined): Words | null {
  if (number === Infinity)
    return ['The folder has no number, so it has no place.', `Name it like \`01-${id}\`.`];
  if (before?.number === number) return [`\`${before.path}\` has the same number.`, 'Renumber one of them.'];
  return ID.test(id) ? null : notAnId(id);
}
