// `npm start` and `npm test` begin here. It runs on any Node from 20 up and before any package is there: it brings
// node_modules in line with package-lock.json, then runs the command named to it on the Node that came with them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const windows = process.platform === 'win32';
process.chdir(root);

if (!installed()) {
  console.log('Installing the packages that package-lock.json names. This takes a minute the first time.');
  const npm = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', npm, { stdio: 'inherit', shell: windows });
  if (status !== 0) {
    console.error('\nThe packages could not be installed; what npm says above is the reason.');
    process.exit(1);
  }
}

const brought = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!existsSync(brought) && (major < 22 || (major === 22 && minor < 18))) {
  console.error(
    `Astro needs a newer Node than ${process.versions.node}, and npm could bring none for this machine.`,
  );
  console.error('Install Node 24 (https://nodejs.org), then run this again.');
  process.exit(1);
}

process.env.PATH = join(root, 'node_modules/.bin') + delimiter + process.env.PATH;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const child = spawn(existsSync(brought) ? brought : process.execPath, process.argv.slice(2), {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// A signal to npm ends npm's shell, which passes nothing on; then our parent is another.
const shell = process.ppid;
setInterval(() => process.ppid === shell || child.kill(), 500).unref();
child.on('exit', (code) => process.exit(code ?? 1));

/** Whether npm's own note of what it installed names every package of the lockfile that this machine can have. */
function installed() {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesOf(note);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (there[path] ? there[path].version === version : optional),
  );
}
