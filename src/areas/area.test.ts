import { describe, expect, it } from 'vitest';
import type { AreaLinkRow } from '../tables/edition.ts';
import { isLowerTier } from '../tables/area-kinds.ts';
import { areaPath } from './area.ts';
import { AreaIndex } from './area-index.ts';
import { fictionalArea as row } from './fixtures/fictional-area.ts';

const partOf = (
  areaCode: string,
  toCode: string,
  residents: number,
  share: number,
): AreaLinkRow => ({
  areaCode,
  link: 'part-of',
  toCode,
  residents,
  share,
});

const areas = new AreaIndex({
  areas: [
    row('X0', 'country', 'Arcadia'),
    row('S1', 'ics', 'Old Marches', { validTo: '2026-03-31' }),
    row('S2', 'ics', 'New Marches', { validFrom: '2026-04-01' }),
    row('S3', 'ics', 'Fens'),
    row('C1', 'county', 'Northshire'),
    row('D1', 'district', 'Upper Moor'),
    row('D2', 'district', 'Lower Moor'),
    row('U1', 'unitary', 'Port Vale'),
  ],
  areaLinks: [
    partOf('D1', 'C1', 100, 1),
    partOf('D2', 'C1', 200, 1),
    partOf('D1', 'S2', 60, 0.6),
    partOf('D1', 'S3', 40, 0.4),
    partOf('D2', 'S2', 200, 1),
    partOf('C1', 'S2', 260, 0.86667),
    partOf('D1', 'S1', 60, 0.6),
    { areaCode: 'S1', link: 'succeeded-by', toCode: 'S2', residents: null, share: null },
  ],
  similarAreas: [
    { areaCode: 'U1', basis: 'global', rank: 2, similarCode: 'D1' },
    { areaCode: 'U1', basis: 'global', rank: 1, similarCode: 'D2' },
    { areaCode: 'U1', basis: 'economic', rank: 1, similarCode: 'C1' },
  ],
});

const names = (list: { name: string }[]) => list.map((area) => area.name);

describe('an area', () => {
  it('has its page under its kind, and a region has none', () => {
    expect(areaPath({ kind: 'ics', slug: 'fens' })).toBe('/ics/fens/');
    expect(areaPath({ kind: 'district', slug: 'upper-moor' })).toBe(
      '/local-authorities/upper-moor/',
    );
    expect(areaPath({ kind: 'country', slug: 'arcadia' })).toBe('/arcadia/');
    expect(areaPath({ kind: 'region', slug: 'north' })).toBeNull();
  });

  it('is lower tier where it is a council but not a county', () => {
    expect(isLowerTier({ kind: 'unitary' })).toBe(true);
    expect(isLowerTier({ kind: 'county' })).toBe(false);
    expect(isLowerTier({ kind: 'ics' })).toBe(false);
  });
});

describe('the index of areas', () => {
  it('lists the members of a system by name, with the share that lies inside, without its counties', () => {
    const members = areas.membersOf(areas.get('S2'));
    expect(members.map((m) => [m.area.name, m.share])).toEqual([
      ['Lower Moor', 1],
      ['Upper Moor', 0.6],
    ]);
    expect(names(areas.upperTierMembersOf(areas.get('S2')).map((m) => m.area))).toEqual([
      'Northshire',
    ]);
  });

  it('gives a straddling council its systems in force, largest share first', () => {
    const systems = areas.systemsOf(areas.get('D1'));
    expect(names(systems.map((s) => s.area))).toEqual(['New Marches', 'Fens']);
    const ended = areas.systemsOf(areas.get('D1'), { ended: true });
    expect(names(ended.map((s) => s.area))).toEqual(['Old Marches']);
  });

  it('links a district and its county both ways', () => {
    expect(areas.countyOf(areas.get('D1'))?.name).toBe('Northshire');
    expect(names(areas.membersOf(areas.get('C1')).map((m) => m.area))).toEqual([
      'Lower Moor',
      'Upper Moor',
    ]);
  });

  it('knows what an ended system became, and what a new one came from', () => {
    expect(names(areas.successorsOf(areas.get('S1')))).toEqual(['New Marches']);
    expect(names(areas.predecessorsOf(areas.get('S2')))).toEqual(['Old Marches']);
    expect(names(areas.systems)).toEqual(['Fens', 'New Marches']);
    expect(names(areas.endedSystems)).toEqual(['Old Marches']);
  });

  it('orders similar areas by their published rank', () => {
    expect(names(areas.similarTo(areas.get('U1')))).toEqual(['Lower Moor', 'Upper Moor']);
  });

  it('counts every council of the country once among its members', () => {
    expect(names(areas.membersOf(areas.country).map((m) => m.area))).toEqual([
      'Lower Moor',
      'Port Vale',
      'Upper Moor',
    ]);
  });

  it('throws with the code where there is no such area', () => {
    expect(() => areas.get('Z9')).toThrow('There is no area Z9 in areas.csv.');
  });
});
