import { expect, it } from 'vitest';
import { packedCodes, unpackedCodes } from './packed-codes.ts';

it('writes a code as how far its number is from the one before', () => {
  expect(packedCodes(['E06000001', 'E06000002', 'E06000005', 'E07000008'])).toBe(
    '=E06000001  3 1000003',
  );
});

it.each([
  ['E06000009', 'E06000010', 'E06000010', 'E92000001', 'S12000001'],
  ['hill', 'moor', 'moor-2', 'moor-9', 'moor-10'],
  ['7', '8', '009'],
  ['one'],
  [],
])('reads %j again as they were', (...codes) => {
  expect(unpackedCodes(packedCodes(codes))).toEqual(codes);
});
