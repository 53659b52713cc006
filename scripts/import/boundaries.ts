import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { simplifyForOneArea } from './boundaries-detailed.ts';
import type { HexJson } from './boundaries-hexes.ts';
import { hexesFromHexJson, hexesShape } from './boundaries-hexes.ts';
import { folderOf } from './geography-sources.ts';
import type { Importer, TableChange } from './importer.ts';
import { readCsv } from './read-csv.ts';
import { currentCode } from './recodes.ts';
import { writeTable } from './write-table.ts';

type Properties = Record<string, string>;
type AreaGeometry = Polygon<Properties> | MultiPolygon<Properties>;

const isArea = (geometry: GeometryObject<Properties>): geometry is AreaGeometry =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

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

/** The same shapes with GSS codes as ids. Throws when an area of `codes` has no shape. */
function withCodes(
  topology: Topology,
  name: string,
  codes: ReadonlySet<string>,
  codeProperty: string,
): Topology {
  const geometries = geometriesById(topology, codeProperty, codes);
  if (geometries.length !== codes.size) {
    throw new Error(`${name}: ${geometries.length} shapes for ${codes.size} areas.`);
  }
  return { ...topology, objects: { [name]: { type: 'GeometryCollection', geometries } } };
}

const readTopology = (path: string): Topology => JSON.parse(readFileSync(path, 'utf8')) as Topology;

const idsOf = (topology: Topology): string[] =>
  Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection'
      ? object.geometries.map((geometry) => JSON.stringify(geometry.id))
      : [],
  );

function writeTopology(data: string, name: string, topology: Topology): TableChange {
  const table = `boundaries/${name}.json`;
  const path = join(data, table);
  const text = `${JSON.stringify(topology)}\n`;
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
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
function codesOfAreas(data: string) {
  const areas = readCsv(join(data, 'areas.csv'), ['code', 'kind', 'valid_from', 'valid_to']);
  const codesWhere = (wanted: (area: Record<string, string>) => boolean) =>
    new Set(areas.filter(wanted).map((area) => area['code'] ?? ''));
  const authority = ['unitary', 'metropolitan', 'london-borough', 'district'];
  return {
    authorities: codesWhere((area) => authority.includes(area['kind'] ?? '')),
    systems: codesWhere((area) => area['kind'] === 'ics' && area['valid_to'] === ''),
    systemsBefore: codesWhere((area) => area['kind'] === 'ics' && area['valid_from'] === ''),
  };
}

/** Shapes of authorities and systems, and the hexagon map. Needs areas.csv (`geography`) to be there. */
export const importer: Importer = {
  publisher: 'boundaries',
  reads: 'boundaries/*.topojson and boundaries/uk-local-authority-districts-2023.hexjson',
  async run(from, data) {
    const folder = folderOf(from, 'boundaries');
    const file = (name: string): string => join(folder, name);
    const { authorities, systems, systemsBefore } = codesOfAreas(data);
    const full = readTopology(file('LAD_MAY_2025_UK_BGC_V2.topojson'));
    const detailed = simplifyForOneArea(
      full,
      'local-authorities-detailed',
      geometriesById(full, 'LAD25CD', authorities),
    );
    const hexJson = JSON.parse(
      readFileSync(file('uk-local-authority-districts-2023.hexjson'), 'utf8'),
    ) as HexJson;
    const simple = (name: string, source: string, codes: ReadonlySet<string>): TableChange =>
      writeTopology(data, name, withCodes(readTopology(file(source)), name, codes, 'cd'));
    return {
      tables: [
        simple('local-authorities', 'lad25_en_simplified.topojson', authorities),
        simple('ics', 'icb26_simplified.topojson', systems),
        simple('ics-until-2026', 'icb23_simplified.topojson', systemsBefore),
        writeTopology(data, 'local-authorities-detailed', detailed),
        writeTable(data, hexesShape, hexesFromHexJson(hexJson, authorities, currentCode)),
      ],
      leftOut: [],
      notes: [],
    };
  },
};
