import { spawnSync } from 'node:child_process';

/** Runs a command of this project or machine, showing what it prints; true when it ended well. */
export function run(command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
