import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../scripts/import/read-csv.ts';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { AreaIndex } from '../areas/area-index.ts';
import { publishedByKind } from '../priorities/published-for-area.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { indexIndicators } from '../indicators/indicator.ts';
import { tableCsv, type PublicTable } from './public-table.ts';
import { documentsTable, prioritiesTable, targetsTable } from './published-csv.ts';

const edition = tablesIn(arcadia.data);
const areas = new AreaIndex(edition);
const { published, strategies } = publishedByKind(edition, areas);
const nameOf = (code: string): string => areas.get(code).name;
const stated = [published, strategies];
const rows = (table: PublicTable) => parseCsv(tableCsv(table), 'made');
const targets = rows(targetsTable(stated, nameOf, indexIndicators(edition)));

describe('the files of what was published', () => {
  it('hold the priorities of systems and then of councils, with how each list stands', () => {
    const priorities = rows(prioritiesTable(stated, nameOf));
    expect(priorities).toHaveLength(edition.priorities.length);
    const told = (label: string) => {
      const row = priorities.find((each) => each['label'] === label)!;
      return ['area_name', 'scope', 'plan', 'period', 'in_force', 'draft', 'list_read'].map(
        (column) => row[column],
      );
    };
    expect(told('Homes that are warm')).toEqual([
      'Vale',
      'council',
      'Vale together 2024 to 2029',
      '2024 to 2029',
      'yes',
      'no',
      'whole',
    ]);
    expect(told('Warmer years').slice(4)).toEqual(['no', 'no', 'whole']);
    expect(told('Good homes')).toEqual([
      'Moor, Vale and Mere',
      'system',
      'A fairer Moor, Vale and Mere',
      '2023-2028',
      '',
      '',
      '',
    ]);
  });

  it('hold where each target stands, or why that cannot be said', () => {
    const told = targets.map((row) =>
      ['status_year', 'status', 'status_reason', 'indicator', 'latest_value'].map(
        (column) => row[column],
      ),
    );
    expect(told).toEqual([
      // 19.4 of 2024, between 17.5 and 21.3: the line from 22.2 in 2020 to 15 in 2030 stands at 19.3 there.
      ['2030', 'too-close-to-call', '', 'smoking', '19.4'],
      ['', 'cannot-be-tracked', 'no-year', '', ''],
      ['2030', 'no-verdict', 'no-baseline', 'smoking', '12.4'],
    ]);
  });

  it('hold targets and documents of both, and a link only where there is no caution', () => {
    expect(targets.map((row) => row['scope'])).toEqual(['place', 'programme', 'council']);
    const copy = rows(documentsTable(stated, nameOf)).find(
      (row) => row['document'] === 'What Vale said before',
    )!;
    expect([copy['reading'], copy['confidence'], copy['url']]).toEqual(['found', 'low', '']);
  });
});
