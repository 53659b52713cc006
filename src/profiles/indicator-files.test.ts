import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { readEdition } from '../tables/read-edition.ts';
import { areaListCsv, listAreas } from './area-list.ts';
import { buildProfiles } from './build-profiles.ts';
import { indicatorCsv, indicatorMetadata } from './indicator-files.ts';

const { edition } = readEdition(arcadia.data);
const { areas, indicators } = buildProfiles(edition!, 'Spring 2026');
const smoking = indicators.get('smoking')!;

describe('the file of an indicator', () => {
  it('holds every observation of the table, blanks with their reason', () => {
    const rows = indicatorCsv(smoking, areas).trimEnd().split('\n').slice(1);
    expect(rows).toHaveLength(edition!.observations.get('smoking')!.length);
    expect(rows.filter((row) => row.includes(',suppressed,'))).toHaveLength(1);
  });

  it('is described column by column', () => {
    const metadata = indicatorMetadata(smoking, 'https://profiles.example') as {
      tableSchema: { columns: { name: string }[] };
    };
    const header = indicatorCsv(smoking, areas).split('\n')[0];
    expect(metadata.tableSchema.columns.map((column) => column.name).join()).toBe(header);
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
    const csv = areaListCsv(listAreas(areas));
    expect(csv).toContain('X10000001 | X54000002');
  });
});
