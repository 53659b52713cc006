import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { builtFrom, tablesIn } from '../../scripts/fixtures/read-once.ts';
import { areaTable, listAreas } from './area-list.ts';
import { indicatorCsv } from './indicator-files.ts';
import { indicatorMetadata } from './indicator-metadata.ts';
import { periodAsText } from './period-text.ts';
import { tableCsv } from './public-table.ts';

const edition = tablesIn(arcadia.data);
const { areas, indicators } = builtFrom(arcadia.data);
const smoking = indicators.get('smoking')!;

describe('the file of an indicator', () => {
  it('holds every observation of the table, blanks with their reason', () => {
    const rows = indicatorCsv(smoking, areas).trimEnd().split('\n').slice(1);
    expect(rows).toHaveLength(edition.observations.get('smoking')!.length);
    expect(rows.filter((row) => row.includes(',suppressed,'))).toHaveLength(1);
  });

  it('is described column by column', () => {
    const metadata = indicatorMetadata(smoking, 'https://profiles.example') as {
      tableSchema: { columns: { name: string; titles: string }[] };
    };
    const header = indicatorCsv(smoking, areas).split('\n')[0];
    const { columns } = metadata.tableSchema;
    expect(columns.map((column) => column.name).join()).toBe(header);
    expect(columns.map((column) => column.titles).join()).toBe(header);
  });

  it('names its licence by an address, and every source it has', () => {
    const other = edition.sources.find(({ id }) => id === 'arcadia-geography')!;
    const own = indicatorMetadata(smoking, 'https://profiles.example');
    expect(own).toMatchObject({
      'dc:license': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      'dc:publisher': 'Arcadian Office of Health',
    });
    const both = indicatorMetadata({ ...smoking, icsSource: other }, 'https://profiles.example');
    expect(both).toMatchObject({
      'dc:publisher': ['Arcadian Office of Health', 'Arcadian Survey'],
    });
  });

  it('has a column of periods that no spreadsheet takes for a date', () => {
    const [header] = indicatorCsv(smoking, areas).split('\n');
    expect(header?.split(',').at(-1)).toBe('period_text');
    expect(periodAsText('2011/12')).toBe('2011/12 (year)');
    expect(periodAsText('2025-07')).toBe('2025-07 (month)');
    expect(periodAsText('2023-2025')).toBe('2023-2025');
  });
});

describe('the list of areas', () => {
  it('holds every area with a page once, the country first', () => {
    const list = listAreas(areas);
    expect(list[0]?.name).toBe('Arcadia');
    expect(list.map((area) => area.code)).not.toContain('X12000001');
    expect(new Set(list.map((area) => area.url)).size).toBe(list.length);
  });

  it('writes several codes in one cell', () => {
    const csv = tableCsv(areaTable(listAreas(areas)));
    expect(csv).toContain('X10000001 | X54000002');
  });
});
