import { spawn, spawnSync } from 'node:child_process';

/** Runs a command of this project or machine, showing what it prints; true when it ended well. */
export function run(command: string, ...args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a command beside others: what it prints is given in one piece, when it has ended. */
export function runBeside(command: string, ...args: string[]): Promise<{ well: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
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
