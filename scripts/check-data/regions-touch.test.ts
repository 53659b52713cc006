import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { AreaLinkRow, AreaRow } from '../../src/tables/edition.ts';
import { regionProblems } from './regions-touch.ts';

const data = mkdtempSync(join(tmpdir(), 'regions-'));
afterAll(() => rmSync(data, { recursive: true }));

/** A row of squares, each of which touches the one before; two of the middle one’s sides are shared. */
const squares = ['A1', 'A2', 'A3', 'B1', 'B2'];
const upright = (x: number): number[][] => [
  [x, 0],
  [0, 1],
];
const topology = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    ...[0, 1, 2, 3, 4, 5].map(upright),
    ...squares.map((_, x) => [
      [x, 1],
      [1, 0],
    ]),
    ...squares.map((_, x) => [
      [x, 0],
      [1, 0],
    ]),
  ],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: squares.map((id, x) => ({
        type: 'Polygon',
        id,
        arcs: [[x, 6 + x, ~(x + 1), ~(11 + x)]],
      })),
    },
  },
};
mkdirSync(join(data, 'boundaries'));
writeFileSync(join(data, 'boundaries', 'local-authorities.json'), JSON.stringify(topology));

const rulesOf = (regionOf: Record<string, string>, systemOf: (code: string) => string) => {
  const area = (code: string, kind: string, regionCode: string | null) =>
    ({ code, name: code, kind, regionCode, validTo: null }) as unknown as AreaRow;
  const areas = [
    ...squares.map((code) => area(code, 'unitary', regionOf[code] ?? code[0]!)),
    ...['S1', 'S2'].map((code) => area(code, 'ics', null)),
  ];
  const areaLinks = squares.map(
    (code) => ({ areaCode: code, link: 'part-of', toCode: systemOf(code) }) as AreaLinkRow,
  );
  return regionProblems(data, { areas, areaLinks }).map(({ value, line }) => [line, value]);
};

const byLetter = (code: string): string => (code.startsWith('A') ? 'S1' : 'S2');

it('a council in a region that neither its neighbours nor its system have is told', () => {
  expect(rulesOf({ A2: 'B' }, byLetter)).toEqual([[3, 'B']]);
});

it('a council apart from its region is none where its system is of that region', () => {
  expect(rulesOf({}, byLetter)).toEqual([]);
  expect(rulesOf({ A2: 'B' }, (code) => (code === 'A2' ? 'S2' : byLetter(code)))).toEqual([]);
});

it('the only council of a region is told of none', () => {
  expect(rulesOf({ A2: 'C' }, byLetter)).toEqual([]);
});
