import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, importInto } from './fixture.ts';
import { planKindOf } from './published-priorities-words.ts';
import { importer } from './published-priorities.ts';
import { readCsv, type CsvRow } from './read-csv.ts';

const areas = `code,kind,name,official_name,slug,valid_from
X92,country,Arcadia,Arcadia,arcadia,
X06,unitary,Northmoor,Northmoor Council,northmoor,
X54,ics,"Moor, Vale and Mere","NHS Moor, Vale and Mere Integrated Care Board",moor-vale-and-mere,
X55,ics,"Moor, Vale and Mere","NHS Moor, Vale and Mere Integrated Care Board",moor-and-more,2026-04-01
`;

const page = {
  url: 'https://mvm.arcadia.example/plan',
  title: 'Our plan',
  date: '2023',
  kind: 'ICS page (seed document)',
  confidence: 'high',
  date_basis: 'stated on page or in address',
};

const system = {
  ics: 'Moor Vale and Mere',
  status: 'partial',
  status_note: 'JFP not retrieved',
  priorities: [
    { label: 'Start well', set: 'A', document_kind: 'Joint Forward Plan', source_url: page.url },
    {
      label: 'Start well',
      set: 'B',
      document_kind: 'Health and Wellbeing Strategy (Northmoor)',
      source_url: page.url,
    },
  ],
  targets: [],
  core20plus_groups: [],
  documents: [],
  themes: [{ theme: 'homes', source_url: page.url }],
  merger: {},
  sources: [page, { ...page, url: 'no address', title: 'A paper', caution: 'third-party copy' }],
  notes: [],
};

async function imported(changed: object = {}): Promise<(table: string) => CsvRow[]> {
  const from = folderWith({
    'published-priorities.json': JSON.stringify([{ ...system, ...changed }]),
    'coverage.md': 'Read in March 2026.',
    'local-strategies.json': '[]',
    'README.md': '| `local-strategies.json` | strategies of councils | April 2026 |',
  });
  const data = folderWith({ 'areas.csv': areas });
  await importInto(importer, from, data);
  return (table) => readCsv(join(data, `${table}.csv`));
}

describe('the import of published priorities', () => {
  it('carries labels and links to the system as it stood before April 2026', async () => {
    const read = await imported();
    expect(
      read('priorities').map((row) => [row['id'], row['area_code'], row['label'], row['kind']]),
    ).toEqual([
      ['moor-vale-and-mere-start-well', 'X54', 'Start well', 'joint-forward-plan'],
      ['moor-vale-and-mere-start-well-2', 'X54', 'Start well', 'health-and-wellbeing-strategy'],
    ]);
    expect(read('documents').map((row) => [row['url'], row['caution']])).toEqual([
      ['', 'third-party copy'],
      [page.url, ''],
    ]);
  });

  it('puts together a list whose first were read on one page and the rest on another', async () => {
    const of = (label: string, set: string) => ({ ...system.priorities[0]!, label, set });
    const read = await imported({
      priorities: [
        of('Start well', 'Three aims (first two seen on the part of the page read)'),
        of('Live well', 'Three aims (first two seen on the part of the page read)'),
        of('Thrive', 'Strands'),
        of('Age well', 'Three aims (remaining one, from council news)'),
        of('Grow', 'Five goals (first on the part of the page read)'),
      ],
    });
    expect(read('priorities').map((row) => [row['position'], row['set'], row['label']])).toEqual([
      ['1', 'Three aims', 'Start well'],
      ['2', 'Three aims', 'Live well'],
      ['3', 'Three aims', 'Age well'],
      ['4', 'Strands', 'Thrive'],
      ['5', 'Five goals (first on the part of the page read)', 'Grow'],
    ]);
  });

  it('knows a place’s priorities, and the place where it is named', async () => {
    const read = await imported();
    expect(read('priorities').map((row) => [row['scope'], row['place_code']])).toEqual([
      ['system', ''],
      ['place', 'X06'],
    ]);
  });

  it('says remarks on the reading plainly', async () => {
    const read = await imported();
    expect(read('readings')).toEqual([
      {
        area_code: 'X54',
        status: 'in-part',
        note: 'Joint Forward Plan not read',
        read_in: '2026-03',
      },
    ]);
    expect(read('documents')[1]!['kind_as_stated']).toBe('ICS page');
  });

  it('stops at a part it does not know, a system that is none, and a page that was not read', async () => {
    await expect(imported({ colour: 'red' })).rejects.toThrow('published-priorities.json, at 0');
    await expect(imported({ ics: 'Nowhere' })).rejects.toThrow('no system called “Nowhere”');
    const themes = [{ theme: 'homes', source_url: 'https://elsewhere.example/' }];
    await expect(imported({ themes })).rejects.toThrow('is not among the pages read');
  });

  it('names the kind of plan, and none where the words name two', () => {
    expect(planKindOf('Health & Wellbeing Integrated Care Strategy')).toBe(
      'integrated-care-strategy',
    );
    expect(planKindOf('Integrated Care Strategy / Joint Forward Plan')).toBe('other');
    expect(planKindOf('Operational Plan 2023/24')).toBe('other');
  });
});
