// The policy and the headers as a build makes them, and what stops a build.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { caddyOf, nginxOf } from '../../src/hosting/examples.ts';
import { headersFor, rulesOf } from '../../src/hosting/headers.ts';
import { inlineCode } from '../../src/hosting/inline-code.ts';
import { filled, metaOf } from '../../src/hosting/policy.ts';

const TEMPLATE = `# A remark.
/*
  Content-Security-Policy: script-src {inline scripts}; style-src {inline styles}; frame-ancestors 'none'; img-src 'self'
  Cache-Control: no-cache
/_astro/*
  ! Cache-Control
  Cache-Control: immutable
`;
const code = { scripts: ["'sha256-b'", "'sha256-a'"], styles: ["'sha256-c'"] };
const rules = rulesOf(filled(TEMPLATE, code, '/some/folder/'));
const POLICY =
  "script-src 'sha256-a' 'sha256-b'; style-src 'sha256-c'; frame-ancestors 'none'; img-src 'self'";

const page = (body: string) => inlineCode(`<!doctype html><meta charset="utf-8"><title>Made</title>${body}`);

test('a file gets the headers of every rule for it, and the special one stands', () => {
  expect(headersFor(rules, '/some/folder/about/')).toEqual({
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-cache',
  });
  expect(headersFor(rules, '/some/folder/_astro/a.js')).toEqual({
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'immutable',
  });
  expect(headersFor(rules, '/other/')).toEqual({});
});

test('a line of _headers that is no rule is named', () => {
  expect(() => rulesOf('/*\n  X-Frame-Options DENY')).toThrow('no rule:   X-Frame-Options DENY');
});

test('the copy in a page is the policy without what only a header can say', () => {
  expect(metaOf(headersFor(rules, '/some/folder/'))).toBe(
    `<meta http-equiv="content-security-policy" content="${POLICY.replace(" frame-ancestors 'none';", '')}">`,
  );
});

test('a policy that hosts would cut off stops the build', () => {
  const scripts = Array.from({ length: 50 }, (_, number) => `'sha256-${String(number).padStart(44, '0')}'`);
  expect(() => filled(TEMPLATE, { ...code, scripts }, '/')).toThrow(/make inline code equal on all pages/);
});

test('nginx and Caddy are told each header in each place, and for what is not there, below the base', () => {
  const [nginx, caddy] = [nginxOf(rules), caddyOf(rules)];
  expect(nginx.match(/^location .*/gm)).toEqual([
    'location /some/folder/ {',
    'location /some/folder/_astro/ {',
  ]);
  expect(nginx).toContain('error_page 404 /some/folder/404.html;');
  expect(nginx.split(`add_header Content-Security-Policy "${POLICY}" always;`)).toHaveLength(3);
  expect(nginx.match(/add_header Cache-Control .*/g)).toEqual([
    'add_header Cache-Control "no-cache" always;',
    'add_header Cache-Control "immutable" always;',
  ]);
  expect(caddy).toContain('\tpath /some/folder/*\n\tnot path /some/folder/_astro/*\n');
  expect(caddy.split(`\tContent-Security-Policy "${POLICY}"`)).toHaveLength(4);
  expect(caddy.match(/\tCache-Control .*/g)).toEqual([
    '\tCache-Control "no-cache"',
    '\tCache-Control "immutable"',
    '\tCache-Control "no-cache"',
  ]);
});

test('inline scripts and styles are hashed as a browser reads them, data and files are not', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const { scripts, styles, faults } = page(
    `<style>a > b { }</style><script>1 < 2\r\n</script><script type="module">3</script><script src="/a.js"></script>
    <script type="application/ld+json">{"a":1}</script><template><script>4</script></template>`,
  );
  expect([...scripts]).toEqual(['1 < 2\n', '3', '4'].map(hash));
  expect([...styles]).toEqual([hash('a > b { }')]);
  expect(faults).toEqual([]);
});

test('the policy belongs right behind the charset', () => {
  const html = '<!doctype html><html><head><meta charset="utf-8"><script>1</script></head></html>';
  expect(html.slice(inlineCode(html).start)).toMatch(/^<script>/);
});

test('a style, a listener and a script in an attribute are each named, with what to do instead', () => {
  const { faults } = page(
    `<p style="color: red" STYLE="a">A</p><img alt="" onerror=stop()><a href=" java\tscript:stop()">B</a>
    <template><p style="a">C</p></template><p data-onward="x" title="on javascript: urls">D</p>`,
  );
  expect(faults.join('\n')).toMatchInlineSnapshot(`
    "<p style="color: red">: no style stands in an attribute. Write a rule for a class or a data attribute.
    <img onerror="stop()">: no script stands in an attribute. Listen for the event in a script.
    <a href=" java	script:stop()">: no script stands in an address. Use a button, and listen for its click in a script.
    <p style="a">: no style stands in an attribute. Write a rule for a class or a data attribute."
  `);
});

test('a page that does not say its charset is named', () => {
  expect(inlineCode('<!doctype html><title>Made</title>').faults).toEqual([
    'There is no <meta charset>, behind which the policy belongs.',
  ]);
});
