import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { decodeOutcode } from '../../src/postcodes/decode-outcode.ts';
import { unpackOutcodes } from '../../src/postcodes/table.ts';
import { folderOf } from './geography-sources.ts';
import { importInto } from './fixture.ts';
import { importer, outcodesFromList } from './os-code-point-open.ts';
import { checkAgainstList } from './os-code-point-open-check.ts';
import { placeFromTables } from './os-code-point-open-areas.ts';
import { codePointFiles, isPostcodeTable } from './os-code-point-open-files.ts';
import { readLine, readPostcodeTable } from './os-code-point-open-rows.ts';

const shipped = join(import.meta.dirname, '../../data');
const line = (postcode: string, country: string, district: string) =>
  `"${postcode}",10,330548,436623,"${country}","","","","${district}",""`;
const product: Record<string, string> = {
  'codepo_gb/Doc/metadata.txt':
    'DATASET VERSION NUMBER: 2030.1.0\nCOPYRIGHT DATE: 20300120\nRM UPDATE DATE: 20300117\n',
  'codepo_gb/Data/CSV/ab.csv': [
    line('AB1 1AA', 'E92000001', 'X01'),
    line('AB1 1AB', 'E92000001', 'X02'),
    line('AB1 2AA', 'E92000001', ''),
    line('AB1 3AA', 'W92000004', 'X09'),
    line('AB2 1AA', 'S92000003', 'X08'),
  ].join('\r\n'),
};

let folder = '';
let data = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  data = mkdtempSync(join(tmpdir(), 'data-'));
  const write = (into: string, name: string, rows: string[]) =>
    writeFileSync(join(into, name), `${rows.join('\n')}\n`);
  write(data, 'areas.csv', [
    'code,kind,valid_to',
    'E92000001,country,',
    'S1,ics,',
    'S2,ics,',
    'S0,ics,2026-03-31',
  ]);
  write(data, 'area-links.csv', [
    'area_code,link,to_code',
    'X01,part-of,S1',
    'X01,part-of,S0',
    'X02,part-of,S1',
    'X02,part-of,S2',
  ]);
  write(folder, 'postcodes-in-split-local-authorities.csv', ['postcode,icb26_code', 'AB1 1AB,S2']);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(data, { recursive: true });
});

function writeZip(): void {
  const files = Object.entries(product).map(([path, text]) => [path, strToU8(text)] as const);
  writeFileSync(join(folder, 'codepo_gb.zip'), zipSync(Object.fromEntries(files)));
}

function writeFolder(): void {
  for (const [path, text] of Object.entries(product)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const imported = async () => {
  const summary = await importInto(importer, folder, data);
  const table = unpackOutcodes(readFileSync(join(data, 'postcodes/outcodes.jsonl.gz')));
  const facts = JSON.parse(readFileSync(join(data, 'postcodes/table.json'), 'utf8'));
  return { summary, table, facts };
};

describe('importing Code-Point Open', () => {
  it('places postcodes by authority, and by the split list where it lies in several systems', async () => {
    writeZip();
    const { table } = await imported();
    expect(table.get('AB1') && decodeOutcode(table.get('AB1')!)).toEqual([
      { postcode: 'AB1 1AA', area: { localAuthority: 'X01', ics: 'S1' } },
      { postcode: 'AB1 1AB', area: { localAuthority: 'X02', ics: 'S2' } },
      { postcode: 'AB1 2AA', area: { localAuthority: null, ics: null } },
      { postcode: 'AB1 3AA', area: { nation: 'Wales' } },
    ]);
    expect(table.get('AB2')).toEqual({
      outcode: 'AB2',
      areas: [{ nation: 'Scotland' }],
      sectors: {},
    });
  });

  it('counts the postcodes of the country, and reads the release and its date', async () => {
    writeZip();
    expect((await imported()).facts).toMatchObject({
      release: '2030.1.0',
      listed: '2030-01-17',
      postcodes: 3,
      withoutAuthority: 1,
    });
  });

  it('reads the zip and its unpacked folder alike, and sees no change the second time', async () => {
    writeZip();
    const fromZip = await imported();
    rmSync(join(folder, 'codepo_gb.zip'));
    writeFolder();
    const fromFolder = await imported();
    expect(fromFolder.table).toEqual(fromZip.table);
    expect(fromZip.summary.tables[0]).toMatchObject({ changed: 0, gone: 0 });
    expect(fromFolder.summary.tables[0]).toMatchObject({ added: 0, changed: 0, gone: 0 });
  });

  it('stops when a postcode of a divided authority is not in the split list', async () => {
    writeFileSync(
      join(folder, 'postcodes-in-split-local-authorities.csv'),
      'postcode,icb26_code\nZZ1 1AA,S1\n',
    );
    writeZip();
    await expect(imported()).rejects.toThrow('No system is known for AB1 1AB in X02.');
  });

  it('says that a list is too old, with the authorities that have ended and how many postcodes they have', async () => {
    product['codepo_gb/Data/CSV/zz.csv'] = [
      line('ZZ1 1AA', 'E92000001', 'X77'),
      line('ZZ1 1AB', 'E92000001', 'X77'),
    ].join('\r\n');
    writeZip();
    delete product['codepo_gb/Data/CSV/zz.csv'];
    await expect(imported()).rejects.toThrow(
      'Code-Point Open 2030.1.0, of 2030-01-17, does not fit the areas held: 2 of its postcodes lie in 1 authorities that areas.csv does not know as in force (X77). It is too old',
    );
  });

  it('says that all postcodes decode to what the list says', async () => {
    writeZip();
    expect((await imported()).summary.notes[1]).toContain('all 5 postcodes agree');
  });

  it('stops when a postcode decodes to another place, to none, or is not in the list', () => {
    const listed = readPostcodeTable(product['codepo_gb/Data/CSV/ab.csv'] ?? '').slice(0, 2);
    const place = (one: { districtCode: string }) => ({
      localAuthority: one.districtCode,
      ics: 'S1',
    });
    const tableFrom = (rows: typeof listed) =>
      new Map(outcodesFromList(rows, place).map((file) => [file.outcode, file]));
    const right = tableFrom(listed);
    expect(checkAgainstList(listed, place, right)).toBe(2);
    const elsewhere = () => ({ localAuthority: 'X03', ics: 'S1' });
    expect(() => checkAgainstList(listed, elsewhere, right)).toThrow(
      'differs from the list at 2 postcodes. AB1 1AA: X01 in S1 instead of X03 in S1.',
    );
    expect(() => checkAgainstList(listed, place, tableFrom(listed.slice(1)))).toThrow(
      'AB1 1AA: nothing instead of X01 in S1.',
    );
    expect(() => checkAgainstList(listed.slice(1), place, right)).toThrow(
      'AB1 1AA: not in the list.',
    );
  });

  it('stops when the product is not there', async () => {
    await expect(imported()).rejects.toThrow('Neither codepo_gb.zip nor its unpacked folder');
  });

  it.each(['<!doctype html>', '', 'PK\u0003\u0004cut short'])(
    'stops where the archive is none or not whole: %s',
    async (text) => {
      writeFileSync(join(folder, 'codepo_gb.zip'), text);
      await expect(imported()).rejects.toThrow('The file is not a whole archive');
    },
  );

  it('reads postcodes with and without their space, and refuses other lines', () => {
    expect(readLine(line('AB101AA', 'E92000001', 'X01'))).toMatchObject({
      outcode: 'AB10',
      sector: '1',
      unit: 'AA',
    });
    expect(() => readLine('Postcode,Eastings')).toThrow('cannot read the line “Postcode,Eastings”');
  });
});

/** The folder of published files. */
const from = process.env['SOURCES'];

describe.skipIf(!from)('the table that ships, against the published list', () => {
  it('gives every postcode the area that the list gives it, and holds no other', () => {
    const sources = folderOf(from ?? '', 'postcodes');
    const place = placeFromTables(openDataFolder(shipped), sources);
    const table = unpackOutcodes(readFileSync(join(shipped, 'postcodes/outcodes.jsonl.gz')));
    const ours = new Map(
      [...table.values()]
        .flatMap(decodeOutcode)
        .filter(({ area }) => !('nation' in area))
        .map(({ postcode, area }) => [postcode, JSON.stringify(area)]),
    );
    const size = ours.size;
    let right = 0;
    for (const file of codePointFiles(sources).filter(isPostcodeTable)) {
      for (const one of readPostcodeTable(file.text())) {
        const area = place(one);
        const text = `${one.outcode} ${one.sector}${one.unit}`;
        if (!('nation' in area) && ours.get(text) === JSON.stringify(area)) right += 1;
      }
    }
    expect([right, size]).toEqual([1_492_125, 1_492_125]);
  }, 120_000);
});
