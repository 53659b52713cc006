import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon, Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { readShapes } from './boundaries-file.ts';
import { hexesFromHexJson } from './boundaries-hexes.ts';
import { unsoundMaps } from './boundaries-sound.ts';
import { openDataFolder } from './data-folder.ts';
import { downloadsIn } from './files-of-folder.ts';
import { dataWith, folderWith } from './fixture.ts';

/** Two squares side by side, of X01 and X02. */
const twoSquares = (first = 'X01', second = 'X02'): Topology => {
  const square = (west: number): [number, number][] => [
    [west, 50],
    [west, 51],
    [west + 1, 51],
    [west + 1, 50],
    [west, 50],
  ];
  const shape = (id: string, arc: number): Polygon => ({
    type: 'Polygon',
    id,
    properties: { cd: id },
    arcs: [[arc]],
  });
  return {
    type: 'Topology',
    objects: {
      areas: { type: 'GeometryCollection', geometries: [shape(first, 0), shape(second, 1)] },
    },
    arcs: [square(0), square(1)],
  };
};

const neighbourhoods = `lsoa_code,local_authority,ics,ics_until_2026,latitude,longitude
N1,X01,X54,X54,50.5,0.5
N2,X02,X54,X54,50.5,1.5
`;

const unsound = (topology: Topology) => {
  const data = openDataFolder(dataWith({ 'neighbourhoods.csv': neighbourhoods }));
  return unsoundMaps([{ map: 'local-authorities', file: 'lad.geojson', topology }], data);
};

it('shapes that two areas have exchanged are refused under the name of the published file', () => {
  expect(unsound(twoSquares())).toEqual([]);
  expect(unsound(twoSquares('X02', 'X01'))).toMatchObject([
    {
      file: 'lad.geojson',
      value: 'X02',
      rule: 'has a shape that lies elsewhere than its neighbourhoods',
      fix: expect.stringMatching(/Download the file again\.$/),
    },
    { file: 'lad.geojson', value: 'X01' },
  ]);
});

it('a TopoJSON that lacks lines is refused, with the first shape that needs them', () => {
  const wanted = { called: 'councils', file: 'a.topojson', codeProperties: ['cd'] };
  const { arcs: _, ...without } = twoSquares();
  const short = { ...twoSquares(), arcs: twoSquares().arcs.slice(0, 1) };
  const folder = folderWith({ 'a.json': JSON.stringify(without), 'b.json': JSON.stringify(short) });
  expect(() => readShapes(join(folder, 'a.json'), wanted)).toThrow(
    'a.json: Shape 1 (X01) is made of lines that are not in the file, which has 0.',
  );
  expect(() => readShapes(join(folder, 'b.json'), wanted)).toThrow('Shape 2 (X02)');
});

it('hexagons that lie on one another are refused, and many without one are told as one', () => {
  const place = { q: 0, r: 0 };
  const hexJson = { layout: 'odd-r' as const, hexes: { X01: place, X02: place } };
  const of = (...codes: string[]) => ({ codes: new Set(codes), recode: String });
  expect(() => hexesFromHexJson('a.hexjson', hexJson, of('X01', 'X02'))).toThrow(
    'a.hexjson: X01 and X02 lie on one hexagon, at q 0 and r 0.',
  );
  expect(() => hexesFromHexJson('a.hexjson', hexJson, of('X01', 'A', 'B', 'C', 'D'))).toThrow(
    'a.hexjson: Of 5 areas 4 have no hexagon: A, B, C ….',
  );
});

it('a link to a download is a download, and one that leads nowhere is none', () => {
  const folder = folderWith({ 'there/a.csv': 'area\n' });
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(downloads, 'b.csv'), 'area\n');
  symlinkSync(join(folder, 'there/a.csv'), join(downloads, 'a.csv'));
  symlinkSync(join(folder, 'gone.csv'), join(downloads, 'gone.csv'));
  symlinkSync('itself.csv', join(downloads, 'itself.csv'));
  expect(downloadsIn(downloads).map(({ file }) => file)).toEqual(['a.csv', 'b.csv']);
});
