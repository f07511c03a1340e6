// What becomes of a file that is said to be a copy: of one that is, and of all the others.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { backupText } from '../../../src/core/copy/backup.ts';
import { bringIn } from '../../../src/core/copy/exchange.ts';
import { sortedText } from '../../../src/core/copy/record-text.ts';
import { backupOf } from '../../../src/store/copy/backup.ts';
import { checksum } from '../../../src/store/copy/checksum.ts';
import { LARGEST, readBackup, type Refusal } from '../../../src/store/copy/read-backup.ts';
import { bringIn as words } from '../../../src/words/learner/bring-in.ts';
import { after, draft, NONE, records, sorted } from '../../core/learner/any-records.ts';
import { long } from '../../core/worksheet/given-deal.ts';
import { answered, at, marked } from '../../core/given.ts';

const saved = {
  ...NONE,
  deals: [{ id: 'd1', at: at(1) }],
  journal: [answered(1, 'best-sign', 'right')],
  drafts: [draft('Harrow Lane', 1, 'name', 'deal/d1')],
};
const { text: whole } = await backupOf(saved);
const file = (text: string | Uint8Array<ArrayBuffer>) => new Blob([text]);

/** The copy with these parts in place of its own, and the checksum that belongs to it. */
async function forged(parts: Record<string, unknown>): Promise<Blob> {
  const { sha256: _, ...rest } = { ...(JSON.parse(whole) as object), ...parts } as Record<string, unknown>;
  const sha256 = await checksum(`${sortedText(rest)}\n`);
  return file(JSON.stringify({ ...rest, sha256, ...parts }));
}

async function read(blob: Blob) {
  const copy = await readBackup(blob);
  if (typeof copy === 'string') throw new Error(words.refused[copy]);
  return copy;
}

async function refusal(blob: Blob): Promise<string> {
  const refused = await readBackup(blob);
  return typeof refused === 'string' ? words.refused[refused] : 'It is read.';
}

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

test('a copy is read back as it was saved, and by whom it was changed on the way does not matter if it says the same', async () => {
  const { journal, drafts, history, quarantine } = saved;
  const copy = { journal, drafts, history, quarantine };
  expect(await readBackup(file(whole))).toMatchObject(copy);
  expect(await readBackup(file(`\uFEFF${JSON.stringify(JSON.parse(whole))}\r\n`))).toMatchObject(copy);
});

test('whatever is kept of a learner, a copy of it into nothing gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (kept) => {
      const { text } = await backupOf(kept);
      expect(after(NONE, bringIn(NONE, await read(file(text))))).toEqual(sorted(kept));
    }),
  );
});

test('any text, a long one and a thousand rows come back letter for letter', async () => {
  const long_ = [long('שלום 👩‍👩‍👧 '), '\uD800\u0000\u2028"\\</script>'].map((text, n) =>
    draft(text, 1, `f${n}`),
  );
  const rows = Array.from({ length: 1000 }, (_, row) => draft(`row ${row}`, 1, `steps.${row}.what`));
  const drafts = [...long_, ...rows];
  expect((await read(file((await backupOf({ ...saved, drafts })).text))).drafts).toEqual(drafts);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (value) => {
      const { text } = await backupOf({ ...saved, drafts: [draft(value)] });
      expect((await read(file(text))).drafts).toEqual([draft(value)]);
    }),
  );
});

const bytes = new TextEncoder().encode(whole);
const otherFiles: readonly (readonly [string, () => Blob | Promise<Blob>])[] = [
  ['an empty file', () => file('')],
  ['a letter', () => file('Dear Priya,')],
  ['a picture', () => file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff]))],
  ['a zip', () => file(new Uint8Array([0x50, 0x4b, 3, 4]))],
  [
    'a copy in UTF-16',
    () =>
      file(
        new Uint8Array(
          new Uint16Array([0xfeff, ...whole].map((c) => (typeof c === 'string' ? c.charCodeAt(0) : c)))
            .buffer,
        ),
      ),
  ],
  ['a list', () => file('[1, 2]')],
  ['nothing, in JSON', () => file('null')],
  ['the file of another site', () => file('{"format":"another","version":1}')],
  [
    'one that names its format by its prototype',
    () => file('{"__proto__":{"format":"collaborative-selling"}}'),
  ],
  ['a copy of a newer version', () => file('{"format":"collaborative-selling","version":2,"entries":{}}')],
  ['a copy cut off in the middle', () => file(bytes.slice(0, bytes.length / 2))],
  ['a copy that lacks its last bracket', () => file(whole.trimEnd().slice(0, -1))],
  ['a copy in which a letter was changed', () => file(whole.replace('Harrow', 'Narrow'))],
  ['a copy with the checksum of another', () => forged({ sha256: '0'.repeat(64) })],
  ['a copy without its checksum', () => forged({ sha256: undefined })],
  ['a version that is none', () => forged({ version: '1' })],
  ['version nought', () => forged({ version: 0 })],
  ['a journal that is no list', () => forged({ journal: { 0: 'a' } })],
  ['drafts that are none', () => forged({ drafts: null })],
  ['a history of text', () => forged({ history: 'long' })],
  ['no quarantine', () => forged({ quarantine: undefined })],
  ['deals that are a number', () => forged({ deals: 7 })],
  ['a copy from the year 99999', () => forged({ exportedAt: '+099999-01-01T00:00:00.000Z' })],
  ['a copy as deep as a well', () => forged({ quarantine: nested(100) })],
  [
    'a copy so deep that nothing could write it',
    () =>
      file(
        `{"format":"collaborative-selling","version":1,"quarantine":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      ),
  ],
];

test('every other file is refused with a sentence that says what it is', async () => {
  const said = new Map<string, string[]>();
  for (const [what, blob] of otherFiles) {
    const sentence = await refusal(await blob());
    said.set(sentence, [...(said.get(sentence) ?? []), what]);
  }
  expect(Object.fromEntries(said)).toMatchInlineSnapshot(`
    {
      "This copy was made by a newer version of this page. Reload the page to get that version, then choose the file again. Nothing was changed.": [
        "a copy of a newer version",
      ],
      "This file is broken: it ends too early or was changed on the way. Nothing was changed.": [
        "a copy cut off in the middle",
        "a copy that lacks its last bracket",
      ],
      "This file is broken: it holds what no copy from here can hold. Nothing was changed.": [
        "a copy without its checksum",
        "a version that is none",
        "version nought",
        "a journal that is no list",
        "drafts that are none",
        "a history of text",
        "no quarantine",
        "deals that are a number",
        "a copy from the year 99999",
        "a copy as deep as a well",
        "a copy so deep that nothing could write it",
      ],
      "This file is broken: what is in it is not what was saved in it. Nothing was changed.": [
        "a copy in which a letter was changed",
        "a copy with the checksum of another",
      ],
      "This file is not a copy of your records from this course. Nothing was changed.": [
        "an empty file",
        "a letter",
        "a picture",
        "a zip",
        "a copy in UTF-16",
        "a list",
        "nothing, in JSON",
        "the file of another site",
        "one that names its format by its prototype",
      ],
    }
  `);
});

test('a file larger than any copy is refused unread', async () => {
  const huge = { size: LARGEST + 1, text: vi.fn() } as unknown as Blob;
  expect(await refusal(huge)).toMatchInlineSnapshot(
    `"This file is larger than any copy from here. Nothing was changed."`,
  );
  expect(huge.text).not.toHaveBeenCalled();
});

test('each way to refuse has a sentence of its own, which says that nothing was changed', () => {
  const all = Object.values(words.refused);
  expect(new Set(all).size).toBe(Object.keys(words.refused satisfies Record<Refusal, string>).length);
  for (const sentence of all) expect(sentence).toMatch(/Nothing was changed\.$/);
});

test('where a browser has no checksums, a copy goes without', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const { text } = await backupOf(saved);
  expect(JSON.parse(text)).toMatchObject({ sha256: '' });
  expect((await read(file(whole))).drafts).toEqual(saved.drafts);
  vi.unstubAllGlobals();
  expect((await read(file(text))).drafts).toEqual(saved.drafts);
});

test('records that cannot be read are kept aside as they are, and the others are read', async () => {
  const good = draft('x');
  const bad = [
    { ...good, lamport: 2 ** 53 },
    { ...good, lamport: -1 },
    { ...good, at: '9999-12-31T23:59:59.999Z' },
    { ...good, sheet: '__proto__' },
    { ...good, field: 'constructor.__proto__' },
    { ...good, value: 7 },
    'text',
    null,
  ];
  const entry = { ...answered(2, 'gone', 'wrong'), at: '99999-01-01T00:00:00.000Z' };
  const blob = await forged({
    drafts: [...bad, good],
    history: [...bad, good],
    journal: [entry, marked(3, 'criteria', true)],
  });
  const copy = await read(blob);
  expect([copy.drafts, copy.history, copy.journal]).toEqual([[good], [good], [marked(3, 'criteria', true)]]);
  expect(copy.quarantine).toHaveLength(2 * bad.length + 1);
  expect(copy.quarantine).toEqual(expect.arrayContaining([...bad, entry]));
});

test('an answer that names choices which the question no longer has is an answer all the same', async () => {
  const gone = answered(1, 'no-such-question', 'wrong', ['no-such-choice', '']);
  expect((await read(await forged({ journal: [gone] }))).journal).toEqual([gone]);
});

test('a file with __proto__ in it changes no prototype', async () => {
  const text = whole.replace('"quarantine": []', '"quarantine": [{"__proto__": {"polluted": true}}]');
  const { sha256: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const blob = file(
    text.replace(/"sha256": "[0-9a-f]*"/, `"sha256": "${await checksum(`${sortedText(rest)}\n`)}"`),
  );
  const copy = await read(blob);
  expect(JSON.stringify(copy.quarantine)).toBe('[{"__proto__":{"polluted":true}}]');
  expect('polluted' in {}).toBe(false);
  expect(backupText({ ...copy, deals: [], format: 'collaborative-selling', version: 1 })).toContain(
    'polluted',
  );
});

test('whatever is in a file, it is read or refused, and nothing throws', async () => {
  const parts = fc.record(
    Object.fromEntries(
      ['format', 'version', 'exportedAt', 'journal', 'drafts', 'history', 'quarantine', 'deals'].map(
        (name) => [name, fc.jsonValue()],
      ),
    ),
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(parts, fc.json(), async (parts, json) => {
      await readBackup(await forged(parts));
      await readBackup(await forged({ drafts: [json, parts], journal: [parts] }));
      await readBackup(file(json));
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
