import { describe, expect, it } from 'vitest';
import { arcadia } from '../../scripts/fixtures/arcadia.ts';
import { tablesIn } from '../../scripts/fixtures/read-once.ts';
import { AreaIndex } from './area-index.ts';
import { areasByLetter } from './areas-by-letter.ts';
import { areRegionsOfTwoKinds, areasByRegion } from './areas-by-region.ts';

const edition = tablesIn(arcadia.data);
const areas = new AreaIndex(edition);

describe('areas by region', () => {
  const regions = areasByRegion(areas);

  it('hold every council once, districts under their county', () => {
    const councils = regions.flatMap((region) => region.councils);
    const codes = councils
      .flatMap(({ area, districts }) => [area, ...districts])
      .map((a) => a.code);
    expect(codes.toSorted()).toEqual(areas.localAuthorities.map((area) => area.code).toSorted());
    expect(councils.some(({ districts }) => districts.length > 0)).toBe(true);
  });

  it('name last what lies in no region, such as councils of a country whose systems alone have regions', () => {
    const rows = edition.areas.map((area) =>
      area.kind === 'region' ? area : { ...area, regionCode: null },
    );
    const ofSystems = rows.filter(({ kind }) => kind !== 'region');
    const listed = areasByRegion(new AreaIndex({ ...edition, areas: ofSystems }));
    expect(listed.map(({ name }) => name)).toEqual(['Arcadia', 'In no region']);
    const councils = listed[1]!.councils.flatMap(({ area, districts }) => [area, ...districts]);
    expect(councils.map(({ code }) => code).toSorted()).toEqual(
      areas.localAuthorities.map(({ code }) => code).toSorted(),
    );
    const none = edition.areas
      .filter(({ kind }) => kind !== 'region')
      .map((area) => ({ ...area, regionCode: null, nhsRegion: null }));
    expect(areasByRegion(new AreaIndex({ ...edition, areas: none }))).toEqual([]);
  });

  it('hold every system in force once, and none that has ended', () => {
    const codes = regions.flatMap((region) => region.systems).map((area) => area.code);
    expect(codes.toSorted()).toEqual(areas.systems.map((area) => area.code).toSorted());
  });

  it('are of two kinds where systems lie in other regions than councils, and of one without systems', () => {
    const { councils } = regions.find((region) => region.councils.length > 0)!;
    const both = { name: 'Both', systems: areas.systems, councils };
    const alone = { ...both, systems: [] };
    expect(areRegionsOfTwoKinds([both, alone])).toBe(true);
    expect([[both], [alone]].map(areRegionsOfTwoKinds)).toEqual([false, false]);
  });
});

describe('areas by letter', () => {
  it('hold every area once, in the order of the alphabet', () => {
    const letters = areasByLetter(areas.withPage);
    expect(letters.flatMap((each) => each.areas)).toHaveLength(areas.withPage.length);
    expect(letters.map((each) => each.letter)).toEqual(
      letters.map((each) => each.letter).toSorted(),
    );
  });
});
