// The rules of `_headers` for web servers that read another language.
import { headersFor, type Headers, type Rule } from './headers.ts';

/** For the `server` block of nginx. */
export function nginxOf(rules: readonly Rule[]): string {
  const places = everyPlace(rules).map(
    ({ path, headers }) => `location ${path} {
  try_files $uri $uri/ =404;
${lines(headers, (name, value) => `  add_header ${name} "${value}" always;`)}
}`,
  );
  return `# Made by the build from public/_headers. For the server block that serves the site over https; its root is the
# folder above ${baseOf(rules)} in which the contents of dist/ lie. Redirect http to https in a block of its own.
index index.html;
error_page 404 ${baseOf(rules)}404.html;
${places.join('\n')}
`;
}

/** For the site block of Caddy. */
export function caddyOf(rules: readonly Rule[]): string {
  const places = everyPlace(rules).map(({ path, headers, except }, number) => {
    const other = except.map((each) => `\n\tnot path ${each}*`).join('');
    return `@place${number} {
	path ${path}*${other}
}
header @place${number} {
${lines(headers, (name, value) => `\t${name} "${value}"`)}
}`;
  });
  return `# Made by the build from public/_headers. For the block of the site, beside its root, which is the folder above
# ${baseOf(rules)} in which the contents of dist/ lie. Caddy redirects http to https by itself.
${places.join('\n')}
handle_errors {
	# What is not there may come: it is not cached as long as what stood in its place would be.
	header {
${lines(headersFor(rules, baseOf(rules)), (name, value) => `\t\t${name} "${value}"`)}
	}
	rewrite * ${baseOf(rules)}404.html
	file_server
}
file_server
`;
}

/** Each rule's path with all that is sent there, and the more special paths inside it. */
function everyPlace(rules: readonly Rule[]) {
  const paths = rules.map(({ path }) => path.replace(/\*$/, ''));
  return paths.map((path) => ({
    path,
    headers: headersFor(rules, path),
    except: paths.filter((other) => other !== path && other.startsWith(path)),
  }));
}

function baseOf(rules: readonly Rule[]): string {
  return rules[0]?.path.replace(/\*$/, '') ?? '/';
}

function lines(headers: Headers, line: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');
}
