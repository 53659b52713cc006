import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { cell, changeRows, corruption, rewrite, type Corruption } from './corruption.ts';

const shapes = 'data/boundaries/local-authorities.json';
const packed = 'data/postcodes/outcodes.jsonl.gz';
const facts = 'data/postcodes/table.json';

interface Shape {
  type: string;
  id?: string;
  arcs: unknown;
}
interface Topology {
  type: string;
  arcs: unknown[];
  objects: Record<string, { geometries: Shape[] }>;
  transform: { translate: unknown[] };
}

const changedShapes =
  (change: (topology: Topology, shapes: Shape[]) => void) =>
  (copy: ArcadiaCopy): void =>
    rewrite(copy, shapes, (text) => {
      const topology = JSON.parse(text) as Topology;
      change(topology, topology.objects['local-authorities']!.geometries);
      return JSON.stringify(topology);
    });

const changedTable =
  (change: (text: string) => string) =>
  (copy: ArcadiaCopy): void => {
    const text = gunzipSync(readFileSync(copy.path(packed))).toString('utf8');
    copy.write(packed, gzipSync(change(text)));
  };

const changedBytes =
  (change: (bytes: Buffer) => Uint8Array) =>
  (copy: ArcadiaCopy): void =>
    copy.write(packed, change(readFileSync(copy.path(packed))));

const fact =
  (key: string, value: unknown) =>
  (copy: ArcadiaCopy): void =>
    rewrite(copy, facts, (text) => JSON.stringify({ ...JSON.parse(text), [key]: value }));

const [areas, links] = ['data/areas.csv', 'data/area-links.csv'];
const [southmere, endedSystem, system, farMere] = [
  'X06000002',
  'X54000001',
  'X54000002',
  'X54000003',
];

/** Southmere in a system of its own, Far Mere, with a shape. */
function partSouthmere(copy: ArcadiaCopy): void {
  const words = ['ics', 'Far Mere', 'Far Mere', 'Far Mere Integrated Care Board', 'far-mere'];
  const made = [farMere, ...words, '', 'Arcadia', '2026-04-01', '', '', '', '', ''];
  changeRows(copy, areas, (rows) =>
    rows.flatMap((cells) => (cells[0] === system ? [cells, made] : [cells])),
  );
  changeRows(copy, links, (rows) =>
    rows
      .filter(([code, , to]) => code !== southmere || to !== endedSystem)
      .map((cells) => (cells[0] === southmere ? cells.with(2, farMere) : cells)),
  );
  rewrite(copy, 'data/boundaries/ics.json', (text) => {
    const topology = JSON.parse(text) as Topology;
    const { geometries } = topology.objects['ics']!;
    geometries.push({ ...geometries[0]!, id: farMere });
    return JSON.stringify(topology);
  });
}

const drawn = 'The shapes cannot be drawn';
const notHeld = 'is not what the table of postcodes holds';
const notALine = 'The line is not an outcode';

/** Shapes that do not draw, or not where the areas lie. */
export const ofShapes: readonly Corruption[] = [
  corruption(
    'a council in a region that lies neither round it nor in its system',
    (copy) => {
      partSouthmere(copy);
      cell(areas, 2, 'region_code', 'X12000001')(copy);
      // Northmoor's southern side becomes the northern ones of East Vale and West Vale.
      changedShapes((_, [northmoor]) => {
        northmoor!.arcs = [[0, ~5, ~9]];
      })(copy);
    },
    'areas.csv:2, column "region_code": "X12000001" is a region that no council touches round this one',
  ),
  corruption(
    'shapes that are no JSON',
    ({ write }) => write(shapes, '{"type": "Topo'),
    'The file is not TopoJSON',
  ),
  corruption(
    'shapes in another form',
    ({ write }) => write(shapes, '{"type":"FeatureCollection","features":[]}'),
    'The file is not TopoJSON',
  ),
  corruption(
    'shapes without lines',
    changedShapes((topology) => void (topology.arcs = [])),
    drawn,
  ),
  corruption(
    'a line with a place that is no number',
    changedShapes(
      (topology) =>
        void (topology.arcs[0] = [
          [null, 1],
          [2, 3],
        ]),
    ),
    drawn,
  ),
  corruption(
    'shapes with half a transform',
    changedShapes(({ transform }) => void transform.translate.pop()),
    drawn,
  ),
  corruption(
    'a point in place of a shape',
    changedShapes((_, [first]) => void (first!.type = 'Point')),
    drawn,
  ),
  corruption(
    'a shape without a code',
    changedShapes((_, [first]) => delete first!.id),
    'boundaries',
  ),
  corruption(
    'a shape of a line that is not there',
    changedShapes((_, [first]) => void (first!.arcs = [[999]])),
    'made of lines that are not there',
  ),
  corruption(
    'a shape of no area',
    changedShapes((_, [first]) => void (first!.id = 'X06000099')),
    'is the id of a shape and not an area',
  ),
  corruption(
    'an area without a shape',
    changedShapes((_, all) => void all.pop()),
    'has no shape in the file',
  ),
  corruption(
    'two shapes of one area',
    changedShapes((_, all) => void all.push(all[0]!)),
    'has two shapes',
  ),
  corruption(
    'two areas with each other’s shapes',
    changedShapes((_, [one, two]) => void ([one!.id, two!.id] = [two!.id!, one!.id!])),
    'lies elsewhere than its neighbourhoods',
  ),
  corruption(
    'shapes on another continent',
    changedShapes(({ transform }) => void (transform.translate = [10, 20])),
    'lies elsewhere than its neighbourhoods',
  ),
  corruption(
    'shapes outside the world',
    changedShapes(({ transform }) => void (transform.translate = [4000, 20])),
    'has a shape outside the world',
  ),
  corruption(
    'an empty file of shapes',
    ({ write }) => write(shapes, ''),
    'The file is not TopoJSON',
  ),
];

/** Tables of postcodes that were damaged, changed by hand, or belong to another edition. */
export const ofPostcodes: readonly Corruption[] = [
  corruption('postcodes without their facts', ({ remove }) => remove(facts), 'table.json'),
  corruption('facts without postcodes', ({ remove }) => remove(packed), 'outcodes.jsonl.gz'),
  corruption(
    'postcodes that are not packed',
    ({ write }) => write(packed, 'AR1 1AA,X06000001\n'),
    'cannot be unpacked',
  ),
  corruption(
    'postcodes cut short',
    changedBytes((bytes) => bytes.subarray(0, bytes.length - 20)),
    'cannot be unpacked',
  ),
  corruption(
    'postcodes with one byte changed',
    changedBytes((bytes) => bytes.fill(bytes[40]! ^ 1, 40, 41)),
    'outcodes.jsonl.gz',
  ),
  corruption(
    'facts that are no JSON',
    ({ write }) => write(facts, '{'),
    'The facts of the postcodes cannot be read',
  ),
  corruption('facts without a day', fact('listed', undefined), 'Not as it must be: listed'),
  corruption(
    'a day that the calendar has not, of the postcodes',
    fact('listed', '2026-02-30'),
    'Not as it must be: listed',
  ),
  corruption(
    'a fact that is not known',
    fact('weather', 'fine'),
    'The facts of the postcodes cannot be read',
  ),
  corruption('another number of postcodes', fact('postcodes', 7), notHeld),
  corruption('another number of outcodes', fact('outcodes', 2), notHeld),
  corruption('another number without an authority', fact('withoutAuthority', 0), notHeld),
  corruption('another digest', fact('sha256', '0'.repeat(64)), notHeld),
  corruption(
    'postcodes that changed places',
    changedTable((text) => text.replace('"runs":[1,1]', '"runs":[0,1]')),
    notHeld,
  ),
  corruption(
    'postcodes in an area that is none',
    changedTable((text) => text.replace('X06000001', 'X06000008')),
    'is the area of postcodes and none of this edition',
  ),
  corruption(
    'postcodes in a system in place of a council',
    changedTable((text) => text.replace('X06000001', 'X54000002')),
    'is the area of postcodes and is of the kind ics',
  ),
  corruption(
    'a run that points past the areas',
    changedTable((text) => text.replace('"runs":[1,1]', '"runs":[9,1]')),
    'has postcodes without an area',
  ),
  corruption(
    'a run of too many postcodes',
    changedTable((text) => text.replace('"runs":[0,2]', '"runs":[0,3]')),
    'has postcodes without an area',
  ),
  corruption(
    'a run cut in half',
    changedTable((text) => text.replace('"runs":[0,2]', '"runs":[0]')),
    'has postcodes without an area',
  ),
  corruption(
    'units of too few figures',
    changedTable((text) => text.replace('"units":"c0', '"units":"c')),
    notALine,
  ),
  corruption(
    'an outcode that is none',
    changedTable((text) => text.replace('"AR1"', '"ar1"')),
    notALine,
  ),
  corruption(
    'an outcode twice',
    changedTable((text) => text + text),
    'comes twice or out of order',
  ),
  corruption(
    'a line that is no JSON',
    changedTable((text) => `${text.trimEnd()}}\n`),
    notALine,
  ),
];
