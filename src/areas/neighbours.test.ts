import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../tables/boundaries.ts';
import type { BoundaryFile } from '../tables/boundaries.ts';
import { shippedData, tablesIn } from '../../scripts/fixtures/read-once.ts';
import { AreaIndex } from './area-index.ts';
import { neighboursOf, shapesOfArea, touchingShapes } from './neighbours.ts';

/** Three squares in a row, and a fourth that meets the first in one corner. */
const toy: Topology = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [2, 1],
      [2, 0],
    ],
    [
      [1, 1],
      [2, 1],
    ],
    [
      [2, 0],
      [1, 0],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
    [
      [0, 1],
      [0, 2],
      [-1, 2],
      [-1, 1],
      [0, 1],
    ],
  ],
  objects: {
    toy: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'X1', arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 'X2', arcs: [[[~0, 4, ~2, ~3]]] },
        { type: 'Polygon', id: 'X3', arcs: [[2, 5]] },
        { type: 'Polygon', id: 'X4', arcs: [[6]] },
      ],
    },
  },
};

it('shapes touch that share a stretch of boundary, not those that meet in a point', () => {
  const touching = touchingShapes(toy);
  expect([...touching].map(([code, others]) => [code, [...others]])).toEqual([
    ['X1', ['X2']],
    ['X2', ['X1', 'X3']],
    ['X3', ['X2']],
    ['X4', []],
  ]);
});

const edition = tablesIn(shippedData);
const areas = new AreaIndex(edition);

const touchingIn = (file: BoundaryFile) => touchingShapes(readBoundaries(shippedData, file));
const councils = touchingIn('local-authorities-detailed');
const systems = touchingIn('ics');
const systemsBefore = touchingIn('ics-until-2026');

const named = (slug: string) => areas.all.find((area) => area.slug === slug && area.path)!;
const round = (slug: string, touching = councils) =>
  neighboursOf(named(slug), areas, touching).map((area) => area.name);

describe('the neighbours of a council area', () => {
  it('are the councils it shares a boundary with', () => {
    expect(round('blackpool')).toEqual(['Fylde', 'Wyre']);
    expect(round('rutland')).toEqual([
      'Harborough',
      'Melton',
      'North Northamptonshire',
      'South Kesteven',
    ]);
  });

  it('are not those across the tidal Thames', () => {
    const city = ['Camden', 'Hackney', 'Islington', 'Tower Hamlets', 'Westminster'];
    expect(round('city-of-london')).toEqual(city);
  });

  it('are none for islands', () => {
    expect(round('isle-of-wight')).toEqual([]);
    expect(round('isles-of-scilly')).toEqual([]);
    expect(round('cornwall')).toEqual(['Torridge', 'West Devon']);
  });

  it('are mutual everywhere', () => {
    const oneWay = [...councils].flatMap(([code, others]) =>
      [...others].filter((other) => !councils.get(other)?.has(code)),
    );
    expect(oneWay).toEqual([]);
  });
});

it('a county has the counties and single-tier councils round it, never districts', () => {
  const lancashire = areas.all.find(
    (area) => area.kind === 'county' && area.name === 'Lancashire',
  )!;
  const neighbours = neighboursOf(lancashire, areas, councils);
  expect(neighbours.map((area) => area.name)).toEqual([
    'Blackburn with Darwen',
    'Blackpool',
    'Bolton',
    'Bradford',
    'Bury',
    'Calderdale',
    'Knowsley',
    'North Yorkshire',
    'Rochdale',
    'Sefton',
    'St Helens',
    'Westmorland and Furness',
    'Wigan',
  ]);
  expect([...shapesOfArea(lancashire, areas)]).toHaveLength(12);
});

describe('the neighbours of a system', () => {
  it('are systems in force where it is in force', () => {
    expect(round('surrey-and-sussex', systems)).not.toEqual([]);
    const ended = areas.systems.flatMap((area) =>
      neighboursOf(area, areas, systems).filter((other) => other.validTo !== null),
    );
    expect(ended).toEqual([]);
  });

  it('are those of its time where it has ended', () => {
    expect(round('frimley', systemsBefore)).toContain('Surrey Heartlands');
  });
});
