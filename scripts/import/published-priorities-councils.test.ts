import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, importInto } from './fixture.ts';
import { otherPlanKindOf, statedNumber } from './published-priorities-words.ts';
import { importer } from './published-priorities.ts';
import { readCsv, type CsvRow } from './read-csv.ts';

const areas = `code,kind,name,official_name,slug,valid_from
X06,unitary,Northmoor,Northmoor Council,northmoor,
`;

const council = {
  area_code: 'X06',
  area: 'Northmoor',
  status: 'in-part',
  status_note: 'Two aims were read on a news page.',
  documents: [
    {
      id: 'd1',
      title: 'Moor & Mere',
      publisher: '',
      kind_as_stated: 'news item',
      date: '2025',
      date_basis: 'inferred',
      confidence: 'medium',
      url: 'https://news.arcadia.example/plan',
      caution: '',
    },
  ],
  plans: [
    {
      title: 'Northmoor strategy 2024-2029',
      kind: 'health-and-wellbeing-strategy',
      period: '2024 to 2029',
      date: '',
      document: 'd1',
    },
  ],
  priorities: [
    { label: 'Start well', set: 'Aims', position: 1, document: 'd1', in_force: 'yes' },
    {
      label: 'Age well',
      set: 'Public Health Strategy',
      position: null,
      document: 'd1',
      in_force: 'no',
    },
  ],
  targets: [
    {
      text: 'Fewer than 5% to smoke (draft of 2019)',
      measure: 'smoking',
      value: 'below 5',
      unit: '%',
      baseline: '',
      baseline_year: '',
      target_year: '2025',
      document: 'd1',
      confidence: 'high',
    },
  ],
  themes: [{ words: 'homes', document: 'd1' }],
};

async function imported(councils: object[]): Promise<(table: string) => CsvRow[]> {
  const from = folderWith({
    'published-priorities.json': '[]',
    'coverage.md': 'Read in March 2026.',
    'local-strategies.json': JSON.stringify(councils),
    'README.md':
      '| `local-strategies.json` | strategies of councils | April 2026, by two readers |',
  });
  const data = folderWith({ 'areas.csv': areas });
  await importInto(importer, from, data);
  return (table) => readCsv(join(data, `${table}.csv`));
}

describe('the import of the strategies of councils', () => {
  it('carries what was read, under ids that no system has', async () => {
    const read = await imported([council]);
    const own = (name: string) => read(name).filter((row) => row['area_code'] === 'X06');
    expect(
      own('priorities').map((row) => [row['id'], row['in_force'], row['place_in_list']]),
    ).toEqual([
      ['northmoor-council-start-well', 'yes', '1'],
      ['northmoor-council-age-well', 'no', ''],
    ]);
    expect(own('priorities').map((row) => [row['scope'], row['kind']])).toEqual([
      ['council', 'health-and-wellbeing-strategy'],
      ['council', 'other'],
    ]);
    expect(own('plans')).toMatchObject([{ period: '2024 to 2029', date: '' }]);
    expect(own('documents')).toMatchObject([
      { id: 'northmoor-council-moor-mere', confidence: 'medium', caution: '' },
    ]);
    expect(own('subjects')).toHaveLength(1);
    expect(own('readings')).toEqual([
      {
        area_code: 'X06',
        status: 'in-part',
        note: 'Two aims were read on a news page.',
        read_in: '2026-04',
      },
    ]);
  });

  it('keeps the number of a target of a council apart from the words around it', async () => {
    const read = await imported([council]);
    expect(read('targets')).toMatchObject([
      { value: '5', unit: '% (below)', scope: 'draft', passed: 'yes' },
    ]);
    expect(statedNumber('5 more', 'years')).toEqual({ value: 5, unit: 'years more' });
    expect(statedNumber('30000', 'people')).toEqual({ value: 30000, unit: 'people' });
    expect(statedNumber('one third fewer', '')).toEqual({ value: null, unit: 'one third fewer' });
    expect(statedNumber('', '')).toEqual({ value: null, unit: null });
  });

  it('stops at a council that is not the one of that code, and at a document that was not read', async () => {
    await expect(imported([{ ...council, area: 'Southmoor' }])).rejects.toThrow(
      'X06 is “Southmoor” in the record and “Northmoor” in areas.csv.',
    );
    const themes = [{ words: 'homes', document: 'd9' }];
    await expect(imported([{ ...council, themes }])).rejects.toThrow(
      'Northmoor: d9 is not among its documents.',
    );
    await expect(imported([{ ...council, colour: 'red' }])).rejects.toThrow(
      'local-strategies.json, at 0',
    );
  });

  it('tells another plan of the area from the strategy of the board', () => {
    expect(otherPlanKindOf('Key points of the council’s Public Health Strategy 2025')).toBe(
      'other',
    );
    expect(otherPlanKindOf('Outcomes of the draft integrated care strategy 2023')).toBe(
      'integrated-care-strategy',
    );
    expect(otherPlanKindOf('Five priorities of the strategy 2022 to 2027')).toBeNull();
    expect(otherPlanKindOf('Sunderland Healthy City Plan 2020-2030')).toBeNull();
  });
});
