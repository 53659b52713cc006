import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { joinedChecksum } from './joined-checksum.ts';

it.each([
  ['', ''],
  ['a', ''],
  ['', 'a'],
  ['one figure', 'and another'],
  ['Ynys Môn, 2023-2025', 'x'.repeat(1_000_003)],
])('is the checksum of two texts read as one', (first, second) => {
  const joined = joinedChecksum(crc32(first), crc32(second), Buffer.byteLength(second));
  expect(joined).toBe(crc32(first + second));
});
