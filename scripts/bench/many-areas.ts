import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A GSS code of an area, a neighbourhood or a registration, but not of the country, a region or, by its K, a wider country. */
const copiedCode = /\b([A-JL-Z])((?!92|12)\d{2})0(\d{5})\b/g;
/** In the place of the letter of a country, from the tenth copy on: ten copies a letter. None is that of a country. */
const lettersOfTens = 'ABCDFGHIJL';
/** The most copies whose codes can be told apart. */
export const mostCopies = 10 * (lettersOfTens.length + 1) - 1;
/** Columns that name a row, or a row of another table, by words. */
const idColumns = /^(id|(document|priority|target)_id)$/;
const nameColumns = ['name', 'name_in_sentence', 'official_name'];

/** Far enough that no copy lies in the surroundings of another, in degrees. */
const degreesApart = 9;
/** Ten copies lie side by side, the next ten below them, and so on: how far from the first, in degrees. */
const aside = (copy: number): number => (copy % 10) * degreesApart;
const below = (copy: number): number => Math.floor(copy / 10) * degreesApart;

type Row = Record<string, string>;

/** The code of an area's copy: Blackpool's is E06000009, that of its third copy E06300009, of its 23rd B06300009. */
export function codesOfCopy(text: string, copy: number): string {
  const letter = copy < 10 ? '$1' : lettersOfTens[Math.floor(copy / 10) - 1]!;
  return text.replace(copiedCode, `${letter}$2${copy % 10}$3`);
}

/** A row as it stands for the given copy of its area, or null for a row that is of no area. */
export function rowOfCopy(table: string, row: Row, copy: number): Row | null {
  const ofAnArea =
    Object.values(row).some((cell) => codesOfCopy(cell, copy) !== cell) ||
    'priority_id' in row ||
    'target_id' in row;
  if (!ofAnArea) return null;
  const cells = Object.entries(row).map(([column, cell]): [string, string] => {
    if (cell === '') return [column, cell];
    // An id of a document begins with the last part of the address of its area.
    const isNamed = idColumns.test(column) || (table === 'areas' && column === 'slug');
    if (isNamed) return [column, `copy-${copy}-of-${cell}`];
    if (table === 'areas' && nameColumns.includes(column)) return [column, `${cell} ${copy}`];
    if (table === 'hexes' && column === 'row') return [column, String(Number(cell) + copy * 100)];
    if (column === 'residents') return [column, String(Number(cell) * (copy + 1))];
    if (column === 'longitude') return [column, (Number(cell) + aside(copy)).toFixed(5)];
    if (column === 'latitude') return [column, (Number(cell) - below(copy)).toFixed(5)];
    return [column, codesOfCopy(cell, copy)];
  });
  return Object.fromEntries(cells);
}

/**
 * Writes an edition with `copies` more of every area but the country, each with its own figures,
 * links, neighbourhoods, documents and outline, to see what one more area costs.
 */
export async function writeManyAreas(from: string, to: string, copies: number): Promise<void> {
  if (copies > mostCopies) throw new Error(`There are codes for ${mostCopies} copies at most.`);
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
  if (columns.includes('imd_rank')) rankAnew(rows, more);
  if (file.startsWith('observations')) figuresAnew(rows, more, copies);
  return `${Papa.unparse([...rows, ...more], { columns, newline: '\n' })}\n`;
}

/** Less than a page prints, and in no even steps from row to row. */
const littleMore = (place: number): number => ((place * place * 7919) % 99_991) / 1e9;

/**
 * Two areas, or two periods, with all the same figures are refused: counts of people, as residents of
 * neighbourhoods, are so many times those of the area copied, and those of the country and its regions all of them
 * together, so that sums hold; other figures differ a little, away from the end of a percentage.
 */
function figuresAnew(rows: readonly Row[], more: readonly Row[], copies: number): void {
  const isCount = more.every(({ value }) => !value?.includes('.'));
  const together = range(copies).reduce((times, copy) => times + copy + 1, 1);
  if (isCount)
    for (const row of rows.filter((each) => rowOfCopy('observations', each, 1) === null))
      row['value'] = String(Number(row['value']) * together);
  for (const [place, row] of more.entries()) {
    const value = Number(row['value']);
    if (value === 0) continue;
    const copy = Math.floor((place * copies) / more.length) + 1;
    const little = value > 1 ? -littleMore(place) : littleMore(place);
    row['value'] = isCount ? String(value * (copy + 1)) : (value + little).toFixed(9);
  }
}

/** Each neighbourhood has a rank of its own: those of copies stand right after it, in the same tenth. */
function rankAnew(rows: readonly Row[], more: readonly Row[]): void {
  const each = more.length / rows.length + 1;
  for (const [place, row] of [...rows, ...more].entries()) {
    const copy = Math.floor(place / rows.length);
    row['imd_rank'] = String((Number(row['imd_rank']) - 1) * each + 1 + copy);
  }
}

type Arcs = number | Arcs[];
interface Topology {
  /** In whole steps of `transform`: the first point of an arc from the corner, each other from the one before. */
  arcs: [number, number][][];
  transform: { scale: [number, number] };
  objects: Record<string, { geometries: { id: string; arcs: Arcs }[] }>;
}

/** Each copy lies apart, with arcs of its own, so that an area has no more neighbours than it had. */
function outlinesWithCopies(text: string, copies: number): string {
  const topology = JSON.parse(text) as Topology;
  const length = topology.arcs.length;
  const [across, down] = topology.transform.scale;
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
  const apart = range(copies).flatMap((copy) =>
    topology.arcs.map(([first, ...others]) => [
      [first![0] + Math.round(aside(copy) / across), first![1] - Math.round(below(copy) / down)],
      ...others,
    ]),
  );
  return JSON.stringify({ ...topology, arcs: [...topology.arcs, ...apart] });
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
