import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A GSS code of an area, a neighbourhood or a registration, but not of the country or a region. */
const copiedCode = /\b(E(?!92|12)\d{2})0(\d{5})\b/g;
/** Columns that name a row, or a row of another table, by words. */
const idColumns = /^(id|(document|priority|target)_id)$/;
const nameColumns = ['name', 'name_in_sentence', 'official_name'];

type Row = Record<string, string>;

/** The code of an area's copy: Blackpool's is E06000009, that of its third copy E06300009. */
export const codesOfCopy = (text: string, copy: number): string =>
  text.replace(copiedCode, `$1${copy}$2`);

/** A row as it stands for the given copy of its area, or null for a row that is of no area. */
export function rowOfCopy(table: string, row: Row, copy: number): Row | null {
  const ofAnArea =
    Object.values(row).some((cell) => codesOfCopy(cell, copy) !== cell) ||
    'priority_id' in row ||
    'target_id' in row;
  if (!ofAnArea) return null;
  const cells = Object.entries(row).map(([column, cell]): [string, string] => {
    if (cell === '') return [column, cell];
    if (idColumns.test(column)) return [column, `${cell}-copy-${copy}`];
    if (table === 'areas' && column === 'slug') return [column, `copy-${copy}-of-${cell}`];
    if (table === 'areas' && nameColumns.includes(column)) return [column, `${cell} ${copy}`];
    if (table === 'hexes' && column === 'row') return [column, String(Number(cell) + copy * 100)];
    return [column, codesOfCopy(cell, copy)];
  });
  return Object.fromEntries(cells);
}

/**
 * Writes an edition with `copies` more of every area but the country, each with its own figures,
 * links, neighbourhoods, documents and outline, to see what one more area costs.
 */
export async function writeManyAreas(from: string, to: string, copies: number): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  for (const file of await readdir(to, { recursive: true })) {
    const path = join(to, file);
    if (file.endsWith('.csv')) await rewrite(path, (text) => tableWithCopies(text, file, copies));
    if (/boundaries.*\.json$/.test(file))
      await rewrite(path, (text) => outlinesWithCopies(text, copies));
  }
}

const rewrite = async (path: string, change: (text: string) => string): Promise<void> =>
  writeFile(path, change(await readFile(path, 'utf8')));

function tableWithCopies(text: string, file: string, copies: number): string {
  const table = file.replace(/^.*\/|\.csv$/g, '');
  const { data: rows, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const more = range(copies).flatMap((copy) =>
    rows.map((row) => rowOfCopy(table, row, copy)).filter((row) => row !== null),
  );
  const columns = meta.fields ?? [];
  return `${Papa.unparse([...rows, ...more], { columns, newline: '\n' })}\n`;
}

type Arcs = number | Arcs[];
interface Topology {
  /** In whole steps of `transform`: the first point of an arc from the corner, each other from the one before. */
  arcs: [number, number][][];
  transform: { scale: [number, number] };
  objects: Record<string, { geometries: { id: string; arcs: Arcs }[] }>;
}

/** Far enough to the side that no copy lies in the surroundings of another, in degrees. */
const degreesApart = 9;

/** Each copy lies beside the last with arcs of its own, so that an area has no more neighbours than it had. */
function outlinesWithCopies(text: string, copies: number): string {
  const topology = JSON.parse(text) as Topology;
  const length = topology.arcs.length;
  const stepsApart = Math.round(degreesApart / topology.transform.scale[0]);
  const moved = (arcs: Arcs, by: number): Arcs =>
    typeof arcs === 'number'
      ? arcs < 0
        ? arcs - by
        : arcs + by
      : arcs.map((arc) => moved(arc, by));
  for (const layer of Object.values(topology.objects)) {
    const more = range(copies).flatMap((copy) =>
      layer.geometries.map((shape) => ({
        ...shape,
        id: codesOfCopy(shape.id, copy),
        arcs: moved(shape.arcs, copy * length),
      })),
    );
    layer.geometries.push(...more);
  }
  const aside = range(copies).flatMap((copy) =>
    topology.arcs.map(([first, ...others]) => [
      [first![0] + copy * stepsApart, first![1]],
      ...others,
    ]),
  );
  return JSON.stringify({ ...topology, arcs: [...topology.arcs, ...aside] });
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
