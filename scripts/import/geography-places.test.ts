import { describe, expect, it } from 'vitest';
import { placesFromList } from './geography-places.ts';

const place = (name: string, source: string, feature: string, population = '0', lad = 'X01') => ({
  name,
  source,
  code_or_feature: feature,
  population,
  lad25cd: lad,
});
const namesAndKinds = (listed: Parameters<typeof placesFromList>[0]) =>
  placesFromList(listed).places.map(({ name, kind, residents }) => [name, kind, residents]);

describe('place names', () => {
  it('are towns from 5,000 residents, villages below, and places when nobody counted', () => {
    expect(
      namesAndKinds([
        place('Ashmoor', 'geonames', 'PPL', '5000'),
        place('Fen End', 'geonames', 'PPL', '4999'),
        place('Northmoor Docks', 'geonames', ''),
        place('Westmoor', 'parish', 'E04000000'),
      ]),
    ).toEqual([
      ['Ashmoor', 'town', 5000],
      ['Fen End', 'village', 4999],
      ['Northmoor Docks', 'place', null],
      ['Westmoor', 'parish', null],
    ]);
  });

  it('appear once in an authority, with the row that says more', () => {
    const twice = [
      place('Ashmoor', 'parish', 'E04000000'),
      place('Ashmoor', 'geonames', 'PPL', '900'),
      place('Ashmoor', 'geonames', 'PPL', '700', 'X02'),
    ];
    const { places, leftOut } = placesFromList(twice);
    expect(places.map((one) => [one['local_authority'], one['source_id'], one.residents])).toEqual([
      ['X01', 'geonames', 900],
      ['X02', 'geonames', 700],
    ]);
    expect(leftOut.find(({ reason }) => reason.startsWith('same name'))?.rows).toBe(1);
  });

  it('are written with St, and without the town after a comma', () => {
    expect(
      namesAndKinds([
        place('Saint Ash', 'geonames', 'PPL'),
        place('St. Fen, Marsh', 'parish', 'E04000000'),
        place('Fen, Ashmoor', 'geonames', 'PPL'),
      ]).map(([name]) => name),
    ).toEqual(['St Ash', 'St Fen, Marsh', 'Fen']);
  });

  it('leave out a capital, which is wider than one authority', () => {
    expect(namesAndKinds([place('Moor City', 'geonames', 'PPLC', '9000000')])).toEqual([]);
  });
});
