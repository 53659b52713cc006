import { describe, expect, it } from 'vitest';
import { downloadsIn, fatesOf, mergedFates } from './files-of-folder.ts';
import { folderWith } from './fixture.ts';
import { headingKey, nearestLayout } from './layouts.ts';

const explore =
  'areacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes\n';
const official = 'Indicator ID,Area Code,Sex,Age,Time period,Value\n';
const said = (files: Record<string, string>, publisher = 'ohid-fingertips'): string[] =>
  fatesOf(downloadsIn(folderWith(files)), publisher).map(
    ({ file, fate, why }) => `${file}: ${fate} (${why})`,
  );

describe('every file of a folder', () => {
  it('is named: read, for another, no table, or unknown with the heading that differs', () => {
    expect(
      said({
        'a.csv': official,
        'b.CSV': `\uFEFF${official}90362,X01,Female,All ages,2022 - 24,60\n`,
        'c.csv': explore,
        'd.csv': official.replace('Area Code', 'Place'),
        'e.csv': 'Shop,Lamp posts\n',
        'notes.md': 'x',
        'sub/f.csv': official,
        '.hidden.csv': official,
      }),
    ).toEqual([
      'a.csv: read (Fingertips API; it has headings and no row below them)',
      'b.CSV: read (Fingertips API)',
      'c.csv: not-ours (it is for ons-explore-local-statistics)',
      'd.csv: unknown (no layout known here; nearest: Fingertips API, which has “Area Code”)',
      'e.csv: unknown (no layout known here; none is near)',
      'notes.md: not-ours (no table of figures)',
      'sub/f.csv: unknown (in a folder of its own: only files beside each other are read; move it up)',
    ]);
  });

  it('is unknown for what it is where it is no CSV with commas', () => {
    expect(
      said({ 'a.xlsx': 'PK', 'b.csv': official.replaceAll(',', ';'), 'c.csv': '', 'd.zip': 'PK' }),
    ).toEqual([
      'a.xlsx: unknown (a spreadsheet; save the sheet as CSV UTF-8)',
      'b.csv: unknown (its cells are not divided by commas; save it as CSV with commas)',
      'c.csv: unknown (it is empty)',
      'd.zip: unknown (an archive; unpack it, and put its CSV files here)',
    ]);
  });

  it('is told by how it begins where only its name is that of a table', () => {
    expect(
      said({
        'a.csv': 'PK\u0003',
        'b.csv': '<!DOCTYPE html>',
        'c.csv': '{"a":1}',
        'd.csv': 'sep=,',
        'e.csv': `Table 1: deaths\n\n${official}`,
      }),
    ).toEqual([
      'a.csv: unknown (a spreadsheet or an archive, whatever its name; save the sheet as CSV UTF-8)',
      'b.csv: unknown (a page of the web and no table; download it again)',
      'c.csv: unknown (JSON and no table; download it again as CSV)',
      'd.csv: unknown (its first line, “sep=”, is for a spreadsheet; take it out)',
      'e.csv: unknown (its headings are on line 3; take the lines above them out)',
    ]);
  });

  it('is told to end in the middle of a line, as one that was cut short', () => {
    const row = '90362,X01,Female,All ages,2022 - 24,6';
    expect(said({ 'a.csv': official + row, 'b.csv': `${official}${row}\n` })).toEqual([
      'a.csv: read (Fingertips API; its last line has no end: was the download cut short?)',
      'b.csv: read (Fingertips API)',
    ]);
  });

  it('is read where any of several importers reads it', () => {
    const downloads = downloadsIn(
      folderWith({ 'a.csv': official, 'c.csv': explore, 'e.csv': 'x\n' }),
    );
    const merged = mergedFates(
      ['ohid-fingertips', 'ons-explore-local-statistics'].map((one) => fatesOf(downloads, one)),
    );
    expect(merged.map(({ fate }) => fate)).toEqual(['read', 'read', 'unknown']);
  });
});

it('a file that is packed is told as what it is, though it holds zeros as UTF-16 does', () => {
  const told = ['PK\u0003\u0004\0\0\0,a\0\n', '\u001f\u008b\0\0,a\n'].map((text) => {
    const [one] = fatesOf(downloadsIn(folderWith({ 'a.csv': text })), 'ohid-fingertips');
    return one!.why;
  });
  expect(told).toEqual([
    expect.stringMatching(/^a spreadsheet or an archive/),
    expect.stringMatching(/^packed as gzip/),
  ]);
});

it('a file that is known and not used says so, and UTF-16 is named', () => {
  const folder = folderWith({
    'discharges.csv': 'icb22_code,date,discharged_total\n',
    'u.csv': Buffer.from(official, 'utf16le').toString('latin1'),
  });
  const why = fatesOf(downloadsIn(folder), 'nhs-england').map((one) => `${one.fate}: ${one.why}`);
  expect(why).toEqual([
    expect.stringMatching(/^not-ours: known and not used: a number of discharges/),
    'unknown: it is in UTF-16; save it as CSV UTF-8',
  ]);
});

describe('the nearest layout', () => {
  it('names the heading that differs and what may stand for it', () => {
    const header = 'area_code,period,indicatr,unit,value,compared_to_England'.split(',');
    expect(nearestLayout('a.csv', header)).toMatchObject({
      layout: { name: 'reduced copy of Fingertips' },
      lacks: 'indicator',
      instead: 'indicatr',
    });
    // A list that is known by its name is near to no file of another.
    expect(nearestLayout('a.csv', ['la-names', 'local-authority-codes'])).toBeNull();
  });

  it('takes headings as one that differ in case, spaces and stops', () => {
    expect(
      ['Lower CI 95.0 limit', 'LowerCI95.0limit', 'lower_ci_95_0_limit'].map(headingKey),
    ).toEqual(['lowerci950limit', 'lowerci950limit', 'lowerci950limit']);
  });
});
