import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { geoArea } from 'd3-geo';
import { topology as topologyOf } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import { downloadsIn } from './files-of-folder.ts';
import { ImportProblems, problemOf } from './problems.ts';

/** One set of shapes that is looked for: its usual file, and the properties in which its codes may stand. */
export interface ShapesWanted {
  /** what they are of, for messages: `integrated care boards of 2023` */
  called: string;
  file: string;
  codeProperties: readonly string[];
}

/** Shapes as found: as a topology, with the property that holds the codes. */
export interface ShapesFound {
  file: string;
  topology: Topology;
  codeProperty: string;
}

type Properties = Record<string, string>;

/** Text without the mark that some programs put before it. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

const fault = (file: string, rule: string, fix: string): never => {
  throw new ImportProblems([problemOf(file, rule, fix)]);
};

const wantedAs = ({ called, codeProperties }: ShapesWanted): string =>
  `It should hold the shapes of ${called} as TopoJSON or GeoJSON, each with its code as ${codeProperties.map((name) => `“${name}”`).join(' or ')}.`;

function parsed(path: string, wanted: ShapesWanted): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(withoutMark(readFileSync(path, 'utf8')));
    return { ...(json as Record<string, unknown> | null) };
  } catch {
    return fault(basename(path), 'The file is not JSON', wantedAs(wanted));
  }
}

/** Throws where something in a list of shapes is none, as in a file that was cut and mended by hand. */
function refuseNoShapes(shapes: readonly unknown[], file: string, wanted: ShapesWanted): void {
  const place = shapes.findIndex((shape) => typeof shape !== 'object' || shape === null);
  if (place < 0) return;
  fault(
    file,
    `What stands as shape ${place + 1} is none`,
    `Download it again. ${wantedAs(wanted)}`,
  );
}

/** Throws where shapes are made of lines that the file does not have, as in one that was cut short. */
function refuseNoLines({ arcs, objects }: Partial<Topology>, file: string, wanted: ShapesWanted) {
  const [object] = Object.values(objects ?? {}) as GeometryObject<Properties>[];
  const shapes = object?.type === 'GeometryCollection' ? object.geometries : [];
  const lines = Array.isArray(arcs) ? arcs.length : 0;
  const isThere = (arc: unknown): boolean =>
    Number.isInteger(arc) && ((arc as number) < 0 ? ~(arc as number) : (arc as number)) < lines;
  const place = shapes.findIndex(
    (shape) => 'arcs' in shape && !(shape.arcs as unknown[]).flat(3).every(isThere),
  );
  if (place < 0) return;
  const code = Object.values(shapes[place]!.properties ?? {}).join(', ');
  const rule = `Shape ${place + 1} (${code}) is made of lines that are not in the file, which has ${lines}`;
  fault(file, rule, `Download it again. ${wantedAs(wanted)}`);
}

/** Rings turned so that the shape is not all the world but the area: files of the two ways are about. */
function rewound(feature: GeoJSON.Feature): GeoJSON.Feature {
  const { geometry } = feature;
  const isWhole = Boolean(geometry) && geoArea(feature) > 2 * Math.PI;
  if (!isWhole || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return feature;
  const turned = (rings: GeoJSON.Position[][]) => rings.map((ring) => ring.toReversed());
  return geometry.type === 'Polygon'
    ? { ...feature, geometry: { ...geometry, coordinates: turned(geometry.coordinates) } }
    : { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(turned) } };
}

/** Steps across the map when a GeoJSON is made a topology: about ten metres. */
const steps = 100_000;

/** The topology of a file, be it TopoJSON or GeoJSON. Throws on anything else, and on no shapes. */
function topologyIn(path: string, wanted: ShapesWanted): Topology {
  const file = basename(path);
  const json = parsed(path, wanted);
  if (json['type'] === 'FeatureCollection') {
    const features = json['features'];
    if (!Array.isArray(features) || features.length === 0) {
      return fault(file, 'The file is a GeoJSON without any shape', wantedAs(wanted));
    }
    refuseNoShapes(features, file, wanted);
    if (json['exceededTransferLimit'] === true) {
      const fix = 'Download the whole of it, as a file and not by a query. ' + wantedAs(wanted);
      return fault(file, 'The file says that it was cut off (exceededTransferLimit)', fix);
    }
    const areas = { ...json, features: (features as GeoJSON.Feature[]).map(rewound) };
    return topologyOf({ areas }, steps);
  }
  if (json['type'] !== 'Topology') {
    return fault(file, 'The file is neither TopoJSON nor GeoJSON', wantedAs(wanted));
  }
  const topology = json as unknown as Topology;
  const [object] = Object.values(topology.objects ?? {}) as GeometryObject<Properties>[];
  if (object?.type !== 'GeometryCollection' || object.geometries.length === 0) {
    return fault(file, 'The file is a TopoJSON without any shape', wantedAs(wanted));
  }
  refuseNoShapes(object.geometries, file, wanted);
  refuseNoLines(topology, file, wanted);
  return topology;
}

/** Names of the properties that any shape of a topology has. */
function propertiesOf(topology: Topology): string[] {
  const [object] = Object.values(topology.objects) as GeometryObject<Properties>[];
  const geometries = object?.type === 'GeometryCollection' ? object.geometries : [];
  return [...new Set(geometries.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** A property that holds the codes of another year’s areas: `LAD23CD` where `LAD25CD` is looked for. */
function ofAnotherYear(names: readonly string[], { codeProperties }: ShapesWanted) {
  const withoutYear = (name: string): string => name.replace(/\d\d(?=cd$)/i, '').toLowerCase();
  const wanted = codeProperties.filter((name) => /\d\dcd$/i.test(name)).map(withoutYear);
  return names.find((name) => /\d\dcd$/i.test(name) && wanted.includes(withoutYear(name)));
}

/** Reads the shapes of one file. Throws with the file, what was looked for and what is there. */
export function readShapes(path: string, wanted: ShapesWanted): ShapesFound {
  const topology = topologyIn(path, wanted);
  const names = propertiesOf(topology);
  const codeProperty = wanted.codeProperties
    .map((wantedName) => names.find((name) => name.toLowerCase() === wantedName.toLowerCase()))
    .find((name) => name !== undefined);
  if (codeProperty) return { file: basename(path), topology, codeProperty };
  const other = ofAnotherYear(names, wanted);
  const fix = `${wantedAs(wanted)} Its shapes have: ${names.join(', ') || 'no properties'}.`;
  const rule = other
    ? `The shapes are of the areas of another year, by their code “${other}”`
    : 'The shapes have no code that is known';
  return fault(basename(path), rule, fix);
}

/**
 * The file of the shapes wanted: under its usual name, or any other of the folder whose shapes have their
 * codes under a property of that release (`ICB26CD`); null when there is none.
 */
export function fileOfShapes(folder: string, wanted: ShapesWanted): string | null {
  const usual = join(folder, wanted.file);
  if (existsSync(usual)) return usual;
  const own = wanted.codeProperties
    .filter((name) => name !== 'cd')
    .map((name) => `"${name}"`.toLowerCase());
  for (const { file } of downloadsIn(folder)) {
    if (!/\.(geojson|topojson)$/i.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8').toLowerCase();
    if (own.some((name) => text.includes(name))) return join(folder, file);
  }
  return null;
}

/** The shapes of that file. Throws when there is none. */
export function findShapes(folder: string, wanted: ShapesWanted): ShapesFound {
  const file = fileOfShapes(folder, wanted);
  if (file !== null) return readShapes(file, wanted);
  const fix = `${wantedAs(wanted)} Any name ending in .geojson or .topojson will do.`;
  return fault(wanted.file, 'The file is not there', fix);
}
