import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './fixture.ts';
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
  const json = JSON.stringify([{ ...system, ...changed }]);
  const from = folderWith({
    'published-priorities.json': json,
    'coverage.md': 'Read in March 2026.',
  });
  const data = folderWith({ 'areas.csv': areas });
  await importer.run(from, data);
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

  it('knows a place’s priorities, and the place where it is named', async () => {
    const read = await imported();
    expect(read('priorities').map((row) => [row['scope'], row['place_code']])).toEqual([
      ['system', ''],
      ['place', 'X06'],
    ]);
  });

  it('says remarks on the reading plainly', async () => {
    const read = await imported();
    expect(read('systems-read')).toEqual([
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

const shipped = join(import.meta.dirname, '..', '..', 'data');
const table = (name: string): CsvRow[] => readCsv(join(shipped, `${name}.csv`));

describe('the priorities that ship', () => {
  it('are as many as were read', () => {
    const counts = Object.fromEntries(
      [
        'systems-read',
        'documents',
        'plans',
        'priorities',
        'targets',
        'core20plus-groups',
        'system-themes',
      ].map((name) => [name, table(name).length]),
    );
    expect(counts).toEqual({
      'systems-read': 42,
      documents: 230,
      plans: 63,
      priorities: 372,
      targets: 40,
      'core20plus-groups': 50,
      'system-themes': 439,
    });
    const status = (name: string) => table('systems-read').filter((row) => row['status'] === name);
    expect([status('found').length, status('in-part').length]).toEqual([30, 11]);
    expect(status('not-found').map((row) => row['area_code'])).toEqual(['E54000028']);
    const withNumber = table('targets').filter((row) => row['value'] !== '');
    expect(withNumber).toHaveLength(34);
    expect(new Set(withNumber.map((row) => row['area_code'])).size).toBe(13);
  });

  const from = process.env['SOURCES'];
  const path = join(from ?? '', 'published-priorities.json');

  it.skipIf(!existsSync(path))(
    'hold every label, text, group, subject and link that was read, and no other',
    () => {
      const systems = JSON.parse(readFileSync(path, 'utf8')) as Record<
        string,
        Record<string, string>[]
      >[];
      const url = new Map(table('documents').map((row) => [row['id'], row['url']]));
      const ours = (name: string, column: string) =>
        table(name)
          .map((row) => `${row[column]} ${url.get(row['document_id']!)}`)
          .sort();
      const theirs = (part: string, field: string, link: string) =>
        systems
          .flatMap((each) =>
            each[part]!.map((row) => `${row[field]} ${/^http/.test(row[link]!) ? row[link] : ''}`),
          )
          .sort();
      expect(ours('priorities', 'label')).toEqual(theirs('priorities', 'label', 'source_url'));
      expect(ours('core20plus-groups', 'group')).toEqual(
        theirs('core20plus_groups', 'group', 'source_url'),
      );
      expect(ours('system-themes', 'words')).toEqual(theirs('themes', 'theme', 'source_url'));
      expect(ours('plans', 'title')).toEqual(theirs('documents', 'title', 'url'));
      expect(ours('targets', 'measure')).toEqual(theirs('targets', 'measure', 'source_url'));
      const cautions = systems.flatMap((each) => each['sources']!.filter((row) => row['caution']));
      expect(table('documents').filter((row) => row['caution'] !== '')).toHaveLength(
        cautions.length,
      );
    },
  );
});
