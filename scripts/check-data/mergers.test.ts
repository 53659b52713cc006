import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../../src/areas/area-index.ts';
import { neighboursOf, touchingShapes } from '../../src/areas/neighbours.ts';
import { indicatorTable } from '../../src/profiles/indicator-table.ts';
import { succeededOutcodes } from '../../src/postcodes/outcodes-of-edition.ts';
import { districtOf } from '../../src/postcodes/districts.ts';
import { unpackOutcodes } from '../../src/postcodes/table.ts';
import { findIndexFile } from '../../src/search/find-index.ts';
import { readBoundaries } from '../../src/tables/boundaries.ts';
import { readPackedPostcodes } from '../../src/tables/postcode-table.ts';
import { profilesOf } from '../fixtures/arcadia-limits.ts';
import {
  councilsMerged,
  councilsMergedAndRenewed,
  merged,
  systemMerged,
} from '../fixtures/arcadia-merged.ts';
import { codes } from '../fixtures/arcadia-profiles.ts';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { editionProblems } from './edition-problems.ts';

/** Files that still point at an area that has ended. */
const staleFiles = (copy: ArcadiaCopy): string[] => [
  ...new Set(
    editionProblems(copy)
      .problems.filter(({ rule }) => /has ended|no shape/.test(rule))
      .map(({ file }) => file.split('/data/')[1]!),
  ),
];

const postcodesOf = (copy: ArcadiaCopy, areas: AreaIndex) =>
  districtOf(
    succeededOutcodes(unpackOutcodes(readPackedPostcodes(copy.data)!.bytes), (code) =>
      areas.codeInForce(code),
    ).get('AR1')!,
  );

describe('a merger of councils', () => {
  const copy = councilsMergedAndRenewed();

  it('names every table that still points at an area that has ended', () => {
    expect(staleFiles(councilsMerged()).sort()).toEqual([
      'boundaries/hexes.csv',
      'neighbourhoods.csv',
      'places.csv',
      'similar-areas.csv',
    ]);
    expect(staleFiles(councilsMergedAndRenewed({ shapes: false })).sort()).toEqual([
      'boundaries/local-authorities-detailed.json',
      'boundaries/local-authorities.json',
    ]);
  });

  it('leaves nothing to say once those are renewed, though not the postcodes', () => {
    expect(editionProblems(copy).problems).toEqual([]);
  });

  it('finds a system that was forgotten, one that has ended, and a region that is another', () => {
    const rulesWhen = (file: string, from: string, to: string) => {
      const faulty = councilsMergedAndRenewed();
      faulty.change(file, from, to);
      return editionProblems(faulty).problems.map(({ value, rule }) => [value, rule]);
    };
    const inSystem = `${merged.council},part-of,${codes.system},10000,1\n`;
    const none = [[merged.council, 'lies in no system in force, as the areas before it did']];
    expect(rulesWhen('data/area-links.csv', inSystem, '')).toEqual(none);
    const inEnded = inSystem.replace(codes.system, codes.endedSystem);
    expect(rulesWhen('data/area-links.csv', inSystem, inEnded)).toEqual(none);
    const where = 'Valeland Council,valeland,';
    expect(rulesWhen('data/areas.csv', `${where}X12000002`, `${where}X12000001`)).toEqual([
      [merged.council, 'lies in another region than the areas before it'],
    ]);
  });

  it('asks for no region where the areas before it lie in none', () => {
    const faulty = councilsMergedAndRenewed();
    for (const before of ['east-vale', 'west-vale', 'vale'])
      faulty.change('data/areas.csv', `Council,${before},X12000002`, `Council,${before},`);
    const found = editionProblems(faulty).problems.find(({ value }) => value === merged.council);
    expect(found).toMatchObject({
      rule: 'lies in another region than the areas before it',
      fix: 'They lie in none: leave its region_code empty in areas.csv, or fill theirs in.',
    });
  });

  it('takes the councils that ended out of counts, lists, neighbours and the table of an indicator', () => {
    const { areas, indicators, tables } = profilesOf(copy);
    const inForce = [codes.southmere, codes.northmoor, merged.council];
    const codesOf = (all: readonly { code: string }[]) => all.map(({ code }) => code);
    expect(codesOf(areas.localAuthorities)).toEqual(inForce);
    expect(codesOf(areas.membersOf(areas.get(codes.system)).map(({ area }) => area))).toEqual(
      inForce,
    );
    const touching = touchingShapes(readBoundaries(copy.data, 'local-authorities'));
    const around = inForce.flatMap((code) => neighboursOf(areas.get(code), areas, touching));
    expect(around.filter(({ validTo }) => validTo !== null)).toEqual([]);
    const { lowerTier, counties } = indicatorTable(indicators.get('smoking')!, areas);
    expect(codesOf([...counties, ...lowerTier].map(({ area }) => area))).not.toContain(codes.vale);
    const found = findIndexFile({
      areas,
      indicators,
      places: tables.places,
      listDate: null,
      postcodeLetters: [],
    });
    expect(found.places.map(({ area }) => area)).toEqual(inForce);
  });

  it('keeps the page of each that ended with the figures published for it, and says what came after', () => {
    const { profile } = profilesOf(copy);
    const old = profile(codes.eastVale);
    expect(old.lengths.life.female.latest?.value).toBe(82.4);
    expect(old.successors.map(({ name }) => name)).toEqual(['Valeland']);
  });

  it('leads its postcodes to the council that came after, until their table is renewed', () => {
    const { areas } = profilesOf(copy);
    const { councils } = postcodesOf(copy, areas);
    expect(councils.map(({ code }) => code).sort()).toEqual([
      codes.northmoor,
      codes.southmere,
      merged.council,
    ]);
  });
});

describe('a merger of systems', () => {
  const copy = systemMerged();

  it('names every table that still points at the system that ended', () => {
    expect(staleFiles(copy).sort()).toEqual(['neighbourhoods.csv']);
  });

  it('leads postcodes to the system that came after', () => {
    copy.remove('data/neighbourhoods.csv');
    copy.remove('data/boundaries/ics.json');
    expect(editionProblems(copy).problems).toEqual([]);
    const { areas } = profilesOf(copy);
    expect(areas.systems.map(({ code }) => code)).toEqual([merged.system]);
    expect(postcodesOf(copy, areas).systems.map(({ code }) => code)).toEqual([merged.system]);
  });
});
