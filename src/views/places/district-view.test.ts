import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { fictionalArea } from '../../areas/fixtures/fictional-area.ts';
import type { District } from '../../postcodes/districts.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { fictionalSource } from '../../profiles/fixtures/fictional.ts';
import { districtView } from './district-view.ts';
import { townLettersView, townsView } from './towns-view.ts';
import type { LinkInLine } from '../link-in-line.ts';
import { postcodeLettersView, postcodesView, reachedWords } from './postcodes-view.ts';

const areas = new AreaIndex({
  areas: [
    fictionalArea('X00', 'country', 'Arcadia'),
    fictionalArea('X01', 'district', 'Northmoor'),
    fictionalArea('X02', 'unitary', 'Fenwater'),
    fictionalArea('X03', 'unitary', 'Eastmoor'),
    fictionalArea('X04', 'unitary', 'Westmoor'),
    fictionalArea('X10', 'county', 'Moorshire'),
    fictionalArea('X54', 'ics', 'Moor and Fen'),
  ],
  areaLinks: [{ areaCode: 'X01', link: 'part-of', toCode: 'X10', residents: 1, share: 1 }],
  similarAreas: [],
});

const district: District = {
  outcode: 'AB1',
  councils: [
    { code: 'X01', postcodes: 1203 },
    { code: 'X02', postcodes: 40 },
  ],
  systems: [{ code: 'X54', postcodes: 1243 }],
  sectors: [
    { sectors: ['1', '2'], councils: ['X01'] },
    { sectors: ['3'], councils: ['X01', 'X02'] },
  ],
  inCountry: 1243,
  elsewhere: [{ nation: 'Farland', postcodes: 7 }],
};

const read = (links: LinkInLine[]): string =>
  links
    .map(({ before = '', name, url, after = '' }) => `${before}[${name}](${url})${after}`)
    .join('');

describe('a district as it is shown', () => {
  const view = districtView(district, areas);

  it('names its council areas with their counties, and how many postcodes are in each', () => {
    expect(read(view.councils)).toBe(
      '[Northmoor](/local-authorities/northmoor/) in [Moorshire](/local-authorities/moorshire/) (1,203 postcodes); [Fenwater](/local-authorities/fenwater/) (40)',
    );
  });

  it('counts nothing where all of it is in one area', () => {
    expect(read(view.systems)).toBe('[Moor and Fen ICS](/ics/moor-and-fen/)');
  });

  it('says where the next figure narrows it down', () => {
    expect(view.sectors).toBe('AB1 1 and 2: Northmoor; AB1 3: Northmoor or Fenwater.');
  });

  it('says how much of it is in the country, where some is not', () => {
    expect(view.border).toBe('1,243 of its 1,250 postcodes are in Arcadia, the rest in Farland.');
    expect(districtView({ ...district, elsewhere: [] }, areas).border).toBeNull();
  });
});

describe('what some letters reach', () => {
  const reached = (codes: string[]): string =>
    reachedWords(
      {
        letters: 'AB',
        districts: codes.map((code, at) => ({
          ...district,
          councils: [{ code, postcodes: 10 - at }],
        })),
        wholeElsewhere: [],
        placeless: [],
      },
      areas,
    );

  it('is up to three council areas, and then how many more', () => {
    expect(reached(['X01', 'X02'])).toBe('Northmoor and Fenwater');
    expect(reached(['X01', 'X02', 'X03', 'X04'])).toBe('Northmoor, Fenwater, Eastmoor and 1 more');
  });
});

describe('the lists of postcodes', () => {
  const placed = { letters: 'AB', districts: [district], wholeElsewhere: [], placeless: [] };
  const far = (letters: string, nation: string) => ({
    ...placed,
    letters,
    districts: [],
    wholeElsewhere: [{ nation, outcodes: [`${letters}1`] }],
  });

  it('say which first halves lie in another nation or nowhere known, and what they were counted from', () => {
    const some = {
      ...placed,
      wholeElsewhere: [{ nation: 'Farland', outcodes: ['AB7', 'AB8'] }],
      placeless: ['AB9'],
    };
    const list = { month: '2025-10', sources: [fictionalSource] };
    expect(postcodesView(some, areas, list).notes).toEqual([
      'AB7 and AB8 are in Farland.',
      'The list that is used here does not say where the postcodes of AB9 are.',
      `Postcodes in use in October 2025, counted from ${creditOf(fictionalSource)}.`,
    ]);
  });

  it('link the letters of the country alone, and name those of others by nation', () => {
    const all = [placed, far('CD', 'Farland'), far('EF', 'Farland'), far('GH', 'Nearland')];
    const view = postcodeLettersView(all, areas);
    expect(view.letters).toEqual([{ text: 'AB', href: '/postcodes/ab/' }]);
    expect(read(view.reach)).toBe('[AB](/postcodes/ab/): Northmoor and Fenwater');
    expect(view.elsewhere).toBe(
      'These pages are about Arcadia. Of the other letters, CD and EF are in Farland; GH is in Nearland.',
    );
    expect(postcodeLettersView([placed], areas).elsewhere).toBeNull();
  });
});

describe('the lists of towns', () => {
  const council = areas.get('X01');
  const upfen = { name: 'Upfen', councils: [{ council, county: areas.get('X10') }] };
  const letter = { letter: 'U', starts: [{ start: 'Up', places: [upfen] }] };

  it('put each name before the council areas it is in', () => {
    const { starts, groups } = townsView(letter);
    expect(starts).toEqual([{ text: 'Up', href: '#up' }]);
    expect(read(groups[0]!.places[0]!)).toBe(
      'Upfen: [Northmoor](/local-authorities/northmoor/), [Moorshire](/local-authorities/moorshire/)',
    );
  });

  it('lead from each two first letters to their place on the page of the letter', () => {
    const { summary, letters } = townLettersView([letter]);
    expect(summary).toBe(
      '1 name of towns, villages and parishes. With each is the council area it is in.',
    );
    expect(letters).toEqual([
      { text: 'U', href: '/places/u/', starts: [{ text: 'Up', href: '/places/u/#up' }] },
    ]);
  });
});
