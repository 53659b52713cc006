import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { NationalFindings } from '../priorities/national-findings.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { nationalFindingsTable } from './national-csv.ts';
import { tableCsv } from './public-table.ts';

describe('the file of national findings', () => {
  it('gives each finding whole: figure, numbers, study, source, and what differs from it', () => {
    const { all } = new NationalFindings(tablesIn(arcadia.data));
    const lines = tableCsv(nationalFindingsTable(all)).trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(
      'survey-homes,Most,Systems that speak of homes.,,,housing,audit-homes,Survey of harbour towns,Harbour Trust,2024,9 of 12 systems took part.,,The numbers are small.,Article on the survey,Harbour News,2024-06,',
    );
  });
});
