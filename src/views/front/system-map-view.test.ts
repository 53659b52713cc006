import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../areas/area-index.ts';
import { flattenShapes } from '../../charts/flat-shapes.ts';
import { fictionalAreas } from '../../profiles/fixtures/fictional.ts';
import type { Profile } from '../../profiles/profile.ts';
import { systemMap } from './system-map-view.ts';

const fens = fictionalAreas.get('XS1');
const named = (code: string, name: string) => ({
  ...fens,
  code,
  name,
  nameInSentence: name,
  slug: name.toLowerCase(),
});
const systems = [named('XS1', 'Fens'), named('XS3', 'Marches'), named('XS4', 'Wolds')];
const areas = new AreaIndex({
  areas: [fictionalAreas.country, ...systems],
  areaLinks: [],
  similarAreas: [],
});

const topology: Topology = {
  type: 'Topology',
  arcs: systems.map((_, x) => [
    [x, 0],
    [x, 1],
    [x + 1, 1],
    [x + 1, 0],
    [x, 0],
  ]),
  objects: {
    ics: {
      type: 'GeometryCollection',
      geometries: systems.map(({ code: id }, arc) => ({ type: 'Polygon', id, arcs: [[arc]] })),
    },
  },
};
const flat = flattenShapes(topology);

/** Profiles that hold only the gap between members, the same for women and men. */
function mapOf(gaps: Record<string, number | null>, official: { value: number } | null = null) {
  const profiles = new Map(
    Object.entries(gaps).map(([code, difference]) => {
      const ends = difference === null ? null : { difference };
      const spread = { period: '2023-2025', spread: { ends } };
      const length = { latest: official };
      return [
        code,
        {
          gaps: { betweenMembers: { female: spread, male: spread } },
          lengths: { life: { female: length, male: length } },
        },
      ];
    }),
  ) as unknown as ReadonlyMap<string, Pick<Profile, 'gaps' | 'lengths'>>;
  return systemMap('male', { areas, profiles, flat, source: 'Office of Lives' });
}

describe('the map of systems', () => {
  it('says that no official figure is held only where none is', () => {
    expect(mapOf({ XS1: 7, XS3: 1.2, XS4: 3 })?.notes[1]).toMatch(
      /No official life expectancy .* is held here, and an average would hide the gap\.$/,
    );
    expect(mapOf({ XS1: 7, XS3: 1.2, XS4: 3 }, { value: 80 })?.notes[1]).not.toContain(
      'No official',
    );
  });

  const found = mapOf({ XS1: 7, XS3: 1.2, XS4: null });

  it('shades the widest gap darkest, and leaves a system without a gap blank', () => {
    const shades = found?.map.areas.map(({ name, shade }) => [name, shade]);
    expect(shades).toEqual([
      ['Fens', 3],
      ['Marches', 5],
      ['Wolds', null],
    ]);
    expect(found?.map.legend.slice(2, 5)).toEqual([
      '7.0 years',
      'none: systems with the same gap share a class',
      '1.2 years',
    ]);
  });

  it('names each system with its gap and its page', () => {
    expect(found?.map.areas[0]?.valueText).toBe('7.0 years');
    expect(found?.map.areas[0]?.href).toBe('/ics/fens/');
    expect(found?.map.areas[2]?.valueText).toBe('fewer than two local authorities with a figure');
    expect(found?.map.areas.filter(({ path }) => path === '')).toEqual([]);
  });

  it('says which gaps are widest and narrowest, for which years, of how many', () => {
    expect(found?.notes[0]).toBe('Widest: Fens (7.0 years). Narrowest: Marches (1.2 years).');
    expect(found?.map.words.unit).toBe(
      'Life expectancy, 2023 to 2025. Fifths of 2 systems, widest gap first.',
    );
  });

  it('says in its name what it is, and its ends in the text of a file alone: on the page the notes tell them', () => {
    const { name, words } = found!.map;
    expect(name).toBe(
      'Gap between local authorities, men, 2023 to 2025: a map of the systems in their true shapes, shaded by fifth.',
    );
    expect(words.alt).toBe(`${name} Widest: Fens (7.0 years). Narrowest: Marches (1.2 years).`);
  });

  it('has a table of every system', () => {
    expect(found?.table.rows).toEqual([
      [{ text: 'Fens', href: '/ics/fens/' }, '7.0', '7.0'],
      [{ text: 'Marches', href: '/ics/marches/' }, '1.2', '1.2'],
      [{ text: 'Wolds', href: '/ics/wolds/' }, 'fewer than two', 'fewer than two'],
    ]);
  });

  it('is not drawn where fewer than half the systems have a gap', () => {
    expect(mapOf({ XS1: 7, XS3: null, XS4: null })).toBeNull();
    expect(mapOf({})).toBeNull();
  });
});
