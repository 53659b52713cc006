import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { geometriesById, importer } from './boundaries.ts';
import { findShapes, type ShapesFound } from './boundaries-file.ts';
import { misplaced } from './boundaries-places.ts';
import { simplifyForOneArea } from './boundaries-detailed.ts';
import { hexesFromHexJson } from './boundaries-hexes.ts';
import { dataWith, folderWith, importInto } from './fixture.ts';
import { readCsv } from './read-csv.ts';

const data = join(import.meta.dirname, '../../data');
const areas = readCsv(join(data, 'areas.csv'));
const read = (name: string) => readFileSync(join(data, `boundaries/${name}.json`), 'utf8');

function shapes(name: string) {
  const topology = JSON.parse(read(name)) as Topology<Record<string, GeometryCollection>>;
  const [object] = Object.values(topology.objects);
  if (!object) throw new Error(`${name} holds no object.`);
  return feature(topology, object).features;
}

const codesWhere = (wanted: (row: Record<string, string>) => boolean) =>
  areas
    .filter(wanted)
    .map((row) => row['code'] ?? '')
    .sort();
const isAuthority = (row: Record<string, string>) =>
  /^(unitary|metropolitan|london-borough|district)$/.test(row['kind'] ?? '');

describe('the boundaries that ship', () => {
  it.each([
    ['local-authorities', isAuthority],
    ['local-authorities-detailed', isAuthority],
    ['ics', (row: Record<string, string>) => row['kind'] === 'ics' && row['valid_to'] === ''],
    [
      'ics-until-2026',
      (row: Record<string, string>) => row['kind'] === 'ics' && row['valid_from'] === '',
    ],
  ])(
    '%s: one shape for each area, by its code, wound so that it is not the rest of the world',
    (name, wanted) => {
      const features = shapes(name);
      expect(features.map(({ id }) => id)).toEqual(codesWhere(wanted));
      expect(features.filter((one) => geoArea(one) > 0.01 || geoArea(one) < 1e-8)).toEqual([]);
    },
  );

  it('agree in size between the simple and the detailed shape, within a twentieth', () => {
    const detailed = new Map(shapes('local-authorities-detailed').map((one) => [one.id, one]));
    const far = shapes('local-authorities').filter((one) => {
      const other = detailed.get(one.id);
      // Isles of Scilly: the simple map keeps only the larger islands.
      return one.id !== 'E06000053' && other && Math.abs(geoArea(one) / geoArea(other) - 1) > 0.05;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  it('stay within 1.2 MB in detail and 150 kB when simple', () => {
    expect(read('local-authorities-detailed').length).toBeLessThan(1_200_000);
    expect(read('local-authorities').length).toBeLessThan(150_000);
  });

  it('place every authority on a hexagon of its own', () => {
    const hexes = readCsv(join(data, 'boundaries/hexes.csv'));
    expect(hexes.map((row) => row['area_code']).sort()).toEqual(codesWhere(isAuthority));
    expect(new Set(hexes.map((row) => `${row['column']} ${row['row']}`)).size).toBe(296);
  });
});

/** A square with a dent of a hundredth in one side, and an island far smaller than a pixel. */
const square: Topology = {
  type: 'Topology',
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiPolygon', arcs: [[[0]], [[1]]], properties: { cd: 'X01' } }],
    },
  },
  arcs: [
    [
      [0, 50],
      [0, 51],
      [1, 51],
      [1, 50],
      [0.5, 50.000001],
      [0, 50],
    ],
    [
      [2, 50],
      [2, 50.0001],
      [2.0001, 50.0001],
      [2, 50],
    ],
  ],
};

describe('simplifying for one area', () => {
  it('drops corners and islands that cannot be seen, and keeps the shape', () => {
    const geometries = geometriesById(square, 'cd', new Set(['X01']));
    const simple = simplifyForOneArea(square, 'areas', geometries);
    expect(simple.arcs.map((arc) => arc.length)).toEqual([5]);
    expect(JSON.stringify(simple.objects['areas'])).toContain('"id":"X01"');
  });
});

describe('hexagons', () => {
  const hexJson = {
    layout: 'odd-r' as const,
    hexes: { X01: { q: -2, r: 3 }, X02: { q: 0, r: 2 } },
  };

  it('are counted from the left and from the top, and odd rows stay odd', () => {
    const hexes = hexesFromHexJson('a.hexjson', hexJson, {
      codes: new Set(['X01', 'X03']),
      recode: (code) => (code === 'X02' ? 'X03' : code),
    });
    expect(hexes).toEqual([
      { area_code: 'X01', column: 0, row: 1 },
      { area_code: 'X03', column: 2, row: 2 },
    ]);
  });

  it('stop the import when an area has none', () => {
    expect(() =>
      hexesFromHexJson('a.hexjson', hexJson, { codes: new Set(['X09']), recode: String }),
    ).toThrow('a.hexjson: Of 1 areas 1 have no hexagon: X09.');
  });
});

describe('a file of shapes', () => {
  const wanted = {
    called: 'systems of Arcadia',
    file: 'icb23.topojson',
    codeProperties: ['cd', 'ICB23CD'],
  };
  const geojson = (property: string) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: ['X01', 'X02'].map((code, place) => ({
        type: 'Feature',
        properties: { [property]: code, name: 'x' },
        geometry: {
          type: 'Polygon',
          coordinates: [[0, 1, 1, 0, 0].map((x, i) => [x + place, [50, 50, 51, 51, 50][i]])],
        },
      })),
    });
  const shapesIn = (name: string, text: string) => {
    const folder = folderWith({ [name]: text });
    return () => findShapes(folder, wanted);
  };

  it('may be a GeoJSON as the ONS geoportal gives it, under the usual name or another', () => {
    for (const name of ['icb23.topojson', 'ICB_2023_EN_BGC.geojson']) {
      const { topology, codeProperty } = shapesIn(name, geojson('ICB23CD'))();
      expect(codeProperty).toBe('ICB23CD');
      const geometries = geometriesById(topology, codeProperty, new Set(['X01', 'X02']));
      expect(geometries.map(({ id }) => id)).toEqual(['X01', 'X02']);
      // Counterclockwise as RFC 7946 has it, which to d3 is the rest of the world.
      expect(geoArea(feature(topology, geometries[0]!))).toBeLessThan(0.001);
    }
  });

  it.each([
    ['{"type":"FeatureCollection","features":[]}', 'The file is a GeoJSON without any shape.'],
    ['{"type":"Topology","objects":{}}', 'The file is a TopoJSON without any shape.'],
    ['{"areas":[]}', 'The file is neither TopoJSON nor GeoJSON.'],
    ['<html>', 'The file is not JSON.'],
    [geojson('LAD25CD'), 'The shapes have no code that is known.'],
    [geojson('ICB22CD'), 'The shapes are of the areas of another year, by their code “ICB22CD”.'],
  ])('%s is refused by name, with what was looked for', (text, why) => {
    expect(shapesIn('icb23.topojson', text)).toThrow(`icb23.topojson: ${why}`);
    expect(shapesIn('icb23.topojson', text)).toThrow(
      'It should hold the shapes of systems of Arcadia as TopoJSON or GeoJSON, each with its code as “cd” or “ICB23CD”.',
    );
  });

  it('may begin with a mark, and write its headings small', () => {
    const small = shapesIn('a.geojson', `\uFEFF${geojson('icb23cd')}`)();
    expect(small.codeProperty).toBe('icb23cd');
  });

  it('that is not there is asked for in words', () => {
    expect(shapesIn('other.geojson', geojson('LAD25CD'))).toThrow(
      'icb23.topojson: The file is not there.',
    );
  });
});

describe('the place of shapes', () => {
  /** A square two wide at a point. */
  const squareAt = (file: string, x: number, y: number): ShapesFound => {
    const ring = [0, 2, 2, 0, 0].map((by, i) => [x + by, y + [0, 0, 2, 2, 0][i]!]);
    const areas = { type: 'Polygon' as const, coordinates: [ring.toReversed()] };
    return { file, topology: topology({ areas }), codeProperty: 'cd' };
  };
  const told = (...found: ShapesFound[]) =>
    misplaced(found).map(({ file, rule }) => `${file}: ${rule}`);

  it('is one for all files', () => {
    expect(told(squareAt('a', -2, 53), squareAt('b', -1, 52), squareAt('c', -3, 54))).toEqual([]);
  });

  it('is refused in the metres of a grid', () => {
    expect(told(squareAt('a', -2, 53), squareAt('grid', 428_000, 434_000))).toEqual([
      'grid: The shapes are not in degrees of longitude and latitude: they run from 428000.0 to 428002.0 across and 434000.0 to 434002.0 up, as metres of a grid do',
    ]);
  });

  it('is refused where longitude and latitude changed places', () => {
    const found = [squareAt('a', -2, 53), squareAt('b', -1, 52), squareAt('turned', 53, -2)];
    expect(told(...found)).toEqual([
      'turned: The shapes lie where none of the other files does: they run from 53.0 to 55.0 across and -2.0 to 0.0 up',
    ]);
  });
});

describe('importing shapes', () => {
  const areas = 'code,kind,valid_from,valid_to\nX01,district,,\nX02,district,,\nX54,ics,,\n';
  /** A square for each code, side by side; without any corner where that is said. */
  const squares = (property: string, codes: readonly string[], empty: readonly string[] = []) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: codes.map((code, place) => ({
        type: 'Feature',
        properties: { [property]: code },
        geometry: {
          type: 'Polygon',
          coordinates: empty.includes(code)
            ? []
            : [[0, 0, 1, 1, 0].map((x, i) => [x + place, [50, 51, 51, 50, 50][i]])],
        },
      })),
    });
  const hexes = { layout: 'odd-r', hexes: { X01: { q: 0, r: 0 }, X02: { q: 1, r: 0 } } };
  const sound = {
    'lad25_en_simplified.topojson': squares('LAD25CD', ['X01', 'X02']),
    'LAD_MAY_2025_UK_BGC_V2.topojson': squares('LAD25CD', ['X01', 'X02', 'W01']),
    'icb26_simplified.topojson': squares('ICB26CD', ['X54']),
    'icb23_simplified.topojson': squares('ICB23CD', ['X54']),
    'uk-local-authority-districts-2023.hexjson': JSON.stringify(hexes),
  };
  const importing = (changed: Partial<typeof sound>) =>
    importInto(importer, folderWith({ ...sound, ...changed }), dataWith({ 'areas.csv': areas }));

  it('takes the areas that are held, and passes over those of other countries', async () => {
    const { tables } = await importing({});
    expect(tables.map(({ table, rows }) => `${table} ${rows}`)).toEqual([
      'boundaries/local-authorities.json 2',
      'boundaries/ics.json 1',
      'boundaries/ics-until-2026.json 1',
      'boundaries/local-authorities-detailed.json 2',
      'boundaries/hexes.csv 2',
    ]);
  });

  it('tells areas that have two shapes or none in any of the files, all at once', async () => {
    const told = importing({
      'lad25_en_simplified.topojson': squares('LAD25CD', ['X01', 'X02', 'X01']),
      'LAD_MAY_2025_UK_BGC_V2.topojson': squares('LAD25CD', ['X01', 'X02'], ['X02']),
    });
    await expect(told).rejects.toThrow(
      'lad25_en_simplified.topojson: Several shapes have one code in “LAD25CD”: X01.',
    );
    await expect(told).rejects.toThrow(
      'LAD_MAY_2025_UK_BGC_V2.topojson: Of 2 areas, 1 have a shape here, by the code in “LAD25CD”; one has none: X02.',
    );
  });

  it('does without systems where no map of them is held and no file has them, and says so', async () => {
    const { 'icb26_simplified.topojson': _, 'icb23_simplified.topojson': __, ...councils } = sound;
    const none = dataWith({ 'areas.csv': areas });
    const { tables, notes } = await importInto(importer, folderWith(councils), none);
    expect(tables.map(({ table }) => table)).toEqual([
      'boundaries/local-authorities.json',
      'boundaries/local-authorities-detailed.json',
      'boundaries/hexes.csv',
    ]);
    expect(notes[0]).toContain(
      'boundaries/ics.json: not made, for no file of the folder has the shapes of integrated care boards of April 2026',
    );
    const held = dataWith({ 'areas.csv': areas, 'boundaries/ics.json': '{"objects":{}}' });
    await expect(importInto(importer, folderWith(councils), held)).rejects.toThrow(
      'icb26_simplified.topojson: The file is not there.',
    );
  });

  it('refuses the metres of a grid', async () => {
    const metres = squares('ICB26CD', ['X54']).replaceAll(/5[01]/g, '434000');
    await expect(importing({ 'icb26_simplified.topojson': metres })).rejects.toThrow(
      'icb26_simplified.topojson: The shapes are not in degrees',
    );
  });
});
