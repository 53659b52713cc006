import { expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { folderWith } from './fixture.ts';
import { unsoundLists } from './geography-sound.ts';
import type { GeographySources } from './geography-sources.ts';
import { tableProblems } from './table-problems.ts';

const areas = 'code,kind,name,valid_from\nX01,district,Northmoor,\nX02,district,Southmere,\n';
const data = openDataFolder(folderWith({ 'areas.csv': areas }));
const listed = (names: readonly [string, string]) =>
  ({
    authorities: [
      { lad25cd: 'X01', lad25nm: names[0] },
      { lad25cd: 'X02', lad25nm: names[1] },
    ],
    neighbourhoods: [{ lsoa21_code: 'N1', lad25cd: 'X01' }],
  }) as GeographySources;
const middle = (latitude: string, longitude: string) => [{ LSOACD: 'N1', latitude, longitude }];

it('names of the register that were sorted apart from their codes are told, at their lines', () => {
  const found = unsoundLists(listed(['Southmere', 'Northmoor']), middle('53.5', '-1.2'), data);
  expect(found.map(({ file, line, value, rule }) => [file, line, value, rule])).toEqual([
    ['lad25_register.csv', 2, 'Southmere', 'is the name of another area than the code'],
    ['lad25_register.csv', 3, 'Northmoor', 'is the name of another area than the code'],
  ]);
});

it('a council with a new name is no fault', () => {
  const found = unsoundLists(listed(['New Northmoor', 'Southmere']), middle('53.5', '-1.2'), data);
  expect(found).toEqual([]);
});

it('latitudes in the place of longitudes are told once', () => {
  const found = unsoundLists(listed(['Northmoor', 'Southmere']), middle('-1.2', '53.5'), data);
  expect(found.map(({ file, rule }) => `${file}: ${rule}`)).toEqual([
    'lsoa-latlong.csv: Of 1 neighbourhoods 1 have their middle outside Great Britain: N1 at latitude -1.2, longitude 53.5',
  ]);
});

const heading =
  'lsoa_code,local_authority,ics,ics_until_2026,residents,imd_rank,imd_decile,latitude,longitude';
const neighbourhood = (code: string, residents: string): string =>
  `${code},E09000001,E54000029,E54000029,${residents},29199,9,51.51817,-0.09708\n`;
const change = { table: 'neighbourhoods.csv', rows: 1, added: 1, changed: 0, gone: 0 };

it('cells that the check of the tables would refuse are told before they are written', () => {
  const folder = openDataFolder(folderWith({}));
  folder.settle('neighbourhoods.csv', `${heading}\n${neighbourhood('E01000001', '"1,475"')}`);
  expect(tableProblems(folder, [change]).map(({ column, value }) => [column, value])).toEqual([
    ['residents', '1,475'],
  ]);
  expect(tableProblems(folder, [{ ...change, added: 0 }])).toEqual([]);
});

it('of rows that the table had before, only those that the import changes are told', () => {
  const [kept, old] = [neighbourhood('E01000001', 'some'), neighbourhood('E01000002', '1475')];
  const folder = openDataFolder(folderWith({ 'neighbourhoods.csv': `${heading}\n${kept}${old}` }));
  const [changed, added] = [neighbourhood('E01000002', 'few'), neighbourhood('E01000003', 'none')];
  folder.settle('neighbourhoods.csv', `${heading}\n${kept}${changed}${added}`);
  const found = tableProblems(folder, [{ ...change, changed: 1 }]);
  expect(found.map(({ line, value }) => [line, value])).toEqual([
    [3, 'few'],
    [4, 'none'],
  ]);
});
