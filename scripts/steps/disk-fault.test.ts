import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diskFault } from './disk-fault.ts';

it('says in a sentence why a file cannot be written', () => {
  const fault = Object.assign(new Error('x'), { code: 'EROFS', path: '/media/dist' });
  expect(diskFault(fault)).toBe(
    '/media/dist: the disk can only be read, not written. Name a folder on another',
  );
});

it('finds it in what a tool printed, with its path', () => {
  const output =
    "\nError: ENOSPC: no space left on device, write '/x/dist/a.html'\n    at Object.writeSync (node:fs:917:3)\n";
  expect(diskFault(output)).toMatch(/^\/x\/dist\/a.html: the disk is full\./);
});

it.skipIf(process.platform !== 'linux')('knows the words of the system itself', () => {
  try {
    writeFileSync('/dev/full', 'more');
  } catch (error) {
    expect(diskFault(error)).toMatch(/the disk is full/);
    expect(diskFault(String(error))).toMatch(/the disk is full/);
  }
  expect.assertions(2);
});

it('is silent about every other fault', () => {
  expect(diskFault(new Error('Tables have faults'))).toBeNull();
  expect(diskFault('areas.csv:3: "X" is not a code')).toBeNull();
});
