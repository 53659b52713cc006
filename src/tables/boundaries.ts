import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaRow } from './edition.ts';
import { isLowerTierInForce, isSystemInForce } from './area-kinds.ts';
import { describeProblem, type Problem } from './problem.ts';
import { readText } from './read-file.ts';

/** The files of shapes, and which areas each must have: a council that has ended needs none, its land is that of the one after it. */
const areasOf = {
  'local-authorities': isLowerTierInForce,
  'local-authorities-detailed': isLowerTierInForce,
  ics: isSystemInForce,
  // Systems that have ended keep a shape where one is held; one that ended since needs none.
  'ics-until-2026': () => false,
} as const satisfies Record<string, (area: AreaRow) => boolean>;

/** Name of a file of shapes in data/boundaries/, without its ending. */
export type BoundaryFile = keyof typeof areasOf;

/** Every file of shapes. */
export const boundaryFiles = Object.keys(areasOf) as readonly BoundaryFile[];

/**
 * One file of shapes as TopoJSON; the `id` of a geometry is the GSS code of its area. Without shapes
 * where the edition does without the file. Throws where the file cannot be read.
 */
export function readBoundaries(folder: string, name: BoundaryFile): Topology {
  const read = readShapes(pathOf(folder, name));
  if ('missing' in read) return { type: 'Topology', objects: {}, arcs: [] };
  if ('problem' in read) throw new Error(describeProblem(read.problem));
  return read.topology;
}

/**
 * Every problem in the files of shapes that are there: not TopoJSON, a shape of no known area, or an
 * area without the shape it needs. An edition may do without any of them.
 */
export function checkBoundaries(folder: string, areas: readonly AreaRow[]): Problem[] {
  return boundaryFiles.flatMap((name) => {
    const read = readShapes(pathOf(folder, name));
    if ('missing' in read) return [];
    return 'problem' in read ? [read.problem] : shapeProblems(read, areas, areasOf[name]);
  });
}

const pathOf = (folder: string, name: BoundaryFile): string =>
  join(folder, 'boundaries', `${name}.json`);

interface Shapes {
  file: string;
  topology: Topology;
  codes: Set<string>;
}

type Unread = Extract<ReturnType<typeof readText>, { problem: Problem }>;

function readShapes(file: string): Shapes | Unread {
  const read = readText(file);
  if ('problem' in read) return read;
  const topology = parse(read.text);
  if (topology) return { file, topology, codes: codesIn(topology) };
  const fix = 'Write it again with npm run import -- boundaries.';
  return { problem: { ...ofFile(file), rule: 'The file is not TopoJSON', fix } };
}

function parse(text: string): Topology | null {
  try {
    const value = JSON.parse(text) as Topology | null;
    const isWhole =
      value?.type === 'Topology' && typeof value.objects === 'object' && value.objects;
    return isWhole && Array.isArray(value.arcs) ? value : null;
  } catch {
    return null;
  }
}

function codesIn({ objects }: Topology): Set<string> {
  // What is in a file is not known to be what its type says: a part may be missing.
  const parts = Object.values(objects) as (Partial<GeometryCollection> | null)[];
  const ids = parts.flatMap((part): unknown[] =>
    part?.type === 'GeometryCollection'
      ? (part.geometries ?? []).map((geometry) => geometry?.id)
      : [part],
  );
  return new Set(ids.map(String));
}

function shapeProblems(
  { file, codes }: Shapes,
  areas: readonly AreaRow[],
  needs: (area: AreaRow) => boolean,
): Problem[] {
  const known = new Set(areas.map(({ code }) => code));
  const unknown = [...codes].filter((code) => !known.has(code));
  const lacking = areas.filter((area) => needs(area) && !codes.has(area.code));
  return [
    ...unknown.map((value) => {
      const fix = 'The id of a geometry is the code of its area in areas.csv.';
      return { ...ofFile(file), value, rule: 'is the id of a shape and not an area', fix };
    }),
    ...lacking.map(({ code, name }) => {
      const rule = 'has no shape in the file';
      return { ...ofFile(file), value: code, rule, fix: `Add the boundary of ${name}.` };
    }),
  ];
}

const ofFile = (file: string) => ({ file, line: null, column: null, value: null });
