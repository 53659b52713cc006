import { join } from 'node:path';
import type { Problem } from '../../src/tables/problem.ts';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { simplifyForOneArea } from './boundaries-detailed.ts';
import {
  fileOfShapes,
  findShapes,
  type ShapesFound,
  type ShapesWanted,
} from './boundaries-file.ts';
import { hexesFromHexJson, hexesShape, hexJsonOf, type HexCells } from './boundaries-hexes.ts';
import { misplaced } from './boundaries-places.ts';
import { unsoundMaps } from './boundaries-sound.ts';
import type { DataFolder } from './data-folder.ts';
import { folderOf } from './geography-sources.ts';
import type { Importer, ImportSummary, TableChange } from './importer.ts';
import { ImportProblems, problemOf, problemsOfError, refuseIfAny } from './problems.ts';
import { readPublished, rowsWith } from './read-csv.ts';
import { currentCode } from './recodes.ts';
import { writeTable } from './write-table.ts';

type Properties = Record<string, string>;
type AreaGeometry = Polygon<Properties> | MultiPolygon<Properties>;

/** Whether a shape has an outline: published files hold points, blanks, and shapes without any corner. */
const isArea = (geometry: GeometryObject<Properties>): geometry is AreaGeometry =>
  (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
  geometry.arcs.flat(2).length > 0;

/** The polygons of the first object, with only a GSS code as `id`, sorted by it. */
export function geometriesById(
  topology: Topology,
  codeProperty: string,
  codes: ReadonlySet<string>,
): (Polygon | MultiPolygon)[] {
  const [object] = Object.values(topology.objects) as GeometryObject<Properties>[];
  if (object?.type !== 'GeometryCollection') throw new Error('The topology holds no collection.');
  return object.geometries
    .filter(isArea)
    .map((geometry): Polygon | MultiPolygon => {
      const id = geometry.properties?.[codeProperty] ?? '';
      return geometry.type === 'Polygon'
        ? { type: 'Polygon', id, arcs: geometry.arcs }
        : { type: 'MultiPolygon', id, arcs: geometry.arcs };
    })
    .filter(({ id }) => codes.has(String(id)))
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

const upTo = 3;
const first = (codes: readonly string[]): string =>
  `${codes.slice(0, upTo).join(', ')}${codes.length > upTo ? ' …' : ''}`;

/** The same shapes with GSS codes as ids. Throws when an area of `codes` has no shape, or two, with the first. */
function withCodes(
  { topology, codeProperty, file }: ShapesFound,
  name: string,
  codes: ReadonlySet<string>,
): Topology {
  const geometries = geometriesById(topology, codeProperty, codes);
  const ids = geometries.map(({ id }) => String(id));
  const there = new Set(ids);
  const twice = [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
  if (twice.length > 0) {
    const rule = `Several shapes have one code in “${codeProperty}”: ${first(twice)}`;
    const fix = 'An area may be of many parts, but it is one shape. Download the file again.';
    throw new ImportProblems([problemOf(file, rule, fix)]);
  }
  const lacking = [...codes].filter((code) => !there.has(code)).sort();
  if (lacking.length > 0) {
    const rule = `Of ${codes.size} areas, ${there.size} have a shape here, by the code in “${codeProperty}”; ${lacking.length === 1 ? 'one has' : `${lacking.length} have`} none: ${first(lacking)}`;
    const fix = `${name} needs the release of the areas in areas.csv. Download that one.`;
    throw new ImportProblems([problemOf(file, rule, fix)]);
  }
  return { ...topology, objects: { [name]: { type: 'GeometryCollection', geometries } } };
}

/** On a map of the whole country an area is drawn about this wide, in pixels. */
const onSmallMaps = 60;

/** Shapes for small maps: a published TopoJSON is one already, a GeoJSON in full detail is made so. */
function forSmallMaps(
  shapes: Topology,
  found: ShapesFound,
  name: string,
  codes: ReadonlySet<string>,
): Topology {
  if (/\.topojson$/i.test(found.file) && found.codeProperty === 'cd') return shapes;
  const geometries = geometriesById(found.topology, found.codeProperty, codes);
  return simplifyForOneArea(found.topology, name, geometries, onSmallMaps);
}

const idsOf = (topology: Topology): string[] =>
  Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection'
      ? object.geometries.map((geometry) => JSON.stringify(geometry.id))
      : [],
  );

function writeTopology(data: DataFolder, name: string, topology: Topology): TableChange {
  const table = `boundaries/${name}.json`;
  const text = `${JSON.stringify(topology)}\n`;
  const before = data.text(table);
  data.settle(table, text);
  const now = idsOf(topology);
  const then = before === null ? [] : idsOf(JSON.parse(before) as Topology);
  const both = now.filter((id) => then.includes(id)).length;
  return {
    table,
    rows: now.length,
    added: now.length - both,
    // Borders are shared, so a change of one shape cannot be told from a change of all.
    changed: before !== null && before !== text ? both : 0,
    gone: then.length - both,
  };
}

/** Codes of the areas that have shapes, read from areas.csv. */
function codesOfAreas(data: DataFolder) {
  const text = data.text('areas.csv') ?? '';
  const areas = rowsWith(text, 'areas.csv', ['code', 'kind', 'valid_from', 'valid_to']);
  const codesWhere = (wanted: (area: Record<string, string>) => boolean) =>
    new Set(areas.filter(wanted).map((area) => area['code'] ?? ''));
  const authority = ['unitary', 'metropolitan', 'london-borough', 'district'];
  return {
    authorities: codesWhere((area) => authority.includes(area['kind'] ?? '')),
    systems: codesWhere((area) => area['kind'] === 'ics' && area['valid_to'] === ''),
    systemsBefore: codesWhere((area) => area['kind'] === 'ics' && area['valid_from'] === ''),
  };
}

const districts: ShapesWanted = {
  called: 'local authorities of May 2025',
  file: 'lad25_en_simplified.topojson',
  codeProperties: ['cd', 'LAD25CD'],
};
const districtsInDetail: ShapesWanted = {
  ...districts,
  file: 'LAD_MAY_2025_UK_BGC_V2.topojson',
  codeProperties: ['LAD25CD', 'cd'],
};
const systemsNow: ShapesWanted = {
  called: 'integrated care boards of April 2026',
  file: 'icb26_simplified.topojson',
  codeProperties: ['cd', 'ICB26CD'],
};
const systemsUntil2026: ShapesWanted = {
  called: 'integrated care boards of 2023',
  file: 'icb23_simplified.topojson',
  codeProperties: ['cd', 'ICB23CD', 'ICB24CD', 'ICB25CD'],
};

const detailed = 'local-authorities-detailed';

/** The maps that are made, from which shapes, and of which areas. */
const maps = [
  { map: 'local-authorities', wanted: districts, of: 'authorities' },
  { map: 'ics', wanted: systemsNow, of: 'systems' },
  { map: 'ics-until-2026', wanted: systemsUntil2026, of: 'systemsBefore' },
  { map: detailed, wanted: districtsInDetail, of: 'authorities' },
] as const;

/** Maps that an import must make: all of them, but for those of systems where neither map nor shapes are held. */
function mapsAsked(folder: string, data: DataFolder) {
  const isHeld = (map: string): boolean => data.text(`boundaries/${map}.json`) !== null;
  const { asked = [], without = [] } = Object.groupBy(maps, ({ map, wanted, of }) =>
    of === 'authorities' || isHeld(map) || fileOfShapes(folder, wanted) ? 'asked' : 'without',
  );
  const notes = without.map(
    ({ map, wanted }) =>
      `boundaries/${map}.json: not made, for no file of the folder has the shapes of ${wanted.called}`,
  );
  return { asked, notes };
}

/** What comes of every item, or every reason why something does not. */
function forAll<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Made[] {
  const problems: Problem[] = [];
  const made = items.flatMap((item) => {
    try {
      return [make(item)];
    } catch (error) {
      problems.push(...problemsOfError(error, 'boundaries'));
      return [];
    }
  });
  refuseIfAny(problems);
  return made;
}

/** Places of authorities on the map of hexagons. */
function readHexes(folder: string, authorities: ReadonlySet<string>): HexCells[] {
  const file = 'uk-local-authority-districts-2023.hexjson';
  const hexes = hexJsonOf(file, readPublished(join(folder, file)));
  return hexesFromHexJson(file, hexes, { codes: authorities, recode: currentCode });
}

async function run(from: string, data: DataFolder): Promise<ImportSummary> {
  const folder = folderOf(from, 'boundaries');
  const codes = codesOfAreas(data);
  const { asked, notes } = mapsAsked(folder, data);
  const found = forAll(asked, ({ wanted }) => findShapes(folder, wanted));
  refuseIfAny(misplaced(found));
  const made = asked.map(({ map, of }, place) => ({
    map,
    shapes: found[place]!,
    codes: codes[of],
  }));
  const drawn = forAll(made, (each) => withCodes(each.shapes, each.map, each.codes));
  const sound = made.map(({ map, shapes, codes: wanted }, place) => {
    const { file, topology, codeProperty } = shapes;
    if (map !== detailed)
      return { map, file, topology: forSmallMaps(drawn[place]!, shapes, map, wanted) };
    const geometries = geometriesById(topology, codeProperty, wanted);
    return { map, file, topology: simplifyForOneArea(topology, map, geometries) };
  });
  refuseIfAny(unsoundMaps(sound, data));
  return {
    tables: [
      ...sound.map(({ map, topology }) => writeTopology(data, map, topology)),
      writeTable(data, hexesShape, readHexes(folder, codes.authorities)),
    ],
    leftOut: [],
    notes,
  };
}

/** Shapes of authorities and systems, and the hexagon map. Needs areas.csv (`geography`) to be there. */
export const importer: Importer = {
  publisher: 'boundaries',
  folders: ['.'],
  reads:
    'boundaries/*.topojson or *.geojson as the ONS geoportal gives them, and boundaries/uk-local-authority-districts-2023.hexjson',
  run,
};
