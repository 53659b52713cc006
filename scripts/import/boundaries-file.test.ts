import { expect, it } from 'vitest';
import { findShapes } from './boundaries-file.ts';
import { hexJsonOf } from './boundaries-hexes.ts';
import { folderWith } from './fixture.ts';

const wanted = {
  called: 'systems of Arcadia',
  file: 'icb23.topojson',
  codeProperties: ['cd', 'ICB23CD'],
};

it.each([
  ['null', 'The file is neither TopoJSON nor GeoJSON.'],
  ['"shapes"', 'The file is neither TopoJSON nor GeoJSON.'],
  ['{"type":"FeatureCollection","features":[null]}', 'What stands as shape 1 is none.'],
  [
    '{"type":"Topology","arcs":[],"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":null},3]}}}',
    'What stands as shape 2 is none.',
  ],
  [
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ICB22CD":"X54"}}]}',
    'The shapes are of the areas of another year',
  ],
])('%s in place of shapes is refused with the name of the file', (text, why) => {
  const folder = folderWith({ 'icb23.topojson': text });
  expect(() => findShapes(folder, wanted)).toThrow(`icb23.topojson: ${why}`);
});

it.each([
  ['x', 'The file is not JSON.'],
  ['null', 'The file is no HexJSON that is known: all of it.'],
  ['{"hexes":{}}', 'The file is no HexJSON that is known: layout.'],
  ['{"layout":"even-r","hexes":{}}', 'The file is no HexJSON that is known: layout.'],
  [
    '{"layout":"odd-r","hexes":{"X01":{"q":"a","r":1}}}',
    'The file is no HexJSON that is known: hexes.X01.q.',
  ],
])('%s in place of hexagons is refused with the name of the file', (text, why) => {
  expect(() => hexJsonOf('a.hexjson', text)).toThrow(`a.hexjson: ${why}`);
});

it('a file that says that it was cut off is refused', () => {
  const cut = '{"type":"FeatureCollection","exceededTransferLimit":true,"features":[{}]}';
  expect(() => findShapes(folderWith({ 'icb23.topojson': cut }), wanted)).toThrow(
    'icb23.topojson: The file says that it was cut off',
  );
});
