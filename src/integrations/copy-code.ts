import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build, type Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('../files/customer-copy/inside/answer.ts', import.meta.url));

/**
 * A customer's copy is a file of its own, so its script and styles are bundled by themselves and put, as text, into the
 * module that makes copies. Their hashes are its policy: nothing else runs there, and nothing is loaded.
 */
export function copyCode(): Plugin {
  return {
    name: 'copy-code',
    enforce: 'pre',
    load: {
      filter: { id: /src[\\/]files[\\/]customer-copy[\\/]code\.ts$/ },
      handler: async () => `export const code = ${JSON.stringify(await bundled())};`,
    },
  };
}

async function bundled() {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2020',
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'copy', cssFileName: 'copy' },
    },
  });
  const files = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  const text = (ending: string): string => {
    const file = files.find(({ fileName }) => fileName.endsWith(ending));
    if (!file) throw new Error(`The customer’s copy got no ${ending}.`);
    return file.type === 'chunk' ? file.code : String(file.source);
  };
  // Nothing in the script may look like the end of the element it stands in, or like the data.
  const script = text('.js')
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '\\x3c!--')
    .replaceAll('<script', '\\x3cscript');
  // Escaped by hand, so it is read once more: a file that a customer opens must not fail.
  new Script(script);
  const style = text('.css').trim();
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return { script, style, policy };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
