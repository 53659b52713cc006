import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../scripts/import/read-csv.ts';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { AreaIndex } from '../areas/area-index.ts';
import { publishedByKind } from '../priorities/published-for-area.ts';
import { readEdition } from '../tables/read-edition.ts';
import { documentsCsv, prioritiesCsv, targetsCsv } from './published-csv.ts';

const edition = readEdition(arcadia.data).edition!;
const areas = new AreaIndex(edition);
const { published, strategies } = publishedByKind(edition, areas);
const nameOf = (code: string): string => areas.get(code).name;
const rows = (make: typeof prioritiesCsv) =>
  parseCsv(make([published, strategies], nameOf), 'made');

describe('the files of what was published', () => {
  it('hold the priorities of systems and then of councils, with how each list stands', () => {
    const priorities = rows(prioritiesCsv);
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

  it('hold targets and documents of both, and a link only where there is no caution', () => {
    expect(rows(targetsCsv).map((row) => row['scope'])).toEqual(['place', 'programme', 'council']);
    const copy = rows(documentsCsv).find((row) => row['document'] === 'What Vale said before')!;
    expect([copy['reading'], copy['confidence'], copy['url']]).toEqual(['found', 'low', '']);
  });
});
