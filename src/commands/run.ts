import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** A program of this project or machine and what it is told. */
export type Command = readonly [name: string, ...args: string[]];

/** Runs a command, showing what it prints; true when it ended well. */
export function run(...[name, ...args]: Command): boolean {
  const { status } = spawnSync(name, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a command beside others: what it prints is given in one piece, when it has ended. */
export function runBeside(...[name, ...args]: Command): Promise<{ well: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => said.push(piece));
    child.stderr.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (code) => resolve({ well: code === 0, said: Buffer.concat(said).toString() }));
  });
}

/** Runs a command beside others, and prints what it says if it fails; gives its name then, and null when it ended well. */
export async function complaintOf(...command: Command): Promise<string | null> {
  const { well, said } = await runBeside(...command);
  if (well) return null;
  console.error(`\n${command[0]}:\n${said}`);
  return command[0];
}

/** Does all of this in its order, one more at a time than there are cores; gives what each came to. */
export async function sideBySide<T>(jobs: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  const left = jobs.entries();
  const doNext = async (): Promise<void> => {
    for (const [place, job] of left) results[place] = await job();
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, doNext));
  return results;
}
