import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { problemsOf } from '../fixtures/problems-of.ts';
import { attributeReleases, sourcesToLookAt } from './attribute-tables.ts';
import { openDataFolder } from './data-folder.ts';
import { dataWith, folderWith } from './fixture.ts';
import { officialFile } from './official-file.ts';
import { importer } from './ohid-fingertips.ts';
import { putInPlace } from './put-in-place.ts';
import { runImport } from './run-import.ts';

/** Official figures of smoking, made up, of these areas; the file was written on 20 September 2026. */
function downloads(areas: readonly string[]): string {
  const rows = areas.map((area) => ({
    'Indicator ID': '92443',
    'Area Code': area,
    Age: '18+ yrs',
    'Time period': '2024',
    Value: '20',
    'Lower CI 95.0 limit': '18',
    'Upper CI 95.0 limit': '22',
  }));
  const from = folderWith({ 'smoking.csv': officialFile(...rows) });
  const day = new Date('2026-09-20T12:00:00Z');
  utimesSync(join(from, 'smoking.csv'), day, day);
  return from;
}

const local = ['X06000001', 'X07000001', 'X07000002', 'X10000001', 'X92000001'];

/** Says of every source of a copy what its publisher calls its figures, in a column that may be left out. */
function giveStatus(copy: ArcadiaCopy, status: string): void {
  const [heading, ...rows] = readFileSync(copy.path('data/sources.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  const lines = [`${heading},status`, ...rows.map((row) => `${row},${status}`)];
  copy.write('data/sources.csv', `${lines.join('\n')}\n`);
}

/** Imports into a copy of Arcadia; gives its notes, and the source cells of smoking and of sources.csv. */
async function imported(
  areas: readonly string[],
  released: string | null = null,
  change: (copy: ArcadiaCopy) => void = () => {},
) {
  const copy = copyArcadia();
  change(copy);
  const data = openDataFolder(copy.data);
  const options = { replace: false, released };
  const { summary, problems } = await runImport(importer, downloads(areas), data, options);
  const cellsOf = (table: string) => data.text(table)!.split('\n');
  const row = cellsOf('indicators.csv').find((line) => line.startsWith('smoking,'))!;
  return {
    problems,
    notes: summary?.notes ?? [],
    row,
    sources: cellsOf('sources.csv'),
    data,
    copy,
  };
}

describe('the source of figures from an official file', () => {
  it('is written to sources.csv and named in indicators.csv, and the note on trust is to be read again', async () => {
    const { problems, notes, row, sources } = await imported(local);
    expect(problems).toEqual([]);
    expect(row).toMatch(/,ohid-fingertips-2026-09-20-smoking,|,ohid-fingertips-2026-09-20,/);
    expect(sources.find((line) => line.startsWith('ohid-fingertips-2026-09-20'))).toContain(
      'Fingertips as downloaded on 20 September 2026,2026-09-20,Open Government Licence v3.0',
    );
    expect(notes.find((note) => note.includes('written to sources.csv'))).toContain(
      'Read its trust_note again: “',
    );
  });

  it('is of the day of its release where that is told', async () => {
    const { sources } = await imported(local, '2026-09-01');
    expect(sources.find((line) => line.startsWith('ohid-fingertips-2026-09-01'))).toContain(
      ',1 September 2026,2026-09-01,',
    );
  });

  it.each(['in development', ''])(
    'keeps what the publisher calls its figures: “%s”',
    async (status) => {
      const { sources, notes } = await imported(local, null, (copy) => giveStatus(copy, status));
      const row = sources.find((line) => line.startsWith('ohid-fingertips-2026-09-20'))!;
      expect(row.endsWith(`,${status}`)).toBe(true);
      expect(sources.join()).not.toContain('undefined');
      expect(notes.some((note) => note.includes('Its status stays “in development”'))).toBe(
        status !== '',
      );
    },
  );

  it('says which figures are still those of the source before', async () => {
    const { sources } = await imported(['X06000001']);
    expect(sources.find((line) => line.startsWith('ohid-fingertips-2026-09-20'))).toMatch(
      /\d+ figures of smoking that it does not hold are still those of: /,
    );
  });

  it('leaves the tables without a problem', async () => {
    const { data } = await imported(local);
    const told = problemsOf((copy) => {
      for (const [table, bytes] of data.settled()) copy.write(`data/${table}`, bytes);
    });
    expect(
      told.filter((line) => !line.includes('strange') && !line.includes('acknowledged')),
    ).toEqual([]);
  });

  it('is said in words where the tables have no place for it', async () => {
    const data = openDataFolder(dataWith({ 'indicators.csv': 'id,official_id\nsmoking,92443\n' }));
    const options = { replace: false, released: null };
    const { summary } = await runImport(importer, downloads(['X01']), data, options);
    expect(summary!.notes.at(-1)).toContain('Add to sources.csv: id “ohid-fingertips-2026-09-20”');
  });
});

describe('the source of a table that names none in its rows', () => {
  const sources =
    'id,publisher,title,release,released,licence,attribution,url,via,note\npost,P,T,2025.4.0,2025-10-20,MIT,© 2025 P.,,,\n';
  const links = 'table,source_id\npostcodes,post\nplaces,post\n';
  const need = {
    table: 'postcodes',
    sourceId: 'post',
    release: '2026.1.0',
    released: '2026-02-01',
  };

  it('takes the release that the file states', () => {
    const path = dataWith({ 'sources.csv': sources, 'table-sources.csv': links });
    const data = openDataFolder(path);
    expect(attributeReleases(data, [need])).toEqual([
      'postcodes: post in sources.csv is now 2026.1.0, of 2026-02-01; it was 2025.4.0, of 2025-10-20.',
    ]);
    putInPlace(data);
    expect(openDataFolder(path).text('sources.csv')).toContain('2026.1.0,2026-02-01,MIT,© 2026 P.');
    expect(attributeReleases(openDataFolder(path), [need])).toEqual([]);
  });

  it('is named where the file states none and the table changed', () => {
    const data = openDataFolder(dataWith({ 'sources.csv': sources, 'table-sources.csv': links }));
    const change = { table: 'places.csv', rows: 1, added: 1, changed: 0, gone: 0 };
    expect(sourcesToLookAt(data, [change], [])).toEqual([
      'places changed: if the files are of another release than post says (2025.4.0), correct that row of sources.csv.',
    ]);
    expect(sourcesToLookAt(data, [{ ...change, added: 0 }], [])).toEqual([]);
  });
});
