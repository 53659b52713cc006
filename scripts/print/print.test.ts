import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printedFile, printedFolder, printedProfiles } from '../../src/tables/printed-profiles.ts';
import { printedFiles } from '../files/printed-files.ts';
import { chosenProfiles } from './chosen-profiles.ts';

const all = [
  { code: 'X1', path: '/a/' },
  { code: 'X2', path: '/b/' },
];

describe('the profiles to print', () => {
  it('are all where no code is given, and each once where some are', () => {
    expect(chosenProfiles(all, [])).toEqual(all);
    expect(chosenProfiles(all, ['X2', 'X2'])).toEqual([all[1]]);
  });

  it('are refused, every unknown code named at once', () => {
    expect(() => chosenProfiles(all, ['X1', 'X7', 'blackpool'])).toThrow(
      'no profile has the code “X7”, “blackpool”',
    );
  });
});

describe('what is printed', () => {
  it('is of one release of one edition', () => {
    const folders = [
      printedFolder('data', '2026-11'),
      printedFolder('data', '2027-05'),
      printedFolder('scripts/fixtures/arcadia/data', '2026-11'),
    ];
    expect(new Set(folders).size).toBe(3);
  });

  it('is carried by builds where it is whole, and nothing where nothing is printed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'printed-'));
    expect([...printedFiles(join(folder, 'none'))]).toEqual([]);
    writeFileSync(printedFile(folder, 'X1'), '%PDF-1.4');
    writeFileSync(`${printedFile(folder, 'X2')}.new`, 'half');
    expect([...printedProfiles(folder)]).toEqual(['X1']);
    expect([...printedFiles(folder)]).toEqual([
      { address: '/pdf/X1.pdf', content: Buffer.from('%PDF-1.4') },
    ]);
  });
});
