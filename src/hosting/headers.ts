// The format of `_headers`: a path, below it the headers for it, and `! Name` where an earlier rule's is taken back.

/** Headers by their names, in the order of the file. */
export type Headers = Readonly<Record<string, string>>;

export interface Rule {
  /** `/*` or `/folder/*`. */
  readonly path: string;
  readonly headers: Headers;
}

/** The rules of such a file, from the general to the special; a rule's own value stands for that of an earlier one. */
export function rulesOf(text: string): readonly Rule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (rule && name && value) rule.headers[name] = value;
    else if (!/^\s+! [\w-]+\s*$/.test(line)) throw new Error(`_headers has a line that is no rule: ${line}`);
  }
  return rules;
}

/** What is sent with the file at this path. */
export function headersFor(rules: readonly Rule[], path: string): Headers {
  const hit = rules.filter((rule) => path.startsWith(rule.path.replace(/\*$/, '')));
  return Object.fromEntries(hit.flatMap(({ headers }) => Object.entries(headers)));
}
