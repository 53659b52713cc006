import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printedFile, printedFolder, printedProfiles } from '../../src/tables/printed-profiles.ts';
import { carriesPrinted, printedFiles } from '../files/printed-files.ts';
import type { Pdf, Sheet } from '../browser/read-pdf.ts';
import { chosenProfiles } from './chosen-profiles.ts';
import { sheetFaults } from './sheet-faults.ts';

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

  it('is in the site only once a build carried it, and again only after the next', () => {
    const folder = mkdtempSync(join(tmpdir(), 'printed-'));
    const site = mkdtempSync(join(tmpdir(), 'site-'));
    expect(carriesPrinted(site, folder)).toBe(true);
    writeFileSync(printedFile(folder, 'X1'), 'printed');
    expect(carriesPrinted(site, folder)).toBe(false);
    mkdirSync(join(site, 'pdf'));
    writeFileSync(join(site, 'pdf', 'X1.pdf'), 'printed');
    expect(carriesPrinted(site, folder)).toBe(true);
    const later = new Date(Date.now() + 60_000);
    utimesSync(printedFile(folder, 'X1'), later, later);
    expect(carriesPrinted(site, folder)).toBe(false);
    for (const made of [folder, site]) rmSync(made, { recursive: true });
  });
});

const tags = ['H1', 'H2', 'H3', 'P', 'LI', 'Table', 'TH'].map((role) => ({ role }));
const sheet = (run: string, held: Partial<Sheet> = {}): Sheet => ({
  words: [],
  run,
  tags,
  ...held,
});
const printed = (held: Partial<Pdf>): Pdf => ({
  title: 'Northmoor',
  language: 'en-GB',
  isTagged: true,
  sheets: [sheet('Northmoor1/2'), sheet('2/2')],
  ...held,
});

describe('the faults of a printed profile', () => {
  it('are none where its sheets, words and tags are right', () => {
    expect(sheetFaults(printed({}))).toEqual([]);
  });

  it('are all told at once', () => {
    const small = { words: [{ text: 'a note', size: 7 }], tags: [{ role: 'Figure' }] };
    expect(sheetFaults(printed({ title: '', sheets: [sheet('1/2', small)] }))).toEqual([
      '1 sheets',
      '“a note” in 7.0 points',
      '1 sheets without their number',
      'no title',
      'no tag H1, H2, H3, P, LI',
      '1 pictures without text',
    ]);
    const withoutHeads = tags.filter(({ role }) => role !== 'TH');
    const sheets = ['1/2', '2/2'].map((run) => sheet(run, { tags: withoutHeads }));
    expect(sheetFaults(printed({ isTagged: false, sheets }))).toEqual([
      'not tagged',
      'a table without heads',
    ]);
  });
});
