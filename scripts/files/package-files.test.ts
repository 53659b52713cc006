import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { profileJson } from '../../src/profiles/public-form.ts';
import { readSettings } from '../../src/tables/settings.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { packageFiles } from './package-files.ts';
import { readArchive, readWorkbook } from './read-back.ts';
import { profileWorkbook } from './workbook/profile-workbook.ts';
import { lettersOf } from './workbook/sheet-xml.ts';
import { writeXlsx } from './workbook/write-xlsx.ts';

const settings = readSettings(arcadia);
const edition = { ...arcadiaProfiles, settings };
const files = new Map([...packageFiles(edition)].map(({ address, content }) => [address, content]));
const whole = readWorkbook(files.get('/data/system-profiles.xlsx') as Uint8Array);
const archive = readArchive(files.get('/data/system-profiles.zip') as Uint8Array);
const folder = 'system-profiles-2026-11';

type Row = Record<string, string | number | null>;

/** Rows of a sheet under its headings; a cell that is not there is null. */
function rowsOf(sheets: typeof whole, name: string): Row[] {
  const [heading, ...rows] = sheets.get(name)!;
  return rows.map((row) =>
    Object.fromEntries([...heading!].map(([column, title]) => [title, row.get(column) ?? null])),
  );
}

/** Every figure as the public JSON of profiles gives it: area, indicator, period, sex, value, ends, reason. */
const figuresOfPages = [...arcadiaProfiles.profiles.values()].flatMap((profile) => {
  const { code, indicators } = JSON.parse(profileJson(profile));
  return indicators.flatMap((indicator: { id: string; observations: Row[] }) =>
    indicator.observations.map((each) =>
      [
        code,
        indicator.id,
        each['period'],
        each['sex'],
        each['value'],
        each['lower'],
        each['upper'],
        each['missing'],
      ].join(),
    ),
  );
});

const figureOf = (row: Row): string =>
  ['area_code', 'indicator', 'period', 'sex', 'value', 'lower', 'upper', 'missing']
    .map((column) => row[column])
    .join();

describe('everything in one', () => {
  it('as a workbook holds every figure of every page, and no other of an area with a page', () => {
    const withPage = new Set(arcadiaProfiles.profiles.keys());
    const rows = rowsOf(whole, 'Figures').filter((row) => withPage.has(String(row['area_code'])));
    expect(rows.map(figureOf).sort()).toEqual(figuresOfPages.sort());
  });

  it('as an archive holds the same', () => {
    const rows = [...archive].flatMap(([path, text]) => {
      const indicator = /indicators\/(.+)\.csv$/.exec(path)?.[1];
      if (!indicator) return [];
      const { data } = Papa.parse<Row>(text, {
        header: true,
        delimiter: ',',
        skipEmptyLines: true,
      });
      return data.map((row) => ({ ...row, indicator }));
    });
    const withPage = new Set(arcadiaProfiles.profiles.keys());
    const ofPages = rows.filter((row: Row) => withPage.has(String(row['area_code'])));
    const asNumbers = (text: string) =>
      text.replaceAll(/(\.\d*?)0+(?=,|$)/g, '$1').replaceAll('.,', ',');
    expect(ofPages.map(figureOf).map(asNumbers).sort()).toEqual(figuresOfPages.sort());
  });

  it('says what it holds, whose it is and under which licence, in files a person can read', () => {
    expect([...archive.keys()].slice(0, 4)).toEqual(
      ['README.txt', 'LICENCES.txt', 'release.json', 'datapackage.json'].map(
        (name) => `${folder}/${name}`,
      ),
    );
    expect(archive.get(`${folder}/README.txt`)).toContain('A blank is not nought');
    expect(archive.get(`${folder}/LICENCES.txt`)).toContain(
      'Contains invented figures of the Arcadian Office',
    );
    expect(JSON.parse(archive.get(`${folder}/release.json`)!)).toMatchObject({
      id: settings.release.id,
    });
  });

  it('describes each table of the archive, and nothing that is not there', () => {
    const described = JSON.parse(archive.get(`${folder}/datapackage.json`)!) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    const tables = [...archive.keys()].filter((path) => path.endsWith('.csv'));
    expect(described.resources.map(({ path }) => `${folder}/${path}`)).toEqual(tables);
    for (const { path, schema } of described.resources) {
      const heading = archive.get(`${folder}/${path}`)!.replace('\ufeff', '').split('\n')[0];
      expect(schema.fields.map(({ name }) => name).join()).toBe(heading);
    }
  });

  it('is the same, byte for byte, each time', () => {
    for (const { address, content } of packageFiles(edition))
      expect(Buffer.from(content).equals(Buffer.from(files.get(address)!)), address).toBe(true);
  });
});

describe('a profile as a workbook', () => {
  const [northmoor, country] = [codes.northmoor, codes.country].map(arcadiaProfiles.profile);
  const bytes = writeXlsx(profileWorkbook(northmoor!, country!, settings));
  const sheets = readWorkbook(bytes);

  it('has a sheet to read first, the figures, what they are beside, the gaps, the sources and what the columns hold', () => {
    expect([...sheets.keys()]).toEqual([
      'About',
      'Figures',
      'Beside Arcadia',
      'Gaps',
      'Sources',
      'Columns',
    ]);
    expect(rowsOf(sheets, 'About').find((row) => row['About'] === 'Address')?.['Says']).toBe(
      `${settings.baseAddress}/id/${codes.northmoor}/`,
    );
  });

  it('keeps numbers as numbers, and codes and periods as text', () => {
    const row = rowsOf(sheets, 'Figures').find(
      (each) =>
        each['indicator'] === 'life-expectancy' &&
        each['period'] === '2023-2025' &&
        each['sex'] === 'male',
    );
    expect(row).toMatchObject({
      area_code: 'X06000001',
      value: 74.4,
      published_comparison: 'worse',
    });
    const years = rowsOf(sheets, 'Figures').filter((each) => each['indicator'] === 'smoking');
    expect(new Set(years.map(({ period }) => typeof period))).toEqual(new Set(['string']));
  });

  it('freezes the headings of every sheet', () => {
    const frozen = [...readArchive(bytes)].filter(([path]) => path.startsWith('xl/worksheets/'));
    for (const [, xml] of frozen) expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(frozen).toHaveLength(6);
  });

  it('counts columns in letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(lettersOf)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
