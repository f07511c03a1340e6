import { strFromU8, unzipSync } from 'fflate';
import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { qtiOf } from '../../../src/files/question-bank/qti.ts';
import { zipped } from '../../../src/files/question-bank/zip.ts';
import { fill, many, one } from '../../core/question/given-kinds.ts';
import { courseOf } from './given.ts';

const files = qtiOf(courseOf([one, many, { ...fill, prompt: 'שלום 🧶 é' }]));

/** What a zip holds by its own listing at the end, read here byte by byte and unpacked by Node. */
function listing(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const found = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(bytes.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [crc, packed, size] = [16, 20, 24].map((offset) => bytes.readUInt32LE(at + offset));
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(start, start + packed!));
    expect([content.length, crc32(content)]).toEqual([size, crc]);
    found.set(bytes.toString('utf8', at + 46, at + 46 + name!), content.toString('utf8'));
    at += 46 + name! + extra! + comment!;
  }
  return found;
}

test('a zip opens again with every file as it was', () => {
  const opened = Object.entries(unzipSync(zipped(files))).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(opened).toEqual([...files]);
});

test('a reader that knows nothing of who packed it finds the same files, the manifest first', () => {
  expect([...listing(zipped(files))]).toEqual([...files]);
  expect([...files.keys()][0]).toBe('imsmanifest.xml');
});

test('the same course gives the same bytes, whatever the clock and the time zone', () => {
  const before = process.env.TZ;
  const bytes = ['Pacific/Auckland', 'America/Los_Angeles'].map((zone) => {
    process.env.TZ = zone;
    return Buffer.from(zipped(qtiOf(courseOf([one, many])))).toString('base64');
  });
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  expect(bytes[0]).toBe(bytes[1]);
});
