import { describe, expect, it } from 'vitest';
import type { PlaceRow } from '../tables/edition.ts';
import { AreaIndex } from './area-index.ts';
import { fictionalArea } from './fixtures/fictional-area.ts';
import { placesByLetter } from './places-by-letter.ts';

const areas = new AreaIndex({
  areas: [
    fictionalArea('X01', 'district', 'Northmoor'),
    fictionalArea('X02', 'unitary', 'Fenwater'),
    fictionalArea('X10', 'county', 'Moorshire'),
  ],
  areaLinks: [{ areaCode: 'X01', link: 'part-of', toCode: 'X10', residents: 1, share: 1 }],
  similarAreas: [],
});

const place = (name: string, localAuthority: string, kind = 'parish'): PlaceRow => ({
  name,
  localAuthority,
  kind,
  sourceId: 'names',
  residents: null,
});

const namesIn = (rows: PlaceRow[]): string[] =>
  placesByLetter(rows, areas).flatMap(({ letter, starts }) =>
    starts.flatMap(({ start, places }) => places.map(({ name }) => `${letter} ${start} ${name}`)),
  );

describe('places by letter', () => {
  it('stand word by word as spelled, without regard to apostrophes', () => {
    const names = ['Stafmoor', "St Hild's", 'St Hilda', "Ab'fen", 'Abbmoor', 'Ab Fen End'];
    expect(namesIn(names.map((name) => place(name, 'X02')))).toEqual([
      'A Ab Ab Fen End',
      'A Ab Abbmoor',
      "A Ab Ab'fen",
      'S St St Hilda',
      "S St St Hild's",
      'S St Stafmoor',
    ]);
  });

  it('hold a name once with every council where it is, and the county of each', () => {
    const rows = [place('Upfen', 'X01'), place('Upfen', 'X02'), place('Upfen', 'X02', 'town')];
    const [found, ...others] = placesByLetter(rows, areas)[0]!.starts[0]!.places;
    expect(others).toEqual([]);
    expect(found!.councils.map(({ council, county }) => [council.name, county?.name])).toEqual([
      ['Fenwater', undefined],
      ['Northmoor', 'Moorshire'],
    ]);
  });

  it('take a name written with hyphens and without for one', () => {
    expect(namesIn([place('Up on Fen', 'X02'), place('Up-on-Fen', 'X02')])).toEqual([
      'U Up Up-on-Fen',
    ]);
  });

  it('leave out a name whose council the edition does not have', () => {
    expect(namesIn([place('Farfen', 'X99')])).toEqual([]);
  });
});
